package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** One line to fill in, or a list to pick from, with its label: for officers' forms, which are sent with a button. */
public final class Field extends Div {

    /** What can be picked: the code that comes back, and what is read. */
    public record Pick(String code, String label) {}

    private static final String TYPED = "element.value";
    private static final int PAUSE_MILLISECONDS = 300;

    @Tag("input")
    private static final class Input extends HtmlContainer {}

    @Tag("textarea")
    private static final class Area extends HtmlContainer {}

    @Tag("select")
    private static final class Select extends HtmlContainer {}

    @Tag("option")
    private static final class Item extends HtmlContainer {}

    private final HtmlContainer control;
    private SerializableConsumer<String> reader = _ -> {};
    private String value;

    private Field(HtmlContainer control, String name, String label, String value) {
        this.control = control;
        this.value = value;
        addClassName("field");
        control.setId(name);
        control.getElement().setAttribute("name", name);
        control.getElement().addEventListener("change", this::take).addEventData(TYPED);
        control.getElement()
                .addEventListener("input", this::take)
                .addEventData(TYPED)
                .debounce(PAUSE_MILLISECONDS, DebouncePhase.TRAILING);
        var labelFor = new NativeLabel(label);
        labelFor.setFor(name);
        add(labelFor, control);
    }

    private void take(DomEvent event) {
        var typed = event.getEventData().path(TYPED).asString("");
        if (!typed.equals(value)) {
            value = typed;
            reader.accept(typed);
        }
    }

    /**
     * A native input.
     *
     * @param name unique on the page, also the id of the control
     * @param type as HTML has it, such as {@code text}, {@code date}, {@code time} or {@code number}
     */
    public static Field input(String name, String label, String type, String value) {
        var input = new Input();
        input.getElement().setAttribute("type", type).setProperty("value", value);
        return new Field(input, name, label, value);
    }

    /** A native field of several lines. */
    public static Field area(String name, String label, String value) {
        var area = new Area();
        area.getElement().setAttribute("rows", "4").setAttribute("dir", "auto").setProperty("value", value);
        return new Field(area, name, label, value);
    }

    /** A native list to pick one from; the first one, unless there is one with this value. */
    public static Field select(String name, String label, List<Pick> picks, String value) {
        var select = new Select();
        picks.forEach(pick -> {
            var item = new Item();
            item.setText(pick.label());
            item.getElement().setAttribute("value", pick.code());
            if (pick.code().equals(value)) {
                item.getElement().setAttribute("selected", true);
            }
            select.add(item);
        });
        var isThere = picks.stream().anyMatch(pick -> pick.code().equals(value));
        return new Field(
                select,
                name,
                label,
                isThere || picks.isEmpty() ? value : picks.getFirst().code());
    }

    /** What can be picked of a kind of the field: each by its code, under the label that this code has. */
    public static <T> List<Pick> picks(List<T> kinds, Function<T, String> code, UnaryOperator<String> label) {
        return kinds.stream()
                .map(code)
                .map(one -> new Pick(one, label.apply(one)))
                .toList();
    }

    /** A line under the label that helps to fill it in. */
    public Field hint(String words) {
        var hint = new Paragraph(words);
        hint.setId(control.getId().orElseThrow() + "-hint");
        hint.addClassName("hint");
        control.getElement().setAttribute("aria-describedby", hint.getId().orElseThrow());
        getElement().insertChild(1, hint.getElement());
        return this;
    }

    /** What a browser may fill in by itself, as HTML names it. */
    public Field autocomplete(String kind) {
        control.getElement().setAttribute("autocomplete", kind);
        return this;
    }

    /** Tells this what is typed, whenever the keys rest for a moment. */
    public Field onTyped(SerializableConsumer<String> listener) {
        reader = listener;
        return this;
    }

    /** What was filled in or picked, without spaces around it. */
    public String value() {
        return value.strip();
    }

    /** Where a link to this field must lead. */
    public String name() {
        return control.getId().orElseThrow();
    }
}
