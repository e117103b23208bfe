package nl.mijngesprek.portal.mandate;

import java.time.LocalDate;

/**
 * A paper that the client signed, as it was scanned.
 *
 * @param helper name of who was to act
 * @param pages how many pictures there are
 */
public record OwnPaper(ProposalId proposal, String helper, LocalDate signedOn, int pages) {}
