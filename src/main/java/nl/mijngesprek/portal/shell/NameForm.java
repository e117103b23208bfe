package nl.mijngesprek.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import nl.mijngesprek.portal.identity.HelperName;
import nl.mijngesprek.portal.shared.ui.Texts;

/** One line for a name, sent by the browser itself. */
@Tag("form")
final class NameForm extends HtmlContainer {

    /** What the field is called, in the form and on the page. */
    static final String FIELD = "naam";

    @Tag("input")
    private static final class Input extends Component {}

    NameForm(Texts texts, String address, String typed) {
        getElement().setAttribute("method", "post").setAttribute("action", address);
        var label = new NativeLabel(texts.get("shell.name.label"));
        label.setFor(FIELD);
        var input = new Input();
        input.setId(FIELD);
        input.getElement()
                .setAttribute("type", "text")
                .setAttribute("name", FIELD)
                .setAttribute("required", true)
                .setAttribute("autocomplete", "name")
                .setAttribute("spellcheck", "false")
                .setAttribute("dir", "auto")
                .setAttribute("maxlength", Integer.toString(HelperName.LONGEST))
                .setAttribute("value", typed);
        var field = new Div(label, input);
        field.addClassName("field");
        var button = new NativeButton(texts.get("shell.name.button"));
        button.addClassName("primary");
        button.getElement().setAttribute("type", "submit");
        var actions = new Div(button);
        actions.addClassName("actions");
        add(field, actions);
    }
}
