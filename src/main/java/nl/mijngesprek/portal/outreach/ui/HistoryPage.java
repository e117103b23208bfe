package nl.mijngesprek.portal.outreach.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import nl.mijngesprek.portal.clientsupport.ui.SupportNavigation;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.outreach.ContactHistory;
import nl.mijngesprek.portal.outreach.Outreach;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A page about the contact around one conversation. One that is not there and one of somebody else give the same page. */
abstract class HistoryPage extends Page implements BeforeEnterObserver {

    private final transient Outreach outreach;

    HistoryPage(Texts texts, Outreach outreach) {
        super(texts);
        this.outreach = outreach;
    }

    final Outreach outreach() {
        return outreach;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var history = event.getRouteParameters()
                .get(OutreachNavigation.CONVERSATION)
                .flatMap(ConversationId::parse)
                .flatMap(outreach::find)
                .orElseThrow(NotFoundException::new);
        begin();
        show(history, event);
    }

    /** Fills the empty page. */
    abstract void show(ContactHistory history, BeforeEnterEvent event);

    /** For whoever comes to the words without a reason to write beside. */
    final void askForReasonFirst(ContactHistory history) {
        heading(t("outreach.reason.heading"));
        add(
                new Paragraph(t("outreach.reason-first.text")),
                new Actions(texts())
                        .primaryLink(OutreachNavigation.reason(history.conversation()), t("outreach.reason.link"))
                        .secondaryLink(SupportNavigation.support(), t("outreach.support.link")));
    }

    final void go(String route, ContactHistory history) {
        getUI().ifPresent(ui -> ui.navigate(OutreachNavigation.path(route, history.conversation())));
    }
}
