package nl.mijngesprek.portal.clientsupport;

import java.time.Instant;
import java.util.Optional;

/**
 * What clients are to read about an organisation, once an editor of the municipality says so.
 *
 * @param version 1 and up: counts every change of it
 * @param byOrganisation whether the organisation wrote in it last; else an editor did, to translate
 * @param changedBy who wrote in it last, by name
 * @param decision empty while it waits
 */
public record EntryProposal(
        EntryProposalId id,
        OrganisationId organisation,
        int version,
        EntryWords words,
        boolean byOrganisation,
        String changedBy,
        Instant changedAt,
        Optional<Decision> decision) {

    /** What became of it. */
    public sealed interface Decision {

        /** Clients read it since then. */
        record Approved(Instant at, String by) implements Decision {}

        /** It went back to its writer, with this reason. */
        record SentBack(Instant at, String by, String reason) implements Decision {}

        /** The organisation took it back. */
        record Withdrawn(Instant at) implements Decision {}
    }
}
