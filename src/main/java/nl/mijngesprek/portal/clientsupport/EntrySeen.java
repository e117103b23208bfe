package nl.mijngesprek.portal.clientsupport;

import java.util.Optional;

/**
 * What somebody had before their eyes when they wrote: whoever wrote meanwhile is not overwritten in silence.
 *
 * @param entry the version of what clients read
 * @param proposal what waited then
 */
public record EntrySeen(int entry, Optional<Waiting> proposal) {

    /** A proposal in one of its versions. */
    public record Waiting(EntryProposalId id, int version) {}

    static EntrySeen of(int entry, Optional<EntryProposal> waiting) {
        return new EntrySeen(entry, waiting.map(there -> new Waiting(there.id(), there.version())));
    }
}
