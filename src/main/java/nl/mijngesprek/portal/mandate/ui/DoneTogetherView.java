package nl.mijngesprek.portal.mandate.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.LogLine;
import nl.mijngesprek.portal.identity.ActingFor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.SignedInHelper;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.PhoneLink;
import nl.mijngesprek.portal.shared.ui.PrintButton;
import nl.mijngesprek.portal.shared.ui.Texts;

/** To take home when two people part: what was done today, by whom, and where the client reads it again. */
@Route(MandateNavigation.DONE_ROUTE)
@RolesAllowed({"CLIENT", "ACTING"})
class DoneTogetherView extends Page implements BeforeEnterObserver {

    private final transient AccessLog log;
    private final transient CurrentActor actor;
    private final transient Clock clock;

    DoneTogetherView(Texts texts, AccessLog log, CurrentActor actor, Clock clock) {
        super(texts);
        this.log = log;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!actor.isHelped()) {
            // The client reads the same, and more, in the log.
            event.forwardTo("ingezien");
            return;
        }
        var now = clock.instant();
        var lines = log.helpedOn(Dates.dayOf(now));
        begin();
        backTo("/mijn/");
        heading(t("mandate.done.heading"));
        add(new Paragraph(t(
                "mandate.done.text",
                "client",
                actor.acting().map(ActingFor::clientName).orElse(""),
                "helper",
                actor.helper().map(SignedInHelper::helperName).orElse(""),
                "day",
                texts().day(now))));
        var list = new OrderedList();
        lines.forEach(line -> list.add(new ListItem(sentence(line))));
        add(
                list,
                new Paragraph(t("mandate.done-again.text")),
                new PhoneLink(texts(), texts().phone()),
                classed(new Paragraph(new PrintButton(t("mandate.print.button"))), "also"),
                new Actions(texts()).primaryLink("/mijn/", t("shell.start.link")));
    }

    private String sentence(LogLine line) {
        var what = t("audit.subject." + line.subject().code() + ".text");
        return texts().time(line.at()) + " – "
                + line.conversationAt()
                        .map(at -> what + " " + t("audit.about.text", "day", texts().day(at)))
                        .orElse(what);
    }
}
