package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.mijngesprek.portal.report.RemarkTerms;
import nl.mijngesprek.portal.report.ReportDesk;
import nl.mijngesprek.portal.report.WaitingReport;
import nl.mijngesprek.portal.shared.ui.DataTable;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Texts;

/** In which reports remarks wait for an answer, and since when: never what they say (D4). */
@Route(RemarkDeskNavigation.WAITING_ROUTE)
@RolesAllowed("OFFICER")
class WaitingView extends Page implements BeforeEnterObserver {

    private final transient ReportDesk desk;
    private final transient RemarkTerms terms;
    private final transient Clock clock;

    WaitingView(Texts texts, ReportDesk desk, RemarkTerms terms, Clock clock) {
        super(texts);
        this.desk = desk;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin();
        heading(t("report.waiting.heading"));
        var waiting = desk.waiting();
        if (waiting.isEmpty()) {
            add(new Paragraph(t("report.waiting.empty")));
            return;
        }
        var late = waiting.stream().filter(this::isLate).count();
        add(classed(
                new Paragraph(t("report.waiting.text", "count", waiting.size(), "late", String.valueOf(late))),
                "lead"));
        var table = new DataTable(
                "waiting",
                t("report.waiting.label"),
                List.of(
                        t("report.waiting-client.label"),
                        t("report.waiting-officer.label"),
                        t("report.waiting-count.label"),
                        t("report.waiting-due.label")));
        waiting.forEach(
                report -> table.row(link(report), report.officerName(), String.valueOf(report.waiting()), due(report)));
        add(table);
    }

    private boolean isLate(WaitingReport report) {
        return terms.answerBy(report.oldest()).isBefore(clock.instant());
    }

    private String due(WaitingReport report) {
        var day = texts().day(terms.answerBy(report.oldest()));
        return isLate(report) ? t("report.waiting-late.text", "day", day) : day;
    }

    private static Component link(WaitingReport report) {
        return report.newest()
                .map(newest -> new Anchor(RemarkDeskNavigation.report(newest), report.clientName()))
                .orElseGet(() -> new Anchor(RemarkDeskNavigation.open(report.root()), report.clientName()));
    }
}
