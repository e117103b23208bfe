package nl.mijngesprek.portal.outreach.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import nl.mijngesprek.portal.outreach.ContactHistory;
import nl.mijngesprek.portal.shared.ui.Part;

/** A part of the officer's page about one conversation, which tells the page what was done in it, or why not. */
abstract class CasePart extends Part {

    private final CaseView page;
    private final transient ContactHistory history;

    CasePart(CaseView page, ContactHistory history) {
        super(page);
        this.page = page;
        this.history = history;
    }

    final ContactHistory history() {
        return history;
    }

    /** Shows the page anew, with what was done, or without a word where nothing was. */
    final void shown(String done) {
        page.shown(history.conversation(), done);
    }

    final NativeButton button(String id, String label, SerializableRunnable act) {
        var button = new NativeButton(label, event -> act.run());
        button.addClassName("secondary");
        button.getElement().setAttribute("type", "button");
        button.setId(id);
        return button;
    }
}
