package nl.mijngesprek.portal.recording.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;

/** A form with one button, which works without scripts. */
@Tag("form")
final class PostButton extends HtmlContainer {

    PostButton(String action, String words) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
        var button = new NativeButton(words);
        button.addClassName("primary");
        button.getElement().setAttribute("type", "submit");
        add(button);
    }
}
