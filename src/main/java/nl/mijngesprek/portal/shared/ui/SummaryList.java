package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.shared.LocalText;

/** What was asked and what the client answered, each with a link to change it. */
public final class SummaryList extends DescriptionList {

    private final Texts texts;

    public SummaryList(Texts texts) {
        this.texts = texts;
        addClassName("summary");
    }

    /**
     * Adds a question with its answer; one without any says that this is fine.
     *
     * @param choice the chosen answer, if any
     * @param ownWords what the client typed, or empty
     */
    public SummaryList add(
            LocalText.Piece question,
            Optional<LocalText.Piece> choice,
            String ownWords,
            String changeHref,
            String changeLabel) {
        addRow(question, choice.stream().toList(), ownWords, changeHref, changeLabel);
        return this;
    }

    /** The same with any number of chosen answers; gives the link to change it. */
    public Anchor addRow(
            LocalText.Piece question,
            List<LocalText.Piece> chosen,
            String ownWords,
            String changeHref,
            String changeLabel) {
        return addRow(question, chosen, ownWords, Optional.empty(), changeHref, changeLabel);
    }

    /**
     * The same, with more than words.
     *
     * @param more what belongs to the answer too, such as a recording
     */
    public Anchor addRow(
            LocalText.Piece question,
            List<LocalText.Piece> chosen,
            String ownWords,
            Optional<Component> more,
            String changeHref,
            String changeLabel) {
        var asked = new Term();
        texts.say(asked, question);
        var answer = new Description();
        if (chosen.isEmpty() && ownWords.isBlank() && more.isEmpty()) {
            var empty = new Span(texts.get("shell.not-filled-in.text"));
            empty.addClassName("empty");
            answer.add(empty);
        }
        chosen.forEach(words -> {
            var choice = new Paragraph();
            texts.say(choice, words);
            answer.add(choice);
        });
        if (!ownWords.isBlank()) {
            answer.add(new OwnWords(ownWords));
        }
        more.ifPresent(answer::add);
        var link = new Anchor(changeHref, changeLabel);
        var change = new Description(link);
        change.addClassName("change");
        getElement().appendChild(new Div(asked, answer, change).getElement());
        return link;
    }
}
