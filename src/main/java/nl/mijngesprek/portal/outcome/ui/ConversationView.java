package nl.mijngesprek.portal.outcome.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.invitation.CalledOff;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.HeardAnswers;
import nl.mijngesprek.portal.invitation.Invitation;
import nl.mijngesprek.portal.invitation.Invitations;
import nl.mijngesprek.portal.invitation.PlaceWish;
import nl.mijngesprek.portal.outcome.Attendance;
import nl.mijngesprek.portal.outcome.Held;
import nl.mijngesprek.portal.outcome.NewStep;
import nl.mijngesprek.portal.outcome.OutcomeResult;
import nl.mijngesprek.portal.outcome.Outcomes;
import nl.mijngesprek.portal.outcome.StepKind;
import nl.mijngesprek.portal.paper.TypingIn;
import nl.mijngesprek.portal.paper.ui.PaperNavigation;
import nl.mijngesprek.portal.plain.ui.WritingHelp;
import nl.mijngesprek.portal.questionnaire.ui.QuestionnaireNavigation;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.ErrorSummary;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Field.Pick;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.StaffLinks;
import nl.mijngesprek.portal.shared.ui.Texts;

/** Where an officer writes down what came of a conversation, and what follows; it says that the client reads it. */
@Route(OutcomeNavigation.CONVERSATION_ROUTE)
@RolesAllowed("OFFICER")
class ConversationView extends Page implements BeforeEnterObserver {

    private static final int WEEKS_TO_FOLLOW_UP = 6;

    private final transient Outcomes outcomes;
    private final transient Invitations invitations;
    private final transient HeardAnswers heard;
    private final transient TypingIn typing;
    private final transient CurrentActor currentActor;
    private final transient Clock clock;

    private record StepForm(Field kind, Field receiver, Field words, Field creditedTo, Field followUp) {}

    ConversationView(
            Texts texts,
            Outcomes outcomes,
            Invitations invitations,
            HeardAnswers heard,
            TypingIn typing,
            CurrentActor currentActor,
            Clock clock) {
        super(texts);
        this.outcomes = outcomes;
        this.invitations = invitations;
        this.heard = heard;
        this.typing = typing;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                event.getRouteParameters()
                        .get(OutcomeNavigation.CONVERSATION)
                        .flatMap(ConversationId::parse)
                        .flatMap(outcomes::find)
                        .orElseThrow(NotFoundException::new),
                Optional.empty());
    }

    private void show(Held held, Optional<String> done) {
        begin();
        backTo(StaffLinks.HOME);
        heading(t("outcome.conversation.heading", "name", held.clientName()));
        done.ifPresent(words -> add(new Notice(Tone.DONE, Drawing.CHECK, "", words)));
        add(classed(
                new Paragraph(t(
                        "outcome.conversation.text",
                        "day",
                        texts().day(held.startsAt()),
                        "time",
                        texts().time(held.startsAt()),
                        "officer",
                        held.officerName())),
                "lead"));
        if (held.calledOff().isPresent()) {
            showCalledOff(held.calledOff().get());
            heard.find(held.conversation()).ifPresent(this::showAnswer);
            return;
        }
        add(new Notice(Tone.INFO, Drawing.INFO, "", t("outcome.client-reads.notice")));
        heard.find(held.conversation()).ifPresent(this::showAnswer);
        if (isOwn(held)) {
            add(classed(
                    new Paragraph(new Anchor(
                            QuestionnaireNavigation.preparation(held.conversation()), t("outcome.prepare.link"))),
                    "also"));
            showWays(held);
        }
        if (held.startsAt().isAfter(clock.instant())) {
            invitations.placeAskedFor(held.conversation()).ifPresent(wish -> showPlace(held, wish));
        }
        add(new H2(t("outcome.attendance.heading")));
        held.outcome().ifPresent(outcome -> {
            add(new Paragraph(t(
                    "outcome.recorded.text",
                    "attendance",
                    t("outcome.attendance.%s.option"
                            .formatted(outcome.attendance().code())),
                    "officer",
                    outcome.recordedBy(),
                    "day",
                    texts().day(outcome.recordedAt()))));
            if (!outcome.words().isEmpty()) {
                add(classed(new Paragraph(outcome.words()), "own-words"));
            }
        });
        showAttendance(held);
        add(new H2(t("outcome.steps.heading")));
        if (held.steps().isEmpty()) {
            add(new Paragraph(t("outcome.steps.empty")));
        } else {
            add(StepTable.of(held.steps(), texts(), outcomes, () -> again(held, "outcome.step-advanced.notice")));
        }
        showStep(held);
    }

    private boolean isOwn(Held held) {
        return currentActor
                .officer()
                .filter(officer -> officer.officerId().equals(held.officer()))
                .isPresent();
    }

    private void showCalledOff(CalledOff off) {
        add(new Notice(
                        Tone.INFO,
                        Drawing.CALENDAR,
                        t("outcome.called-off.heading"),
                        t("outcome.called-off-by.text", "officer", off.officerName(), "day", texts().day(off.at())))
                .with(
                        said(off.reason()),
                        new Paragraph(
                                off.newMoment()
                                        ? t("outcome.called-off-new.text")
                                        : t("outcome.called-off-none.text"))));
    }

    /** What the client said, and who said it, how and when (promise 6). */
    private void showAnswer(Invitation invitation) {
        add(new H2(t("outcome.answer.heading")));
        invitation
                .answer()
                .ifPresentOrElse(
                        answer -> {
                            add(new Paragraph(
                                    t("invitation.choice." + answer.choice().code() + ".option")));
                            answer.said().ifPresent(said -> add(new Paragraph(AnswerMark.of(said, texts()))));
                            if (!answer.words().isEmpty()) {
                                add(said(answer.words().text()));
                            }
                        },
                        () -> add(new Paragraph(t("outcome.answer.empty"))));
    }

    private void showWays(Held held) {
        var ways = new Actions(texts());
        if (typing.isPossible(held.conversation())) {
            ways.secondaryLink(PaperNavigation.typeIn(held.conversation()), t("paper.open.link"));
        }
        if (held.outcome().isEmpty() && held.startsAt().isAfter(clock.instant())) {
            ways.secondaryLink(OutcomeNavigation.heard(held.conversation()), t("outcome.heard.link"));
            ways.secondaryLink(OutcomeNavigation.callOff(held.conversation()), t("outcome.call-off.link"));
        }
        add(ways);
    }

    /** A place is granted unless it is refused, and that takes a reason, which the client reads (A2). */
    private void showPlace(Held held, PlaceWish wish) {
        add(
                new H2(t("outcome.place.heading")),
                new Paragraph(t(
                        "outcome.place.text",
                        "place",
                        t("invitation.place-choice.%s.option"
                                .formatted(wish.kind().code())))));
        wish.refusal()
                .ifPresentOrElse(reason -> add(new Paragraph(t("outcome.place-refused.text")), said(reason)), () -> {
                    var reason = WritingHelp.under(
                            Field.input("place-reason", t("outcome.place-reason.label"), "text", "")
                                    .hint(t("outcome.place-reason.hint")),
                            texts());
                    add(reason, new Actions(texts()).secondary(t("outcome.place-refuse.button"), () -> {
                                if (reason.value().isBlank()) {
                                    showErrors(new ErrorSummary(
                                            texts(),
                                            List.of(new ErrorSummary.Problem(
                                                    reason.name(), t("outcome.place-reason.error")))));
                                } else {
                                    invitations.refusePlace(held.conversation(), reason.value());
                                    again(held, "outcome.place-refused.notice");
                                }
                            }));
                });
    }

    private static Paragraph said(String words) {
        var said = classed(new Paragraph(words), "own-words");
        said.getElement().setAttribute("dir", "auto");
        return said;
    }

    private void showAttendance(Held held) {
        var attendance = Field.select(
                "attendance",
                t("outcome.attendance.label"),
                Arrays.stream(Attendance.values())
                        .map(value -> new Pick(value.code(), t("outcome.attendance.%s.option".formatted(value.code()))))
                        .toList(),
                held.outcome().map(outcome -> outcome.attendance().code()).orElse(""));
        var words = WritingHelp.under(Field.input("words", t("outcome.words.label"), "text", ""), texts());
        add(attendance, words, new Actions(texts()).primary(t("outcome.attendance.button"), () -> Attendance.ofCode(
                        attendance.value())
                .ifPresent(chosen -> after(
                        outcomes.record(held.conversation(), chosen, words.value()),
                        held,
                        attendance,
                        "outcome.recorded.notice"))));
    }

    private void showStep(Held held) {
        var form = new StepForm(
                Field.select(
                        "kind",
                        t("outcome.kind.label"),
                        Arrays.stream(StepKind.values())
                                .map(kind -> new Pick(kind.code(), t("outcome.kind.%s.option".formatted(kind.code()))))
                                .toList(),
                        ""),
                Field.input("receiver", t("outcome.receiver.label"), "text", ""),
                Field.input("agreed", t("outcome.agreed.label"), "text", ""),
                Field.input("credited", t("outcome.credited.label"), "text", ""),
                Field.input(
                        "follow-up",
                        t("outcome.follow-up.label"),
                        "date",
                        Dates.dayOf(clock.instant())
                                .plusWeeks(WEEKS_TO_FOLLOW_UP)
                                .toString()));
        add(
                form.kind(),
                form.receiver(),
                form.words(),
                form.creditedTo(),
                form.followUp(),
                new Actions(texts()).secondary(t("outcome.step.button"), () -> add(held, form)));
    }

    private void add(Held held, StepForm form) {
        try {
            var step = new NewStep(
                    StepKind.ofCode(form.kind().value()).orElse(StepKind.AGREEMENT),
                    form.receiver().value(),
                    form.words().value(),
                    form.creditedTo().value(),
                    LocalDate.parse(form.followUp().value()));
            after(outcomes.add(held.conversation(), step), held, form.receiver(), "outcome.step-kept.notice");
        } catch (DateTimeException notADay) {
            refuse(form.followUp(), t("outcome.day.error"));
        }
    }

    private void after(OutcomeResult result, Held held, Field field, String doneKey) {
        clearErrors();
        switch (result) {
            case OutcomeResult.Kept _ -> again(held, doneKey);
            case OutcomeResult.NotYet(var startsAt) ->
                refuse(field, t("outcome.not-yet.error", "day", texts().day(startsAt)));
            case OutcomeResult.ConversationCalledOff _ -> again(held, "outcome.called-off.notice");
            case OutcomeResult.NotComplete _ -> refuse(field, t("outcome.not-complete.error"));
            case OutcomeResult.FollowUpInThePast _ -> refuse(field, t("outcome.past.error"));
            case OutcomeResult.NotFound _ -> throw new NotFoundException();
        }
    }

    private void again(Held held, String doneKey) {
        show(outcomes.find(held.conversation()).orElseThrow(NotFoundException::new), Optional.of(t(doneKey)));
        focusHeading();
    }

    private void refuse(Field field, String sentence) {
        showErrors(new ErrorSummary(texts(), List.of(new ErrorSummary.Problem(field.name(), sentence))));
    }
}
