package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.TypedDate;

/**
 * A date in three fields, kept while it is typed like a {@link TextAnswer}. Any part may stay empty, and what is no date is
 * kept as well: the line below says so kindly, and nothing stands in the way.
 */
public final class DateFields extends FieldSet {

    private static final String TYPED = "element.value";

    @Tag("input")
    private static final class Input extends HtmlContainer {}

    private final Texts texts;
    private final String name;
    private final KeptState state;
    private final SerializableFunction<TypedDate, Optional<Instant>> keep;
    private final List<Input> inputs = new ArrayList<>();
    private TypedDate date;

    /**
     * Makes the control for one question whose words are the heading of the page.
     *
     * @param name unique on the page; the ids of the fields begin with it
     * @param legend what is asked; read aloud with every field
     * @param keep keeps what is typed and says since when; empty when there is nothing to keep it in
     */
    public DateFields(
            Texts texts,
            String name,
            LocalText.Piece legend,
            TypedDate kept,
            SerializableFunction<TypedDate, Optional<Instant>> keep) {
        super(legend.words());
        this.texts = texts;
        this.name = name;
        this.date = kept;
        this.keep = keep;
        state = new KeptState(texts, name + "-state", line -> save());
        texts.say(getLegend(), legend);
        addClassName("field");
        getLegend().addClassName("visually-hidden");
        var hint = new Paragraph(texts.get("shell.date.hint"));
        hint.addClassName("hint");
        hint.setId(name + "-hint");
        getElement().setAttribute("aria-describedby", name + "-hint");
        var parts = new Div(
                part(
                        "day",
                        texts.get("shell.date-day.label"),
                        kept.day(),
                        (typed, all) -> all.date = new TypedDate(typed, all.date.month(), all.date.year())),
                part(
                        "month",
                        texts.get("shell.date-month.label"),
                        kept.month(),
                        (typed, all) -> all.date = new TypedDate(all.date.day(), typed, all.date.year())),
                part(
                        "year",
                        texts.get("shell.date-year.label"),
                        kept.year(),
                        (typed, all) -> all.date = new TypedDate(all.date.day(), all.date.month(), typed)));
        parts.addClassName("date-parts");
        add(hint, parts, state);
        if (!kept.isEmpty()) {
            state.settled(about(kept));
        }
    }

    private Div part(String part, String label, String value, SerializableBiConsumer<String, DateFields> take) {
        var input = new Input();
        inputs.add(input);
        input.setId(name + "-" + part);
        input.getElement()
                .setAttribute("name", name + "-" + part)
                .setAttribute("inputmode", "numeric")
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", Integer.toString(TypedDate.LIMIT))
                .setAttribute("dir", "auto")
                .setAttribute("aria-describedby", name + "-state")
                .setProperty("value", value);
        for (var event : new String[] {"change", "input"}) {
            var listener = input.getElement()
                    .addEventListener(event, typed -> {
                        take.accept(typed.getEventData().path(TYPED).stringValue(""), this);
                        state.keepNow();
                    })
                    .addEventData(TYPED);
            if (event.equals("input")) {
                listener.debounce(TextAnswer.PAUSE_MILLISECONDS, DebouncePhase.INTERMEDIATE, DebouncePhase.TRAILING);
            }
        }
        var labelFor = new NativeLabel(label);
        labelFor.setFor(name + "-" + part);
        return new Div(labelFor, input);
    }

    private void save() {
        Optional<Instant> savedAt;
        try {
            savedAt = keep.apply(date);
        } catch (RuntimeException failure) {
            state.waiting(failure);
            throw failure;
        }
        state.settled(savedAt.map(moment -> texts.get("shell.saved.notice", "time", texts.time(moment)) + about(date))
                .orElseGet(() -> texts.get("shell.not-saved.error")));
    }

    /** Shows what was typed elsewhere meanwhile, and says so; true when that is another date. */
    public boolean follow(TypedDate now) {
        if (now.equals(date) || state.isWaiting()) {
            return false;
        }
        date = now;
        inputs.getFirst().getElement().executeJs("this.value = $0", now.day());
        inputs.get(1).getElement().executeJs("this.value = $0", now.month());
        inputs.getLast().getElement().executeJs("this.value = $0", now.year());
        state.changedElsewhere();
        return true;
    }

    /** A whole date that no calendar has may be a slip of the finger, or just what the client means. */
    private String about(TypedDate typed) {
        return typed.isWhole() && typed.date().isEmpty() ? " " + texts.get("shell.date-unknown.text") : "";
    }

    /** Where a link to this question must lead. */
    public String firstId() {
        return name + "-day";
    }
}
