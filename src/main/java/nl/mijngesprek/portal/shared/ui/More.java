package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;

/** Something to open in place for whoever wants to know more; readable without scripts. */
public final class More extends NativeDetails {

    private boolean explains;

    public More(String summary, Component... contents) {
        super(summary);
        addClassName("more");
        setContent(new Div(contents));
    }

    /** It says why something is asked: who reads together has it open. */
    public More explains() {
        explains = true;
        return this;
    }

    void openIfItExplains() {
        if (explains) {
            setOpen(true);
        }
    }

    /** The same under words that are not all of one language. */
    public More(Component summary, Component... contents) {
        super(summary);
        addClassName("more");
        setContent(new Div(contents));
    }
}
