package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import org.jspecify.annotations.Nullable;

/** Answers to choose one from: native radio buttons, each a full row, none chosen beforehand. */
public final class RadioList extends FieldSet {

    /** One answer: what is stored, what the client reads, and a drawing beside it. */
    public record Choice(String code, LocalText.Piece label, Optional<Drawing> drawing) {}

    private static final String CHOSEN = "event.target.value";

    private final Texts texts;
    private final String name;
    private final List<Element> radios = new ArrayList<>();
    private @Nullable String chosen;
    private SerializableRunnable listener = () -> {};
    private @Nullable KeptState state;

    /**
     * Makes the control for one question.
     *
     * @param name unique on the page; the id of the first radio is {@code name-1}
     * @param legend what is asked; read aloud with every answer, and shown unless it repeats the heading
     */
    public RadioList(Texts texts, String name, LocalText.Piece legend, boolean legendShown, List<Choice> choices) {
        super(legend.words());
        this.texts = texts;
        this.name = name;
        texts.say(getLegend(), legend);
        addClassName("choices");
        if (!legendShown) {
            getLegend().addClassName("visually-hidden");
        }
        for (var choice : choices) {
            addChoice(choice);
        }
        // What was chosen, in the order it was chosen in, and nothing told back: an arrow key held down sends several
        // choices at once, and an answer to the first of them would undo the last.
        getElement()
                .addEventListener(
                        "change",
                        event -> take(event.getEventData().path(CHOSEN).asString("")))
                .addEventData(CHOSEN);
    }

    private void take(String code) {
        if (offers(code)) {
            chosen = code;
            listener.run();
        }
    }

    private boolean offers(String code) {
        return radios.stream().anyMatch(radio -> code.equals(radio.getAttribute("value")));
    }

    private void addChoice(Choice choice) {
        var row = new ChoiceRow(texts, "radio", name, radios.size() + 1, choice);
        radios.add(row.control());
        add(row);
    }

    /** The code of the chosen answer. */
    public Optional<String> value() {
        return Optional.ofNullable(chosen);
    }

    /** Chooses the answer with this code, as when the client chose it before. */
    public RadioList choose(String code) {
        chosen = offers(code) ? code : null;
        radios.forEach(radio -> radio.setProperty("checked", code.equals(radio.getAttribute("value"))));
        return this;
    }

    /** Keeps every answer at once when the client chooses it; one that cannot be kept is tried again, and a line says so. */
    public RadioList keep(SerializableConsumer<String> keep) {
        var state = new KeptState(texts, name + "-state", line -> value().ifPresent(code -> {
            try {
                keep.accept(code);
            } catch (RuntimeException failure) {
                line.waiting(failure);
                throw failure;
            }
            line.settled("");
        }));
        this.state = state;
        listener = state::keepNow;
        add(state);
        return this;
    }

    /** Shows what was chosen elsewhere meanwhile, and says so; true when that is another answer. */
    public boolean follow(Optional<String> code) {
        if (code.equals(value()) || state == null || state.isWaiting()) {
            return false;
        }
        chosen = code.filter(this::offers).orElse(null);
        // Not as a property: what the browser chose since then was not told to Flow, which would see no change in it.
        radios.forEach(radio ->
                radio.executeJs("this.checked = $0", code.equals(Optional.ofNullable(radio.getAttribute("value")))));
        state.changedElsewhere();
        return true;
    }

    /** Where a link to this question must lead. */
    public String firstId() {
        return radios.getFirst().getAttribute("id");
    }
}
