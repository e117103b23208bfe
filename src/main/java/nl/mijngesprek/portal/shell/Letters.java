package nl.mijngesprek.portal.shell;

import com.vaadin.flow.server.VaadinSession;

/** How large the letters are for who helps. Until the helper chooses, for this client and in this session, the page decides. */
enum Letters {
    USUAL,
    LARGE;

    /** As chosen, and otherwise large where two people look. */
    static Letters of(boolean forTwo) {
        var chosen = VaadinSession.getCurrent().getAttribute(Letters.class);
        return chosen == null ? forTwo ? LARGE : USUAL : chosen;
    }

    Letters other() {
        return this == LARGE ? USUAL : LARGE;
    }

    void choose() {
        VaadinSession.getCurrent().setAttribute(Letters.class, this);
    }
}
