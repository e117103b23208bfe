package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.html.Div;

/** A part of a page that is a class of its own, with the texts of that page; what stands in the way is said above its heading. */
public abstract class Part extends Div {

    private final Page page;

    protected Part(Page page) {
        this.page = page;
    }

    protected final Texts texts() {
        return page.texts();
    }

    /** The text of this key; arguments come in pairs of name and value. */
    protected final String t(String key, Object... namedArguments) {
        return page.t(key, namedArguments);
    }

    /** Says what stands in the way, and at which control. */
    protected final void showError(String controlId, String why) {
        page.showError(controlId, why);
    }

    protected final void clearErrors() {
        page.clearErrors();
    }
}
