package nl.mijngesprek.portal.staff.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.invitation.Obligation;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.DataTable;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Field.Pick;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;
import nl.mijngesprek.portal.staff.Capacity;
import nl.mijngesprek.portal.staff.QuestionnaireChoice;
import nl.mijngesprek.portal.staff.Round;
import nl.mijngesprek.portal.staff.RoundId;
import nl.mijngesprek.portal.staff.RoundOutcome;
import nl.mijngesprek.portal.staff.RoundPlan;
import nl.mijngesprek.portal.staff.Rounds;

/** A new round: which neighbourhood, how many, from when, with which questions; and whether the officers have time for it. */
@Route("gemeente/rondes/nieuw")
@RolesAllowed("OFFICER")
class PlanRoundView extends Page implements BeforeEnterObserver {

    /** Clients have some weeks between the letter and the conversation. */
    private static final int NOTICE_DAYS = 21;

    private final transient Rounds rounds;
    private final transient Clock clock;

    /** The plan that the officer was warned about last: asked for a second time, it is planned. */
    private String warnedOf = "";

    private record Form(
            RoundId id, Field neighbourhood, Field most, Field from, Field obligation, Field questionnaire) {}

    PlanRoundView(Texts texts, Rounds rounds, Clock clock) {
        super(texts);
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin();
        backTo(OfficerNavigation.ROUNDS);
        heading(t("staff.round-new.heading"));
        var from = Dates.dayOf(clock.instant()).plusDays(NOTICE_DAYS);
        var capacities = rounds.capacities(from);
        if (capacities.isEmpty()) {
            add(new Paragraph(t("staff.round-new.empty")));
            return;
        }
        var free = capacities.getFirst().moments();
        add(classed(
                new Paragraph(t("staff.round-new.text", "moments", String.valueOf(free), "day", texts().day(from))),
                "lead"));
        if (capacities.stream().anyMatch(capacity -> capacity.due() > free)) {
            add(new Notice(Tone.CARE, Drawing.WARNING, "", t("staff.round-capacity.notice")));
        }
        showRooms(capacities);
        var form = new Form(
                RoundId.random(),
                Field.select(
                        "neighbourhood",
                        t("staff.rounds-neighbourhood.label"),
                        capacities.stream().map(this::pick).toList(),
                        ""),
                Field.input("most", t("staff.round-most.label"), "number", String.valueOf(RoundPlan.USUAL)),
                Field.input("from", t("staff.round-from.label"), "date", from.toString()),
                Field.select(
                        "obligation",
                        t("staff.rounds-kind.label"),
                        Arrays.stream(Obligation.values())
                                .map(obligation -> new Pick(
                                        obligation.code(), t("staff.obligation.%s.text".formatted(obligation.code()))))
                                .toList(),
                        ""),
                Field.select(
                        "questionnaire",
                        t("staff.round-questionnaire.label"),
                        rounds.questionnaires().stream().map(this::pick).toList(),
                        ""));
        add(form.neighbourhood(), form.most(), form.from(), form.obligation(), form.questionnaire());
        add(new Actions(texts())
                .primary(t("staff.round-plan.button"), () -> plan(form))
                .plainLink(OfficerNavigation.ROUNDS, t("staff.round-stop.link")));
    }

    /** What the organisations of each neighbourhood take in, as far as somebody wrote that down (H13). */
    private void showRooms(List<Capacity> capacities) {
        var table = new DataTable(
                "rooms",
                t("staff.rooms.label"),
                List.of(t("staff.rounds-neighbourhood.label"), t("staff.rooms-per-month.label")));
        var known = capacities.stream()
                .filter(capacity -> capacity.perMonth().isPresent())
                .toList();
        known.forEach(capacity -> table.row(
                new Span(capacity.neighbourhood()),
                String.valueOf(capacity.perMonth().orElse(0))));
        add(new Paragraph(t("staff.round-rooms.text")));
        if (!known.isEmpty()) {
            add(table);
        }
        add(classed(new Paragraph(new Anchor(OfficerNavigation.ROOMS, t("staff.rooms.link"))), "also"));
    }

    private Pick pick(Capacity capacity) {
        return new Pick(
                capacity.neighbourhood(),
                capacity.perMonth()
                        .map(perMonth -> t(
                                "staff.round-due-room.option",
                                "neighbourhood",
                                capacity.neighbourhood(),
                                "due",
                                String.valueOf(capacity.due()),
                                "room",
                                String.valueOf(perMonth)))
                        .orElseGet(() -> t(
                                "staff.round-due.option",
                                "neighbourhood",
                                capacity.neighbourhood(),
                                "due",
                                String.valueOf(capacity.due()))));
    }

    private Pick pick(QuestionnaireChoice choice) {
        return new Pick(
                choice.id().toString(),
                t(
                        "staff.questionnaire.%s.option".formatted(choice.aim().code()),
                        "title",
                        texts().pick(choice.title())));
    }

    private void plan(Form form) {
        clearErrors();
        var questionnaire = rounds.questionnaires().stream()
                .filter(choice ->
                        choice.id().equals(uuid(form.questionnaire().value()).orElse(null)))
                .findFirst();
        var obligation = Obligation.ofCode(form.obligation().value());
        if (questionnaire.isEmpty() || obligation.isEmpty()) {
            showError(form.questionnaire().name(), t("staff.round-form.error"));
            return;
        }
        try {
            var plan = new RoundPlan(
                    form.id(),
                    form.neighbourhood().value(),
                    Integer.parseInt(form.most().value()),
                    questionnaire.get().aim(),
                    obligation.get(),
                    questionnaire.get().id(),
                    LocalDate.parse(form.from().value()));
            if (isToBeWarned(plan)) {
                return;
            }
            switch (rounds.plan(plan)) {
                case RoundOutcome.Planned(var round, var withoutMoment) -> done(round, withoutMoment);
                case RoundOutcome.NobodyDue _ -> showError(form.neighbourhood().name(), t("staff.round-nobody.error"));
                case RoundOutcome.NoMoments _ -> showError(form.from().name(), t("staff.round-no-moments.error"));
                case RoundOutcome.OtherAim _ -> showError(form.questionnaire().name(), t("staff.round-form.error"));
                case RoundOutcome.NoSuchSize(var largest) ->
                    showError(form.most().name(), t("staff.round-size.error", "largest", largest));
                case RoundOutcome.Busy _ -> showError(form.from().name(), t("staff.round-busy.error"));
            }
        } catch (DateTimeException | NumberFormatException notFilledIn) {
            showError(form.from().name(), t("staff.round-form.error"));
        }
    }

    /** Larger than the organisations of the neighbourhood take in: that is said once, and forbids nothing (H13). */
    private boolean isToBeWarned(RoundPlan plan) {
        var asked = plan.neighbourhood() + " " + plan.most() + " " + plan.from();
        var tooLarge = rounds.capacities(plan.from()).stream()
                .filter(capacity -> capacity.neighbourhood().equals(plan.neighbourhood()))
                .filter(capacity -> capacity.isMoreThanTakenIn(plan.most()))
                .findFirst();
        if (tooLarge.isEmpty() || asked.equals(warnedOf)) {
            return false;
        }
        warnedOf = asked;
        var capacity = tooLarge.get();
        showError(
                "most",
                t(
                        "staff.round-room.error",
                        "room",
                        String.valueOf(capacity.perMonth().orElse(0)),
                        "count",
                        String.valueOf(capacity.fits(plan.most()))));
        return true;
    }

    private static Optional<UUID> uuid(String text) {
        return nl.mijngesprek.portal.shared.IdText.parse(text, id -> id);
    }

    private void done(Round round, int withoutMoment) {
        begin();
        heading(t("staff.round-planned.heading", "number", String.valueOf(round.number())));
        add(new Notice(
                Tone.DONE,
                Drawing.CHECK,
                "",
                t(
                        "staff.round-planned.notice",
                        "count",
                        round.counts().planned(),
                        "neighbourhood",
                        round.neighbourhood())));
        if (withoutMoment > 0) {
            add(new Notice(
                    Tone.CARE, Drawing.WARNING, "", t("staff.round-without-moment.notice", "count", withoutMoment)));
        }
        add(new Actions(texts())
                .primaryLink(OfficerNavigation.round(round.id()), t("staff.round-to-send.link"))
                .secondaryLink(OfficerNavigation.ROUNDS, t("staff.round-to-rounds.link")));
        focusHeading();
    }
}
