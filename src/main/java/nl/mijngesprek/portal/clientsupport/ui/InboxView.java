package nl.mijngesprek.portal.clientsupport.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.mijngesprek.portal.clientsupport.AwaySupporter;
import nl.mijngesprek.portal.clientsupport.RequestId;
import nl.mijngesprek.portal.clientsupport.SupportInbox;
import nl.mijngesprek.portal.clientsupport.SupportRequest;
import nl.mijngesprek.portal.clientsupport.SupportRequest.State;
import nl.mijngesprek.portal.clientsupport.SupportTerm;
import nl.mijngesprek.portal.shared.ui.CardList;
import nl.mijngesprek.portal.shared.ui.HomeCards.HomeCard;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A support worker sees what clients ask of the organisation: who waits too long first, then who waits, then what was answered. */
@Route(SupportInboxNavigation.INBOX_ROUTE)
@RolesAllowed("WORKER")
class InboxView extends Page implements BeforeEnterObserver {

    private final transient SupportInbox inbox;
    private final transient SupportTerm term;
    private final transient Clock clock;
    private transient Map<RequestId, AwaySupporter> away = Map.of();

    InboxView(Texts texts, SupportInbox inbox, SupportTerm term, Clock clock) {
        super(texts);
        this.inbox = inbox;
        this.term = term;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin();
        heading(t("clientsupport.inbox.heading"));
        var asked = inbox.asked();
        if (asked.isEmpty()) {
            add(new Paragraph(t("clientsupport.inbox.empty")));
            return;
        }
        var now = clock.instant();
        away = inbox.away();
        // Who waits longest is helped first.
        var waiting = asked.stream()
                .filter(request -> request.state() == State.WAITING)
                .sorted(Comparator.comparing(SupportRequest::sentAt))
                .toList();
        show(
                "clientsupport.inbox-late.heading",
                true,
                waiting.stream()
                        .filter(request -> term.isLate(request.sentAt(), now))
                        .toList());
        show(
                "clientsupport.inbox-new.heading",
                true,
                waiting.stream()
                        .filter(request -> !term.isLate(request.sentAt(), now))
                        .toList());
        show("clientsupport.inbox-accepted.heading", false, inState(asked, State.ACCEPTED));
        show("clientsupport.inbox-declined.heading", false, inState(asked, State.DECLINED));
    }

    private static List<SupportRequest> inState(List<SupportRequest> asked, State state) {
        return asked.stream().filter(request -> request.state() == state).toList();
    }

    private void show(String headingKey, boolean first, List<SupportRequest> requests) {
        if (!requests.isEmpty()) {
            add(
                    new H2(t(headingKey)),
                    new CardList(first, requests.stream().map(this::card).toList()));
        }
    }

    /** Who said yes and is away now may need somebody who goes on. */
    private String text(SupportRequest request) {
        var away = this.away.get(request.id());
        return away == null
                ? t("clientsupport.inbox." + request.kind().code() + ".text", "day", texts().day(request.sentAt()))
                : t("clientsupport.supporter-away.text", "supporter", away.name(), "day", texts().day(away.until()));
    }

    private HomeCard card(SupportRequest request) {
        return new HomeCard(
                0,
                switch (request.kind()) {
                    case CALL_BACK -> Drawing.CALL_ME;
                    case COME_ALONG -> Drawing.PEOPLE;
                },
                SupportInboxNavigation.asked(request.id()),
                request.asker().name(),
                text(request));
    }
}
