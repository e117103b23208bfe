package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableBiFunction;
import java.util.List;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.Words;

/**
 * A text in the client's own words, in any language. It is kept on the server while it is typed:
 * at the latest {@value #PAUSE_MILLISECONDS} ms after a key, while typing goes on as well, and on leaving the field.
 */
public final class TextAnswer extends Div {

    /** How long typing may be unsaved; with the way to the server well within the promised two seconds. */
    static final int PAUSE_MILLISECONDS = 700;

    private static final int SHOWN_LIMIT_FROM = Words.LIMIT - 1_000;

    /**
     * Comes with the event itself: a property that Flow is to synchronise does not come with a debounced event
     * when there is only one, as when text is pasted or spoken.
     */
    private static final String TYPED = "element.value";

    /** How often both texts were put into the field, as the browser knows it. */
    private static final String TOLD = "element.told || 0";

    /** The native element; Flow has no component for it. */
    @Tag("textarea")
    private static final class TextArea extends HtmlContainer {}

    private final Texts texts;
    private final String name;
    private final TextArea field = new TextArea();
    private final KeptState state;
    private final Paragraph problem = new Paragraph();
    private final transient SerializableBiFunction<String, Integer, Words.Saving> keep;
    private Words kept;
    private String typed;
    private int told;

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
        this.typed = kept.text();
        this.keep = keep;
        state = new KeptState(texts, name + "-state", line -> save());
        addClassName("field");
        field.setId(name);
        field.getElement()
                .setAttribute("name", name)
                .setAttribute("rows", "5")
                .setAttribute("dir", "auto")
                .setAttribute("aria-describedby", name + "-state " + name + "-problem")
                .setProperty("value", kept.text());
        field.getElement()
                .addEventListener("change", this::take)
                .addEventData(TYPED)
                .addEventData(TOLD);
        field.getElement()
                .addEventListener("input", this::take)
                .addEventData(TYPED)
                .addEventData(TOLD)
                .debounce(PAUSE_MILLISECONDS, DebouncePhase.INTERMEDIATE, DebouncePhase.TRAILING);
        var labelFor = new NativeLabel(label);
        labelFor.setFor(name);
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
    public TextAnswer examples(String heading, List<LocalText.Piece> examples) {
        if (!examples.isEmpty()) {
            var introduction = new Paragraph(heading);
            introduction.addClassName("hint");
            var list = new UnorderedList();
            list.addClassName("examples");
            examples.forEach(example -> {
                var item = new ListItem();
                texts.say(item, example);
                list.add(item);
            });
            addComponentAtIndex(1, introduction);
            addComponentAtIndex(2, list);
        }
        return this;
    }

    public String name() {
        return name;
    }

    private void take(DomEvent event) {
        // What was typed before both texts were in the field comes again, with both.
        if (event.getEventData().path(TOLD).asInt(0) == told) {
            typed = event.getEventData().path(TYPED).stringValue("");
            state.keepNow();
        }
    }

    /**
     * Keeps what stands in the field now; false when it is refused, and the field says why.
     * When it cannot be kept now it is tried again from here on, the field says so, and the failure goes on to the caller.
     */
    public boolean save() {
        return switch (attempt()) {
            case Words.Saved saved -> accept(saved.words());
            case Words.SavedBoth both -> {
                accept(both.words());
                putBoth(both.words().text());
                tell(texts.get("shell.saved-both.notice"));
                yield true;
            }
            case Words.TooLong tooLong -> refuse(texts.get("shell.too-long.error", "limit", Words.LIMIT));
            case Words.NotYours _ -> refuse(texts.get("shell.not-saved.error"));
        };
    }

    /**
     * Shows what was kept elsewhere meanwhile, and says so; true when there was something. Where something is typed here
     * that is not kept yet, that comes first: it is put beside the other words when it is kept.
     */
    public boolean follow(Words now) {
        if (now.version() <= kept.version() || !Words.clean(typed).equals(kept.text())) {
            return false;
        }
        var changed = !now.text().equals(kept.text());
        if (changed) {
            putBoth(now.text());
        }
        accept(now);
        if (changed) {
            state.changedElsewhere();
        }
        return changed;
    }

    private Words.Saving attempt() {
        try {
            return keep.apply(typed, kept.version());
        } catch (RuntimeException failure) {
            state.waiting(failure);
            throw failure;
        }
    }

    /** Shows this text in place of what was sent last; what was typed since goes along, at the end, and is sent as if it was typed now. */
    private void putBoth(String both) {
        told++;
        field.getElement()
                // The function itself stands in policy.js.
                .executeJs("portal.putBoth(this, $0, $1, $2)", both, typed, told);
        typed = both;
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
        state.settled("");
        return false;
    }

    private void tell(String words) {
        problem.setText(words);
    }

    private void showState() {
        var savedAt = kept.savedAt();
        if (savedAt == null || (kept.isEmpty() && typed.isEmpty())) {
            state.settled("");
            return;
        }
        var saved = texts.get("shell.saved.notice", "time", texts.time(savedAt));
        var length = Words.length(kept.text());
        state.settled(
                length > SHOWN_LIMIT_FROM
                        ? saved + " " + texts.get("shell.room-left.message", "left", Words.LIMIT - length)
                        : saved);
    }
}
