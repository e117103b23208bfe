package nl.mijngesprek.portal.mandate.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;

/** One of several buttons of a page, below the part that it is about; none of them is the one of the page. */
final class PlainButton extends NativeButton {

    PlainButton(String id, String words, SerializableRunnable act) {
        super(words, event -> act.run());
        getElement().setAttribute("type", "button");
        setId(id);
        addClassName("secondary");
    }
}
