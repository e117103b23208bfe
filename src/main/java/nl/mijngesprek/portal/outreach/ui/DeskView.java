package nl.mijngesprek.portal.outreach.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.mijngesprek.portal.outreach.DeskCase;
import nl.mijngesprek.portal.outreach.DeskPage;
import nl.mijngesprek.portal.outreach.NextStep;
import nl.mijngesprek.portal.outreach.OutreachDesk;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.DataTable;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The officer sees who did not answer and what to do next, due first (E4). */
@Route(DeskNavigation.DESK_ROUTE)
@RolesAllowed("OFFICER")
class DeskView extends Page implements BeforeEnterObserver {

    private final transient OutreachDesk desk;

    DeskView(Texts texts, OutreachDesk desk) {
        super(texts);
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = desk.due(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DeskNavigation.PAGE)
                .filter(number -> number.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElse(1));
        begin();
        heading(t("outreach.desk.heading"));
        add(classed(new Paragraph(t("outreach.desk.text")), "lead"));
        if (page.cases().isEmpty()) {
            add(new Paragraph(t("outreach.desk.empty")));
            return;
        }
        add(new Paragraph(
                t("outreach.desk-count.text", "count", page.count(), "page", page.number(), "pages", page.pages())));
        add(table(page), ways(page));
    }

    private DataTable table(DeskPage page) {
        var table = new DataTable(
                "due",
                t("outreach.desk.caption.label"),
                List.of(
                        t("outreach.desk.client.label"),
                        t("outreach.desk.step.label"),
                        t("outreach.desk.from.label"),
                        t("outreach.desk.state.label"),
                        t("outreach.desk.done.label")));
        page.cases().forEach(one -> row(table, one));
        return table;
    }

    private void row(DataTable table, DeskCase one) {
        var history = one.history();
        table.row(
                new Anchor(DeskNavigation.contact(history.conversation()), history.clientName()),
                one.next()
                        .map(NextStep::step)
                        .map(step -> t("outreach.step." + step.code() + ".text"))
                        .orElse(""),
                one.next().map(next -> texts().day(next.due())).orElse(""),
                t("outreach.desk-state." + one.state().code() + ".text"),
                t(
                        "outreach.counts.text",
                        "invitations",
                        history.invitations().size(),
                        "attempts",
                        history.attempts().size()));
    }

    private Actions ways(DeskPage page) {
        var ways = new Actions(texts());
        if (page.number() < page.pages()) {
            ways.secondaryLink(DeskNavigation.desk(page.number() + 1), t("outreach.desk-next.link"));
        }
        if (page.number() > 1) {
            ways.secondaryLink(DeskNavigation.desk(page.number() - 1), t("outreach.desk-previous.link"));
        }
        return ways;
    }
}
