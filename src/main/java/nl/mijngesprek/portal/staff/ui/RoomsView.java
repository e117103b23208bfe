package nl.mijngesprek.portal.staff.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.DataTable;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Field.Pick;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;
import nl.mijngesprek.portal.staff.Room;
import nl.mijngesprek.portal.staff.RoomOutcome;
import nl.mijngesprek.portal.staff.Rooms;

/** How many new people the organisations of each neighbourhood take in (H13): the list, and one line to add or change. */
@Route("gemeente/rondes/ruimte")
@RolesAllowed("OFFICER")
class RoomsView extends Page implements BeforeEnterObserver {

    private final transient Rooms rooms;

    private record Form(Field neighbourhood, Field organisation, Field perMonth) {}

    RoomsView(Texts texts, Rooms rooms) {
        super(texts);
        this.rooms = rooms;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show("");
    }

    private void show(String done) {
        begin();
        backTo(OfficerNavigation.ROUNDS);
        heading(t("staff.rooms.heading"));
        if (!done.isEmpty()) {
            add(new Notice(Tone.DONE, Drawing.CHECK, "", done));
        }
        add(classed(new Paragraph(t("staff.rooms.text")), "lead"));
        var all = rooms.all();
        if (all.isEmpty()) {
            add(new Paragraph(t("staff.rooms.empty")));
        } else {
            var table = new DataTable(
                    "rooms",
                    t("staff.rooms.label"),
                    List.of(
                            t("staff.rooms-organisation.label"),
                            t("staff.rounds-neighbourhood.label"),
                            t("staff.rooms-per-month.label"),
                            t("staff.rooms-saved.label")));
            all.forEach(room -> row(table, room));
            add(table);
        }
        showForm();
    }

    private void row(DataTable table, Room room) {
        table.row(
                new Span(room.organisation()),
                room.neighbourhood(),
                String.valueOf(room.perMonth()),
                t("staff.rooms-saved.text", "officer", room.savedBy(), "day", texts().day(room.savedAt())));
    }

    private void showForm() {
        var neighbourhoods = rooms.neighbourhoods();
        if (neighbourhoods.isEmpty()) {
            add(new Paragraph(t("staff.round-new.empty")));
            return;
        }
        var form = new Form(
                Field.select(
                        "neighbourhood",
                        t("staff.rounds-neighbourhood.label"),
                        neighbourhoods.stream()
                                .map(name -> new Pick(name, name))
                                .toList(),
                        ""),
                Field.input("organisation", t("staff.rooms-organisation.label"), "text", "")
                        .hint(t("staff.rooms-organisation.hint")),
                Field.input("per-month", t("staff.rooms-per-month.label"), "number", ""));
        add(
                form.neighbourhood(),
                form.organisation(),
                form.perMonth(),
                new Actions(texts()).primary(t("staff.rooms.button"), () -> keep(form)));
    }

    private void keep(Form form) {
        clearErrors();
        try {
            var perMonth = Integer.parseInt(form.perMonth().value());
            switch (rooms.keep(form.neighbourhood().value(), form.organisation().value(), perMonth)) {
                case RoomOutcome.Kept _ -> {
                    show(t(
                            "staff.rooms-kept.notice",
                            "organisation",
                            form.organisation().value()));
                    focusHeading();
                }
                case RoomOutcome.NameMissing(var limit) ->
                    showError(form.organisation().name(), t("staff.rooms-organisation.error", "limit", limit));
                case RoomOutcome.NoSuchNumber(var most) ->
                    showError(form.perMonth().name(), t("staff.rooms-per-month.error", "most", most));
                case RoomOutcome.NoSuchNeighbourhood _ ->
                    showError(form.neighbourhood().name(), t("staff.rooms-neighbourhood.error"));
            }
        } catch (NumberFormatException noNumber) {
            showError(form.perMonth().name(), t("staff.rooms-per-month.error", "most", Room.MOST));
        }
    }
}
