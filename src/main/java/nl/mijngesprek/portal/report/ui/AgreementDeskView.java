package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.mijngesprek.portal.report.AgreedSentence;
import nl.mijngesprek.portal.report.Agreement;
import nl.mijngesprek.portal.report.AgreementDesk;
import nl.mijngesprek.portal.report.ui.AgreementLines.Reader;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.ui.DataTable;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pager;
import nl.mijngesprek.portal.shared.ui.Texts;

/** What was agreed in the conversations this officer holds: first what waits for an answer, then what is overdue (F2, F5). */
@Route(AgreementNavigation.DESK_ROUTE)
@RolesAllowed("OFFICER")
class AgreementDeskView extends Page implements BeforeEnterObserver {

    private final transient AgreementDesk desk;
    private final transient Clock clock;

    AgreementDeskView(Texts texts, AgreementDesk desk, Clock clock) {
        super(texts);
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = Pager.asked(event);
        begin();
        heading(t("report.agreements.link"));
        var found = desk.page(page);
        if (found.total() == 0) {
            add(new Paragraph(t("report.desk-agreements.empty")));
            return;
        }
        add(classed(new Paragraph(t("report.desk-agreements.text")), "lead"));
        var table = new DataTable(
                "agreements",
                t("report.agreements.link"),
                List.of(
                        t("report.waiting-client.label"),
                        t("report.agreement-sentence.label"),
                        t("report.agreement-who.label"),
                        t("report.agreement-day.label"),
                        t("report.agreement-state.label")));
        found.agreements()
                .forEach(agreed -> table.row(
                        new Anchor(AgreementNavigation.desk(agreed.passage()), agreed.clientName()),
                        new Span(agreed.wording()),
                        t(
                                agreed.agreement().by() == Agreement.By.CLIENT
                                        ? "report.agreement-client.option"
                                        : "report.agreement-municipality.option"),
                        day(agreed),
                        state(agreed)));
        add(table, new Pager(texts(), AgreementNavigation.DESK, Map.of(), page, found.pages()));
    }

    private String day(AgreedSentence agreed) {
        var day = texts().day(agreed.agreement().on());
        return agreed.isOverdue(Dates.dayOf(clock.instant())) ? t("report.waiting-late.text", "day", day) : day;
    }

    private String state(AgreedSentence agreed) {
        return agreed.unanswered().isPresent()
                ? t("report.agreement-asks.text")
                : AgreementLines.state(texts(), Reader.OFFICER, agreed, Dates.dayOf(clock.instant()));
    }
}
