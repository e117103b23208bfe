package nl.mijngesprek.portal.staff.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.ui.DataTable;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pager;
import nl.mijngesprek.portal.shared.ui.Texts;
import nl.mijngesprek.portal.staff.Coverage;
import nl.mijngesprek.portal.staff.Turn;
import nl.mijngesprek.portal.staff.Turns;

/** Whose turn it is: every client at least once in twelve months (A9), and how many that are (A10). */
@Route("gemeente/beurten")
@RolesAllowed("OFFICER")
class TurnsView extends Page implements BeforeEnterObserver {

    private static final String NEIGHBOURHOOD = "wijk";

    private final transient Turns turns;
    private final transient Clock clock;

    TurnsView(Texts texts, Turns turns, Clock clock) {
        super(texts);
        this.turns = turns;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin();
        heading(t("staff.turns.heading"));
        var neighbourhood = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(NEIGHBOURHOOD)
                .filter(name -> !name.isBlank());
        var page = Pager.asked(event);
        var overview = turns.overview(neighbourhood, page);
        add(classed(new Paragraph(words(overview.coverage())), "lead"));
        add(filter(overview.neighbourhoods(), neighbourhood));
        var today = Dates.dayOf(clock.instant());
        var table = new DataTable(
                "turns",
                t("staff.turns.label"),
                List.of(
                        t("staff.table.client.label"),
                        t("staff.rounds-neighbourhood.label"),
                        t("staff.turns-last.label"),
                        t("staff.turns-due.label"),
                        t("staff.turns-next.label")));
        overview.turns()
                .rows()
                .forEach(turn -> table.row(
                        new Span(turn.name()),
                        turn.neighbourhood(),
                        turn.lastHeld().map(texts()::day).orElseGet(() -> t("staff.turns-never.text")),
                        due(turn, today),
                        turn.next().map(texts()::day).orElse("")));
        add(
                table,
                new Pager(
                        texts(),
                        OfficerNavigation.TURNS,
                        Map.of(NEIGHBOURHOOD, neighbourhood.orElse("")),
                        page,
                        overview.turns().pages()));
    }

    private String words(Coverage coverage) {
        return t(
                "staff.turns-coverage.text",
                "all",
                String.valueOf(coverage.all()),
                "recent",
                String.valueOf(coverage.recent()),
                "overdue",
                String.valueOf(coverage.overdue()),
                "never",
                String.valueOf(coverage.never()),
                "planned",
                String.valueOf(coverage.planned()));
    }

    private String due(Turn turn, LocalDate today) {
        return turn.due()
                .map(day ->
                        day.isBefore(today) ? t("staff.turns-overdue.text", "day", texts().day(day)) : texts().day(day))
                .orElseGet(() -> t("staff.turns-now.text"));
    }

    private Nav filter(List<String> neighbourhoods, Optional<String> chosen) {
        var list = classed(new UnorderedList(), "filter");
        list.add(new ListItem(link(OfficerNavigation.TURNS, t("staff.turns-all.link"), chosen.isEmpty())));
        neighbourhoods.forEach(name -> list.add(new ListItem(link(
                OfficerNavigation.TURNS + "?" + NEIGHBOURHOOD + "=" + URLEncoder.encode(name, StandardCharsets.UTF_8),
                name,
                chosen.filter(name::equals).isPresent()))));
        var filter = new Nav(list);
        filter.getElement().setAttribute("aria-label", t("staff.turns-filter.aria"));
        return filter;
    }

    private static Anchor link(String address, String words, boolean isHere) {
        var link = new Anchor(address, words);
        if (isHere) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
