package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;

/** One button that posts to an address outside Flow, so that it works without scripts and no link elsewhere can do it. */
@Tag("form")
public final class PostForm extends HtmlContainer {

    private final NativeButton button;

    public PostForm(String address, String label) {
        button = new NativeButton(label);
        button.getElement().setAttribute("type", "submit");
        getElement().setAttribute("method", "post").setAttribute("action", address);
        add(button);
    }

    /** Sends this along. */
    public PostForm with(String name, String value) {
        var hidden = new Hidden();
        hidden.getElement()
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value);
        getElement().insertChild(0, hidden.getElement());
        return this;
    }

    /** What the button looks like, as the buttons of {@link Actions}. */
    public PostForm as(String className) {
        button.addClassName(className);
        return this;
    }

    @Tag("input")
    private static final class Hidden extends HtmlContainer {}
}
