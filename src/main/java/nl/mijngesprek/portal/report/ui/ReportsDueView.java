package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.mijngesprek.portal.report.BeginOutcome;
import nl.mijngesprek.portal.report.DueReport;
import nl.mijngesprek.portal.report.PublishedReport;
import nl.mijngesprek.portal.report.ReportDrafts;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.ui.DataTable;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The reports an officer owes, is writing and wrote; what is due first stands first (D2, D3). */
@Route(ReportDraftNavigation.DESK_ROUTE)
@RolesAllowed("OFFICER")
class ReportsDueView extends Page implements BeforeEnterObserver {

    private final transient ReportDrafts drafts;
    private final transient AttendanceWay attendance;
    private final transient Clock clock;

    ReportsDueView(Texts texts, ReportDrafts drafts, AttendanceWay attendance, Clock clock) {
        super(texts);
        this.drafts = drafts;
        this.attendance = attendance;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
        if (event.getLocation().getQueryParameters().getParameters().containsKey(ReportDraftNavigation.PUBLISHED)) {
            getElement()
                    .insertChild(
                            1,
                            new Notice(
                                            Tone.DONE,
                                            Drawing.SAVED,
                                            t("report.published.heading"),
                                            t("report.published.notice"))
                                    .getElement());
        }
    }

    private void show() {
        begin();
        var today = Dates.dayOf(clock.instant());
        var mine = drafts.mine();
        heading(t("report.due.heading"));
        add(classed(new Paragraph(t("report.due.text")), "lead"));
        add(new H2(t("report.to-write.heading")));
        if (mine.toBegin().isEmpty()) {
            add(new Paragraph(t("report.to-write.empty")));
        } else {
            add(toWrite(mine.toBegin(), today));
        }
        if (!mine.begun().isEmpty()) {
            add(new H2(t("report.begun.heading")), begun(mine.begun(), today));
        }
        add(new H2(t("report.published-mine.heading")));
        if (mine.published().isEmpty()) {
            add(new Paragraph(t("report.published-mine.empty")));
        } else {
            add(published(mine.published()));
        }
    }

    private DataTable toWrite(List<DueReport> reports, LocalDate today) {
        var table = new DataTable(
                "to-write",
                t("report.to-write.label"),
                List.of(
                        t("staff.table.client.label"),
                        t("report.due-contact.label"),
                        t("report.due-on.label"),
                        t("report.due-do.label")));
        reports.forEach(due -> table.row(new Span(due.clientName()), contact(due), dueOn(due, today), beginning(due)));
        return table;
    }

    private DataTable begun(List<DueReport> reports, LocalDate today) {
        var table = new DataTable(
                "begun",
                t("report.begun.label"),
                List.of(
                        t("staff.table.client.label"),
                        t("report.due-contact.label"),
                        t("report.due-on.label"),
                        t("report.begun-since.label")));
        reports.forEach(due -> due.draft()
                .ifPresent(draft -> table.row(
                        new Anchor(ReportDraftNavigation.draft(draft), due.clientName()),
                        contact(due),
                        dueOn(due, today),
                        due.begunAt().map(texts()::day).orElse(""))));
        return table;
    }

    private DataTable published(List<PublishedReport> reports) {
        var table = new DataTable(
                "published",
                t("report.published-mine.label"),
                List.of(t("staff.table.client.label"), t("report.due-contact.label"), t("report.published-on.label")));
        reports.forEach(report -> table.row(
                new Anchor(RemarkDeskNavigation.report(report.id()), report.clientName()),
                DueWords.contact(texts(), report.contact(), report.contactAt()),
                texts().day(report.publishedAt())));
        return table;
    }

    private String contact(DueReport due) {
        return DueWords.contact(texts(), due.contact().kind(), due.contact().at());
    }

    private Component dueOn(DueReport due, LocalDate today) {
        var words = new Span(DueWords.due(texts(), due.dueOn(), due.isLate(today)));
        if (due.isLate(today)) {
            words.addClassName("late");
        }
        return words;
    }

    private Component beginning(DueReport due) {
        var about = new Span(": " + due.clientName());
        about.addClassName("visually-hidden");
        var button = new NativeButton("", _ -> begin(due));
        button.add(new Span(t("report.begin.button")), about);
        button.addClassNames("secondary", "small");
        button.getElement().setAttribute("type", "button");
        var cell = new Div(button);
        if (!due.came()) {
            cell.add(new Div(
                    new Anchor(attendance.attendance(due.contact().conversation()), t("report.not-came.link"))));
        }
        return cell;
    }

    private void begin(DueReport due) {
        switch (drafts.begin(due.contact())) {
            case BeginOutcome.Begun(var draft) ->
                getUI().ifPresent(ui ->
                        ui.navigate(ReportDraftNavigation.path(ReportDraftNavigation.DRAFT_ROUTE, draft)));
            case BeginOutcome.NothingToWrite _ -> {
                show();
                showError("heading", t("report.nothing-to-write.error"));
            }
        }
    }
}
