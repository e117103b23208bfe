package nl.mijngesprek.portal.staff.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.DataTable;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pager;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;
import nl.mijngesprek.portal.staff.FreeMoments;
import nl.mijngesprek.portal.staff.Moments;
import nl.mijngesprek.portal.staff.MomentsOutcome;

/** The moments that an officer has free: those there are, and a form for a day of them. */
@Route("gemeente/momenten")
@RolesAllowed("OFFICER")
class MomentsView extends Page implements BeforeEnterObserver {

    private final transient Moments moments;
    private final transient Clock clock;

    private record Form(Field day, Field from, Field to, Field minutes) {}

    MomentsView(Texts texts, Moments moments, Clock clock) {
        super(texts);
        this.moments = moments;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Pager.asked(event), Dates.dayOf(clock.instant()).plusDays(1), Optional.empty());
    }

    private void show(int page, LocalDate suggested, Optional<String> done) {
        begin();
        heading(t("staff.moments.heading"));
        done.ifPresent(words -> add(new Notice(Tone.DONE, Drawing.CHECK, "", words)));
        add(classed(new Paragraph(t("staff.moments.text")), "lead"));
        var form = new Form(
                Field.input("day", t("staff.moments.day.label"), "date", suggested.toString()),
                Field.input("from", t("staff.moments.from.label"), "time", "09:00"),
                Field.input("to", t("staff.moments.to.label"), "time", "12:00"),
                Field.input("minutes", t("staff.moments.minutes.label"), "number", "45"));
        add(
                form.day(),
                form.from(),
                form.to(),
                form.minutes(),
                new Actions(texts()).primary(t("staff.moments.button"), () -> add(form)));
        add(new H2(t("staff.moments-coming.heading")));
        var coming = moments.coming(page);
        if (coming.total() == 0) {
            add(new Paragraph(t("staff.moments-coming.empty")));
            return;
        }
        var table = new DataTable(
                "coming",
                t("staff.moments-coming.label", "count", coming.total()),
                List.of(t("staff.table.day.label"), t("staff.table.time.label"), t("staff.moments-state.label")));
        coming.rows()
                .forEach(moment -> table.row(
                        new Span(texts().day(moment.startsAt())),
                        texts().time(moment.startsAt()) + "–" + texts().time(moment.endsAt()),
                        t(moment.taken() ? "staff.moments-taken.text" : "staff.moments-free.text")));
        add(table, new Pager(texts(), OfficerNavigation.MOMENTS, Map.of(), page, coming.pages()));
    }

    private void add(Form form) {
        clearErrors();
        try {
            var day = LocalDate.parse(form.day().value());
            var asked = new FreeMoments(
                    day,
                    LocalTime.parse(form.from().value()),
                    LocalTime.parse(form.to().value()),
                    Duration.ofMinutes(Integer.parseInt(form.minutes().value())));
            switch (moments.add(asked)) {
                case MomentsOutcome.Added(var count) -> {
                    show(1, day, Optional.of(t("staff.moments-added.notice", "count", count)));
                    focusHeading();
                }
                case MomentsOutcome.DoNotFit _ -> showError(form.minutes().name(), t("staff.moments-fit.error"));
                case MomentsOutcome.TooMany(var most) ->
                    showError(form.minutes().name(), t("staff.moments-many.error", "most", most));
                case MomentsOutcome.Past _ -> showError(form.day().name(), t("staff.moments-past.error"));
                case MomentsOutcome.HasLeft _ -> showError(form.day().name(), t("staff.moments-left.error"));
                case MomentsOutcome.NoSuchTime(var time) ->
                    showError(form.from().name(), t("staff.moments-no-time.error", "time", time.toString()));
                case MomentsOutcome.TwiceThatDay(var time) ->
                    showError(form.from().name(), t("staff.moments-twice.error", "time", time.toString()));
                case MomentsOutcome.Overlap(var taken) ->
                    showError(
                            form.from().name(),
                            t(
                                    "staff.moments-overlap.error",
                                    "times",
                                    taken.stream().map(texts()::time).collect(Collectors.joining(", "))));
            }
        } catch (DateTimeException | NumberFormatException notFilledIn) {
            showError(form.day().name(), t("staff.moments-form.error"));
        }
    }
}
