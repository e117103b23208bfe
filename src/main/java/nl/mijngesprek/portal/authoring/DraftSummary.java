package nl.mijngesprek.portal.authoring;

import java.util.Optional;
import nl.mijngesprek.portal.authoring.Draft.By;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * A draft as the list of drafts shows it.
 *
 * @param title empty while it has none in Dutch
 * @param changed who changed it last
 * @param submitted who handed it to a second editor; empty while it is written
 * @param givenBack whether a second editor gave it back since
 */
public record DraftSummary(
        DraftId id,
        String reference,
        Aim aim,
        Optional<LocalText> title,
        By begun,
        By changed,
        Optional<By> submitted,
        boolean givenBack) {

    static DraftSummary of(Draft draft) {
        return new DraftSummary(
                draft.id(),
                draft.reference(),
                draft.aim(),
                draft.texts().text(draft.item(), TextKey.Part.TITLE),
                draft.begun(),
                draft.changed(),
                draft.submitted(),
                draft.isOpen() && draft.remark().isPresent());
    }
}
