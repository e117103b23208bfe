package nl.mijngesprek.portal.staff.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;
import nl.mijngesprek.portal.staff.Round;
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
        var form = new PlanRoundForm(this, capacities, rounds, from);
        add(
                new TakenInPart(this, capacities),
                form,
                new Actions(texts())
                        .primary(t("staff.round-plan.button"), () -> form.plan().ifPresent(this::plan))
                        .plainLink(OfficerNavigation.ROUNDS, t("staff.round-stop.link")));
    }

    private void plan(RoundPlan plan) {
        if (isToBeWarned(plan)) {
            return;
        }
        switch (rounds.plan(plan)) {
            case RoundOutcome.Planned(var round, var withoutMoment) -> done(round, withoutMoment);
            case RoundOutcome.NobodyDue _ -> showError(PlanRoundForm.NEIGHBOURHOOD, t("staff.round-nobody.error"));
            case RoundOutcome.NoMoments _ -> showError(PlanRoundForm.FROM, t("staff.round-no-moments.error"));
            case RoundOutcome.OtherAim _ -> showError(PlanRoundForm.QUESTIONNAIRE, t("staff.round-form.error"));
            case RoundOutcome.NoSuchSize(var largest) ->
                showError(PlanRoundForm.MOST, t("staff.round-size.error", "largest", largest));
            case RoundOutcome.Busy _ -> showError(PlanRoundForm.FROM, t("staff.round-busy.error"));
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
                PlanRoundForm.MOST,
                t(
                        "staff.round-room.error",
                        "room",
                        String.valueOf(capacity.perMonth().orElse(0)),
                        "count",
                        String.valueOf(capacity.fits(plan.most()))));
        return true;
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
