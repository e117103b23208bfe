package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.report.AwaitedReport;
import nl.mijngesprek.portal.report.Reports;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Facts;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client reads which reports are still to come, who writes them, by when, and what can be done with them then (D3). */
@Route(ComingReports.ROUTE)
@RolesAllowed("CLIENT")
class ComingReportsView extends Page implements BeforeEnterObserver {

    private final transient Reports reports;
    private final transient ComingReports coming;

    ComingReportsView(Texts texts, Reports reports, ComingReports coming) {
        super(texts);
        this.reports = reports;
        this.coming = coming;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin();
        backTo("/mijn/");
        heading(t("report.coming.heading"));
        var awaited = reports.mine().awaited();
        if (awaited.isEmpty()) {
            add(new Paragraph(t("report.coming.empty")));
        } else {
            add(classed(new Paragraph(t("report.coming.text")), "lead"));
            awaited.forEach(this::show);
            add(new Notice(
                    Tone.INFO,
                    Drawing.SPEECH,
                    t("report.coming-then.heading"),
                    t("report.coming-then.text"),
                    t("report.coming-call.text", "phone", texts().phone())));
        }
        add(new Actions(texts()).primaryLink("/mijn/", t("report.home.link")));
    }

    private void show(AwaitedReport report) {
        add(
                new H2(DueWords.contact(texts(), report.contact(), report.contactAt())),
                new Paragraph(coming.when(report, texts())),
                new Facts()
                        .add(Drawing.PERSON, t("report.coming-writer.label"), report.officerName())
                        .add(
                                Drawing.PENCIL,
                                t("report.coming-state.label"),
                                report.begunAt()
                                        .map(at -> t("report.coming-begun.text", "day", texts().day(at)))
                                        .orElseGet(() -> t("report.coming-waits.text"))));
    }
}
