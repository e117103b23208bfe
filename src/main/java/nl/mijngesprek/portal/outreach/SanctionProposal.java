package nl.mijngesprek.portal.outreach;

import java.time.Instant;

/**
 * An officer proposes a sanction. It is no decision, and the client reads it.
 *
 * @param grounds why, in the officer's words
 */
public record SanctionProposal(String officerName, Instant proposedAt, String grounds) {}
