package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.report.DeskOutcome;
import nl.mijngesprek.portal.report.ReportDesk;
import nl.mijngesprek.portal.report.ReportId;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A colleague says why they have to see a report; the client reads that reason. */
@Route(RemarkDeskNavigation.OPEN_ROUTE)
@RolesAllowed("OFFICER")
class OpenReportView extends Page implements BeforeEnterObserver {

    private final transient ReportDesk desk;

    OpenReportView(Texts texts, ReportDesk desk) {
        super(texts);
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var root = event.getRouteParameters()
                .get(RemarkDeskNavigation.REPORT)
                .flatMap(ReportId::parse)
                .orElseThrow(NotFoundException::new);
        begin();
        backTo(RemarkDeskNavigation.WAITING);
        heading(t("report.open.heading"));
        var reason =
                Field.input("reason", t("report.open-reason.label"), "text", "").hint(t("report.open-reason.hint"));
        add(
                classed(new Paragraph(t("report.open.text")), "lead"),
                reason,
                new Actions(texts()).primary(t("report.open.button"), () -> open(root, reason)));
    }

    private void open(ReportId root, Field reason) {
        clearErrors();
        switch (desk.open(root, reason.value())) {
            case DeskOutcome.Done(var report) ->
                getUI().ifPresent(ui ->
                        ui.navigate(RemarkDeskNavigation.path(RemarkDeskNavigation.REPORT_ROUTE, report)));
            case DeskOutcome.NotComplete _ -> showError(reason.name(), t("report.open-reason.error"));
            case DeskOutcome.ChangedMeanwhile _,
                    DeskOutcome.AnsweredAlready _,
                    DeskOutcome.NewerVersion _,
                    DeskOutcome.StillWaiting _,
                    DeskOutcome.NotSure _,
                    DeskOutcome.NotFound _ -> showError("heading", t("report.open-nothing.error"));
        }
    }
}
