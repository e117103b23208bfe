package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.function.SerializableBiFunction;
import java.util.List;
import nl.mijngesprek.portal.shared.Words;

/**
 * A text in the client's own words, in any language. It is kept on the server while it is typed:
 * at the latest {@value #PAUSE_MILLISECONDS} ms after a key, while typing goes on as well, and on leaving the field.
 */
public final class TextAnswer extends Div {

    /** How long typing may be unsaved; with the way to the server well within the promised two seconds. */
    static final int PAUSE_MILLISECONDS = 700;

    private static final int SHOWN_LIMIT_FROM = Words.LIMIT - 1_000;

    /** The native element; Flow has no component for it. */
    @Tag("textarea")
    private static final class TextArea extends HtmlContainer {}

    private final Texts texts;
    private final String name;
    private final TextArea field = new TextArea();
    private final Paragraph state = new Paragraph();
    private final Paragraph problem = new Paragraph();
    private final transient SerializableBiFunction<String, Integer, Words.Saving> keep;
    private Words kept;

    /**
     * Makes the control for one question.
     *
     * @param name unique on the page, also the id of the field
     * @param keep stores what was typed over the version it was typed on
     */
    public TextAnswer(
            Texts texts,
            String name,
            String label,
            Words kept,
            SerializableBiFunction<String, Integer, Words.Saving> keep) {
        this.texts = texts;
        this.name = name;
        this.kept = kept;
        this.keep = keep;
        addClassName("field");
        field.setId(name);
        field.getElement()
                .setAttribute("name", name)
                .setAttribute("rows", "5")
                .setAttribute("dir", "auto")
                .setAttribute("aria-describedby", name + "-state " + name + "-problem")
                .setProperty("value", kept.text());
        field.getElement().addPropertyChangeListener("value", "change", event -> {
            if (event.isUserOriginated()) {
                save();
            }
        });
        field.getElement()
                .addEventListener("input", event -> save())
                .synchronizeProperty("value")
                .debounce(PAUSE_MILLISECONDS, DebouncePhase.INTERMEDIATE, DebouncePhase.TRAILING);
        var labelFor = new NativeLabel(label);
        labelFor.setFor(name);
        state.addClassName("saved");
        state.setId(name + "-state");
        state.getElement().setAttribute("role", "status");
        problem.addClassName("field-error");
        problem.setId(name + "-problem");
        add(labelFor, field, problem, state);
        showState();
    }

    /** A line between label and field. */
    public TextAnswer hint(String words) {
        var hint = new Paragraph(words);
        hint.addClassName("hint");
        addComponentAtIndex(1, hint);
        return this;
    }

    /** What others might write here, as text above the field. */
    public TextAnswer examples(String heading, List<String> examples) {
        if (!examples.isEmpty()) {
            var introduction = new Paragraph(heading);
            introduction.addClassName("hint");
            var list = new UnorderedList();
            list.addClassName("examples");
            examples.forEach(example -> list.add(new ListItem(example)));
            addComponentAtIndex(1, introduction);
            addComponentAtIndex(2, list);
        }
        return this;
    }

    public String name() {
        return name;
    }

    /** Keeps what stands in the field now; false when it could not, and the field says why. */
    public boolean save() {
        return switch (keep.apply(field.getElement().getProperty("value", ""), kept.version())) {
            case Words.Saved saved -> accept(saved.words());
            case Words.SavedBoth both -> {
                accept(both.words());
                field.getElement().setProperty("value", both.words().text());
                tell(texts.get("shell.saved-both.notice"));
                yield true;
            }
            case Words.TooLong tooLong -> refuse(texts.get("shell.too-long.error", "limit", Words.LIMIT));
            case Words.NotYours _ -> refuse(texts.get("shell.not-saved.error"));
        };
    }

    /** What stands in the way, for the error summary; empty when nothing does. */
    public String problem() {
        return problem.getText();
    }

    private boolean accept(Words words) {
        kept = words;
        problem.setText("");
        field.getElement().removeAttribute("aria-invalid");
        showState();
        return true;
    }

    private boolean refuse(String words) {
        tell(words);
        field.getElement().setAttribute("aria-invalid", "true");
        state.setText(texts.get("shell.not-saved.notice"));
        return false;
    }

    private void tell(String words) {
        problem.setText(words);
    }

    private void showState() {
        var savedAt = kept.savedAt();
        if (savedAt == null) {
            state.setText("");
            return;
        }
        var saved = texts.get("shell.saved.notice", "time", texts.time(savedAt));
        var length = Words.length(kept.text());
        state.setText(
                length > SHOWN_LIMIT_FROM
                        ? saved + " " + texts.get("shell.room-left.message", "left", Words.LIMIT - length)
                        : saved);
    }
}
