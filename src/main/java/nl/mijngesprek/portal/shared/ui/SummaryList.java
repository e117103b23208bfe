package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.mijngesprek.portal.shared.LocalText;

/** What was asked and what the client answered, each with a link to change it. */
public final class SummaryList extends DescriptionList {

    private final Texts texts;

    public SummaryList(Texts texts) {
        this.texts = texts;
        addClassName("summary");
    }

    /** Adds a question that was answered in words alone, or not at all. */
    public SummaryList add(
            LocalText.Piece question,
            Optional<LocalText.Piece> choice,
            String ownWords,
            String changeHref,
            String changeLabel) {
        return add(question, choice, ownWords, Optional.empty(), changeHref, changeLabel);
    }

    /**
     * Adds a question with its answer; one without any says that this is fine.
     *
     * @param choice the chosen answer, if any
     * @param ownWords what the client typed, or empty
     * @param more what there is besides words, such as a recording
     */
    public SummaryList add(
            LocalText.Piece question,
            Optional<LocalText.Piece> choice,
            String ownWords,
            Optional<Component> more,
            String changeHref,
            String changeLabel) {
        var asked = new Term();
        texts.say(asked, question);
        var answer = new Description();
        if (choice.isEmpty() && ownWords.isBlank() && more.isEmpty()) {
            var empty = new Span(texts.get("shell.not-filled-in.text"));
            empty.addClassName("empty");
            answer.add(empty);
        }
        choice.ifPresent(words -> {
            var chosen = new Paragraph();
            texts.say(chosen, words);
            answer.add(chosen);
        });
        if (!ownWords.isBlank()) {
            var words = new Paragraph(ownWords);
            words.addClassName("own-words");
            words.getElement().setAttribute("dir", "auto");
            answer.add(words);
        }
        more.ifPresent(answer::add);
        var change = new Description(new Anchor(changeHref, changeLabel));
        change.addClassName("change");
        getElement().appendChild(new Div(asked, answer, change).getElement());
        return this;
    }
}
