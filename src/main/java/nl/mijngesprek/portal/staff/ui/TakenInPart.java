package nl.mijngesprek.portal.staff.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.mijngesprek.portal.shared.ui.DataTable;
import nl.mijngesprek.portal.shared.ui.Part;
import nl.mijngesprek.portal.staff.Capacity;

/** What the organisations of each neighbourhood take in, as far as somebody wrote that down (H13). */
final class TakenInPart extends Part {

    TakenInPart(PlanRoundView page, List<Capacity> capacities) {
        super(page);
        add(new Paragraph(t("staff.round-rooms.text")));
        var known = capacities.stream()
                .filter(capacity -> capacity.perMonth().isPresent())
                .toList();
        if (!known.isEmpty()) {
            add(table(known));
        }
        var change = new Paragraph(new Anchor(OfficerNavigation.ROOMS, t("staff.rooms.link")));
        change.addClassName("also");
        add(change);
    }

    private DataTable table(List<Capacity> known) {
        var table = new DataTable(
                "rooms",
                t("staff.rooms.label"),
                List.of(t("staff.rounds-neighbourhood.label"), t("staff.rooms-per-month.label")));
        known.forEach(capacity -> table.row(
                new Span(capacity.neighbourhood()),
                String.valueOf(capacity.perMonth().orElse(0))));
        return table;
    }
}
