package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import nl.mijngesprek.portal.report.DraftOutcome;
import nl.mijngesprek.portal.report.DraftSentenceId;
import nl.mijngesprek.portal.report.ReportDraftId;
import nl.mijngesprek.portal.report.ReportDrafts;
import nl.mijngesprek.portal.report.ReportTemplate;
import nl.mijngesprek.portal.shared.ui.Texts;

/**
 * What the parts of the page on which a report is written share.
 *
 * @param changed told after every word and every change that is kept
 * @param refused told when a change comes too late, since the draft has ended
 * @param full told when there is no room for another sentence, and how many there can be
 */
record ReportWriting(
        Texts texts,
        ReportDrafts drafts,
        ReportTemplate template,
        ReportDraftId id,
        SerializableRunnable changed,
        SerializableRunnable refused,
        SerializableConsumer<Integer> full) {

    String t(String key, Object... namedArguments) {
        return texts.get(key, namedArguments);
    }

    /** The sentence that was changed; empty, and the page says why, when nothing was. */
    Optional<DraftSentenceId> tell(DraftOutcome outcome) {
        return switch (outcome) {
            case DraftOutcome.Changed(var sentence) -> {
                changed.run();
                yield Optional.of(sentence);
            }
            case DraftOutcome.Full(var most) -> {
                full.accept(most);
                yield Optional.empty();
            }
            case DraftOutcome.TooLate _ -> {
                refused.run();
                yield Optional.empty();
            }
        };
    }

    /** A button of which there are many on the page: what it is about is heard, for the eye sees it. */
    NativeButton button(String key, String about, SerializableRunnable act) {
        var button = new NativeButton("", _ -> act.run());
        var which = new Span(": " + about);
        which.addClassName("visually-hidden");
        button.add(new Span(t(key)), which);
        button.addClassNames("secondary", "small");
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
