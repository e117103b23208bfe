package nl.mijngesprek.portal.clientsupport;

import java.util.Optional;

/**
 * The entry of an organisation as who works there sees it.
 *
 * @param manages whether who looks keeps it; the proposals are there for them alone
 * @param decided the last proposal that an editor decided on
 */
public record OwnEntry(
        SupportOrganisation organisation,
        int version,
        boolean manages,
        Optional<EntryProposal> waiting,
        Optional<EntryProposal> decided) {

    /** What stands there to write on: what waits, or what clients read. */
    public EntryWords words() {
        return waiting.map(EntryProposal::words).orElseGet(() -> EntryWords.of(organisation));
    }

    public EntrySeen seen() {
        return EntrySeen.of(version, waiting);
    }
}
