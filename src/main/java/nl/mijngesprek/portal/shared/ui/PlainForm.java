package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;

/** A form that the browser sends by itself: its fields are native and have no script behind them. */
@Tag("form")
public final class PlainForm extends HtmlContainer {

    /** The native element of one line, with nothing but what these forms need of it. */
    @Tag("input")
    private static final class Field extends Component {}

    @Tag("textarea")
    private static final class TextArea extends HtmlContainer {}

    public PlainForm(String action) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
    }

    /** A code: no spelling, no memory, and a keyboard with capitals. */
    public PlainForm code(String name, String label, String hint, String value) {
        var field = field(name, value);
        field.getElement()
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "characters")
                .setAttribute("spellcheck", "false")
                .setAttribute("maxlength", "40")
                .setAttribute("dir", "ltr")
                .setAttribute("aria-describedby", name + "-hint");
        add(row(name, label, hint(name, hint), field));
        return this;
    }

    /** A date in three numbers, as it is on paper. */
    public PlainForm date(String legend, String hint, String dayLabel, String monthLabel, String yearLabel) {
        var parts = new Div(part("day", dayLabel, "2"), part("month", monthLabel, "2"), part("year", yearLabel, "4"));
        parts.addClassName("date-parts");
        var set = new FieldSet(legend);
        set.add(hint("birth", hint), parts);
        set.getElement().setAttribute("aria-describedby", "birth-hint");
        set.addClassName("field");
        add(set);
        return this;
    }

    private static Div part(String name, String label, String digits) {
        var field = field(name, "");
        field.getElement()
                .setAttribute("inputmode", "numeric")
                .setAttribute("autocomplete", "bday-" + name)
                .setAttribute("maxlength", digits)
                .setAttribute("size", digits)
                .setAttribute("dir", "ltr");
        return row(name, label, field);
    }

    public PlainForm text(String name, String label, String hint, String typed, int limit) {
        var area = new TextArea();
        area.setId(name);
        area.getElement().setProperty("value", typed);
        area.getElement()
                .setAttribute("name", name)
                .setAttribute("rows", "5")
                .setAttribute("dir", "auto")
                .setAttribute("maxlength", Integer.toString(limit))
                .setAttribute("aria-describedby", name + "-hint");
        add(row(name, label, hint(name, hint), area));
        return this;
    }

    public PlainForm with(Component component) {
        add(component);
        return this;
    }

    public PlainForm send(String label) {
        var button = new NativeButton(label);
        button.addClassName("primary");
        button.getElement().setAttribute("type", "submit");
        var actions = new Div(button);
        actions.addClassName("actions");
        add(actions);
        return this;
    }

    private static Field field(String name, String value) {
        var field = new Field();
        field.setId(name);
        field.getElement()
                .setAttribute("type", "text")
                .setAttribute("name", name)
                .setAttribute("required", true);
        if (!value.isEmpty()) {
            field.getElement().setAttribute("value", value);
        }
        return field;
    }

    private static Paragraph hint(String name, String words) {
        var hint = new Paragraph(words);
        hint.addClassName("hint");
        hint.setId(name + "-hint");
        return hint;
    }

    private static Div row(String name, String label, Component... rest) {
        var labelFor = new NativeLabel(label);
        labelFor.setFor(name);
        var row = new Div(labelFor);
        row.add(rest);
        row.addClassName("field");
        return row;
    }
}
