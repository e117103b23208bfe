package nl.mijngesprek.portal.staff.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.DataTable;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pager;
import nl.mijngesprek.portal.shared.ui.Texts;
import nl.mijngesprek.portal.staff.Round;
import nl.mijngesprek.portal.staff.Rounds;

/** The rounds there are, and what became of their conversations. */
@Route("gemeente/rondes")
@RolesAllowed("OFFICER")
class RoundsView extends Page implements BeforeEnterObserver {

    private final transient Rounds rounds;

    RoundsView(Texts texts, Rounds rounds) {
        super(texts);
        this.rounds = rounds;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin();
        heading(t("staff.rounds.heading"));
        var page = Pager.asked(event);
        var all = rounds.all(page);
        add(new Actions(texts())
                .primaryLink(OfficerNavigation.NEW_ROUND, t("staff.rounds-new.link"))
                .secondaryLink(OfficerNavigation.ROOMS, t("staff.rooms.link")));
        if (all.total() == 0) {
            add(new Paragraph(t("staff.rounds.empty")));
            return;
        }
        var table = new DataTable(
                "rounds",
                t("staff.rounds.label"),
                List.of(
                        t("staff.rounds-number.label"),
                        t("staff.rounds-neighbourhood.label"),
                        t("staff.rounds-kind.label"),
                        t("staff.rounds-planned.label"),
                        t("staff.rounds-ahead.label"),
                        t("staff.rounds-came.label"),
                        t("staff.rounds-excused.label"),
                        t("staff.rounds-not-seen.label"),
                        t("staff.rounds-open.label"),
                        t("staff.rounds-cancelled.label")));
        all.rows().forEach(round -> row(table, round));
        add(table, new Pager(texts(), OfficerNavigation.ROUNDS, Map.of(), page, all.pages()));
    }

    private void row(DataTable table, Round round) {
        var counts = round.counts();
        table.row(
                new Anchor(
                        OfficerNavigation.round(round.id()),
                        t("staff.round.text", "number", String.valueOf(round.number()))),
                round.neighbourhood(),
                t("staff.obligation.%s.text".formatted(round.obligation().code())),
                counts.planned(),
                counts.ahead(),
                counts.came(),
                counts.excused(),
                counts.notSeen(),
                counts.open(),
                counts.cancelled());
    }
}
