package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.html.NativeButton;

/** Prints the page as it is read. Nothing of it happens on the server, so it is a button of the page's own scripts. */
public final class PrintButton extends NativeButton {

    public PrintButton(String label) {
        super(label);
        setId("print");
        getElement().setAttribute("type", "button");
    }
}
