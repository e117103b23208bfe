package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** One answer among others: the native control, and a label with a drawing and words over the whole row. */
final class ChoiceRow extends Div {

    /** The native element, with nothing but what a list of answers needs of it. */
    @Tag("input")
    private static final class Control extends Component {}

    private final Control control = new Control();

    /** @param place among its list, from 1; the id of the control is {@code name-place} */
    ChoiceRow(Texts texts, String type, String name, int place, RadioList.Choice choice) {
        var id = name + "-" + place;
        control.setId(id);
        control.getElement()
                .setAttribute("type", type)
                .setAttribute("name", name)
                .setAttribute("value", choice.code());
        var label = new NativeLabel();
        label.setFor(id);
        choice.drawing().ifPresent(drawing -> label.add(new Pictogram(drawing)));
        var words = new Span();
        texts.say(words, choice.label());
        label.add(words);
        add(control, label);
        addClassName("choice");
    }

    Element control() {
        return control.getElement();
    }
}
