package nl.mijngesprek.portal.authoring;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.Aim;

/**
 * A version of a list that is being written.
 *
 * @param reference of the list, the same in each of its versions
 * @param submitted who handed it to a second editor, and when; empty while it is written
 * @param remark why the second editor gave it back last
 * @param writers who wrote in it, and so does not publish it
 */
public record Draft(
        DraftId id,
        String reference,
        Aim aim,
        DraftShape shape,
        DraftTexts texts,
        By begun,
        By changed,
        Optional<By> submitted,
        Optional<Remark> remark,
        Set<OfficerId> writers) {

    /** Who did something, by id and name, and when. */
    public record By(OfficerId officer, String name, Instant at) {}

    /** What the second editor said when giving the draft back. */
    public record Remark(By by, String words) {}

    public Draft {
        writers = Set.copyOf(writers);
    }

    /** The item whose title is that of the list. */
    public UUID item() {
        return id.value();
    }

    public boolean isOpen() {
        return submitted.isEmpty();
    }
}
