package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.questionnaire.AnswerSheet;
import nl.mijngesprek.portal.questionnaire.AnsweredQuestion;
import nl.mijngesprek.portal.questionnaire.Presence;
import nl.mijngesprek.portal.questionnaire.QuestionId;
import nl.mijngesprek.portal.shared.ui.Texts;

/** Says above a page that the list is open on another device too, and that something changed there; read aloud when it changes. */
final class Together extends Div {

    private final Texts texts;
    private final Paragraph others = new Paragraph();
    private final Paragraph whose = new Paragraph();
    private final Div changes = new Div();

    Together(Texts texts) {
        this.texts = texts;
        addClassName("together");
        setId("together");
        getElement().setAttribute("role", "status");
        whose.addClassName("hint");
        nobody();
    }

    /** Begins anew. */
    void nobody() {
        others.setText("");
        removeAll();
        changes.removeAll();
    }

    /** @param open the question that is open here; empty on another page of the list */
    void show(List<Presence> there, AnswerSheet sheet, Optional<QuestionId> open) {
        var words = there.stream()
                .findFirst()
                .map(other -> sentence(other, sheet, open))
                .orElse("");
        // Said once more only when it is something else: whoever listens hears it again every time.
        if (words.equals(others.getText())) {
            return;
        }
        others.setText(words);
        whose.setText(there.stream()
                .findFirst()
                .flatMap(Presence::helper)
                .map(name -> texts.get("questionnaire.together-helper.notice", "name", name))
                .orElseGet(() -> texts.get("questionnaire.together-who.notice")));
        if (words.isEmpty()) {
            remove(others, whose);
        } else {
            addComponentAsFirst(whose);
            addComponentAsFirst(others);
        }
    }

    private String sentence(Presence other, AnswerSheet sheet, Optional<QuestionId> open) {
        return other.at()
                .flatMap(sheet::at)
                .map(AnsweredQuestion::question)
                .map(question -> open.equals(Optional.of(question.id()))
                        ? texts.get("questionnaire.together-here.notice")
                        : texts.get("questionnaire.together-at.notice", "position", sheet.numberOf(question)))
                .orElseGet(() -> texts.get("questionnaire.together.notice"));
    }

    /** What stands on this page is no longer what is kept; the link shows what is. */
    void tellChanged(String address) {
        if (changes.getChildren().findAny().isEmpty()) {
            var again = new Anchor(address, texts.get("questionnaire.changed.link"));
            again.getElement().setAttribute("router-ignore", true);
            changes.add(new Paragraph(texts.get("questionnaire.changed.notice")), again);
            add(changes);
        }
    }
}
