package nl.mijngesprek.portal.clientsupport.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.mijngesprek.portal.clientsupport.EntryWords;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.OwnWords;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A field for one {@link EntryLine}; where somebody else wrote meanwhile, their words stand below it. */
final class EntryField extends Div {

    private final transient EntryLine line;
    private final Texts texts;
    private final Field field;
    private final Div theirs = new Div();

    EntryField(Texts texts, EntryLine line, EntryWords words) {
        this.texts = texts;
        this.line = line;
        var value = line.words().apply(words);
        field = line.text().isPresent() || line.id().equals("languages")
                ? Field.area(line.id(), line.label(), value)
                : Field.input(line.id(), line.label(), line.id().equals("phone") ? "tel" : "text", value);
        field.getChildren()
                .map(com.vaadin.flow.component.Component::getElement)
                .filter(element ->
                        element.getTag().equals("textarea") || element.getTag().equals("input"))
                .forEach(element -> {
                    if (!line.language().isEmpty()) {
                        element.setAttribute("lang", line.language());
                    }
                    element.setAttribute("dir", line.id().equals("phone") ? "ltr" : "auto");
                });
        add(field, theirs);
    }

    EntryField hint(String words) {
        field.hint(words);
        return this;
    }

    EntryLine line() {
        return line;
    }

    String value() {
        return field.value();
    }

    /** Shows what stands there now, where it is something else than what was typed here. */
    void compare(EntryWords now) {
        theirs.removeAll();
        var there = line.words().apply(now);
        if (!there.strip().equals(field.value())) {
            var label = new Paragraph(texts.get("clientsupport.entry-theirs.text"));
            label.addClassName("hint");
            theirs.add(
                    label,
                    there.isBlank()
                            ? new Paragraph(texts.get("clientsupport.entry-nothing.text"))
                            : new OwnWords(there));
        }
    }
}
