package nl.mijngesprek.portal.audit.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.LogLine;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Facts;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.PhoneLink;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client reads who looked at what, and when (promise 2, H7). */
@Route(AuditNavigation.LOG_ROUTE)
@RolesAllowed("CLIENT")
class LogView extends Page implements BeforeEnterObserver {

    private final transient AccessLog log;

    LogView(Texts texts, AccessLog log) {
        super(texts);
        this.log = log;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = log.page(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AuditNavigation.PAGE)
                .filter(number -> number.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElse(1));
        begin();
        backTo("/mijn/");
        heading(t("audit.log.heading"));
        add(classed(new Paragraph(t("audit.log.text")), "lead"));
        if (page.lines().isEmpty()) {
            add(new Paragraph(t("audit.log.empty")));
        } else {
            var lines = new Facts();
            page.lines().forEach(line -> add(lines, line));
            add(lines);
        }
        add(new Paragraph(t("audit.question.text")), new PhoneLink(texts(), texts().phone()));
        var ways = new Actions(texts()).secondaryLink(AuditNavigation.DONE_FOR_ME, t("behalf.mine.link"));
        if (page.more()) {
            ways.secondaryLink(AuditNavigation.log(page.number() + 1), t("audit.older.link"));
        }
        if (page.number() > 1) {
            ways.secondaryLink(AuditNavigation.log(page.number() - 1), t("audit.newer.link"));
        }
        add(ways);
    }

    private String moment(LogLine line) {
        var day = texts().day(line.at());
        var from = texts().time(line.since());
        var until = texts().time(line.at());
        return from.equals(until)
                ? t("audit.line.label", "day", day, "time", until)
                : t("audit.line-several.label", "day", day, "from", from, "until", until);
    }

    private void add(Facts lines, LogLine line) {
        var what = t("audit.subject." + line.subject().code() + ".text");
        lines.add(
                Drawing.EYE,
                moment(line),
                t(line.helper() ? "audit.line-helper.text" : "audit.line.text", "name", line.name()),
                line.conversationAt()
                        .map(at -> what + " " + t("audit.about.text", "day", texts().day(at)))
                        .orElse(what));
    }
}
