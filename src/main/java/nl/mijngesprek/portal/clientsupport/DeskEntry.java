package nl.mijngesprek.portal.clientsupport;

import java.util.Optional;

/**
 * The entry of an organisation as an editor of the municipality sees it.
 *
 * @param ownWords whether this editor wrote in what waits, and so leaves it to another one
 */
public record DeskEntry(
        SupportOrganisation organisation, int version, Optional<EntryProposal> waiting, boolean ownWords) {

    /** What stands there to translate: what waits, or what clients read. */
    public EntryWords words() {
        return waiting.map(EntryProposal::words).orElseGet(() -> EntryWords.of(organisation));
    }

    public EntrySeen seen() {
        return EntrySeen.of(version, waiting);
    }
}
