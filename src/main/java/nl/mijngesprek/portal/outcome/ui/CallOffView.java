package nl.mijngesprek.portal.outcome.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.outcome.CallOff;
import nl.mijngesprek.portal.outcome.CallOffOutcome;
import nl.mijngesprek.portal.outcome.CallingOff;
import nl.mijngesprek.portal.outcome.PlannedConversation;
import nl.mijngesprek.portal.plain.ui.WritingHelp;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.RadioList;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.Texts;

/** An officer calls a conversation off, with a reason that the client reads, and says what follows. */
@Route(OutcomeNavigation.CALL_OFF_ROUTE)
@RolesAllowed("OFFICER")
class CallOffView extends Page implements BeforeEnterObserver {

    private static final String YES = "yes";
    private static final String NO = "no";

    private final transient CallingOff callingOff;

    CallOffView(Texts texts, CallingOff callingOff) {
        super(texts);
        this.callingOff = callingOff;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var planned = event.getRouteParameters()
                .get(OutcomeNavigation.CONVERSATION)
                .flatMap(ConversationId::parse)
                .flatMap(callingOff::find)
                .orElseThrow(NotFoundException::new);
        if (planned.calledOff().isPresent()) {
            event.forwardTo(OutcomeNavigation.path(OutcomeNavigation.CALLED_OFF_ROUTE, planned.conversation()));
            return;
        }
        show(planned, "");
    }

    private void show(PlannedConversation planned, String reasonSoFar) {
        begin();
        backTo(OutcomeNavigation.conversation(planned.conversation()));
        heading(t("outcome.call-off.heading"));
        var seen = planned.seen();
        add(
                classed(
                        new Paragraph(t(
                                "outcome.call-off.text",
                                "name",
                                planned.clientName(),
                                "day",
                                texts().day(seen.startsAt()),
                                "time",
                                texts().time(seen.startsAt()))),
                        "lead"),
                new Paragraph(seen.answer()
                        .map(choice -> t(
                                "outcome.call-off-answer.text",
                                "answer",
                                t("invitation.choice." + choice.code() + ".option")))
                        .orElseGet(() -> t("outcome.answer.empty"))),
                new Notice(Tone.INFO, Drawing.INFO, "", t("outcome.call-off.notice")));
        var reason = WritingHelp.under(
                Field.input("reason", t("outcome.call-off-reason.label"), "text", reasonSoFar)
                        .hint(t("outcome.call-off-reason.hint")),
                texts());
        var newMoment = yesOrNo("new-moment", "outcome.call-off-new.label");
        var frees = yesOrNo("frees", "outcome.call-off-frees.label");
        add(reason, newMoment);
        if (planned.hasMoment()) {
            add(frees);
        } else {
            frees.choose(YES);
        }
        add(new Actions(texts())
                .primary(t("outcome.call-off.button"), () -> press(planned, reason, newMoment, frees))
                .plainLink(OutcomeNavigation.conversation(planned.conversation()), t("outcome.call-off-not.link")));
    }

    private RadioList yesOrNo(String name, String labelKey) {
        return new RadioList(
                texts(),
                name,
                texts().piece(labelKey),
                true,
                List.of(
                        new Choice(YES, texts().piece("outcome.call-off-yes.option"), Optional.empty()),
                        new Choice(NO, texts().piece("outcome.call-off-no.option"), Optional.empty())));
    }

    private void press(PlannedConversation planned, Field reason, RadioList newMoment, RadioList frees) {
        clearErrors();
        if (reason.value().isEmpty()) {
            showError(reason.name(), t("outcome.call-off-reason.error", "limit", CallOff.REASON_LIMIT));
        } else if (newMoment.value().isEmpty()) {
            showError(newMoment.firstId(), t("outcome.call-off-new.error"));
        } else if (frees.value().isEmpty()) {
            showError(frees.firstId(), t("outcome.call-off-frees.error"));
        } else {
            callOff(planned, new CallOff(reason.value(), isYes(newMoment), isYes(frees)));
        }
    }

    private static boolean isYes(RadioList answer) {
        return answer.value().filter(YES::equals).isPresent();
    }

    private void callOff(PlannedConversation planned, CallOff wish) {
        switch (callingOff.callOff(planned.conversation(), planned.seen(), wish)) {
            case CallOffOutcome.Done _, CallOffOutcome.CalledOffBefore _ ->
                getUI().ifPresent(ui -> ui.navigate(
                        OutcomeNavigation.path(OutcomeNavigation.CALLED_OFF_ROUTE, planned.conversation())));
            case CallOffOutcome.ReasonMissing(var limit) ->
                showError("reason", t("outcome.call-off-reason.error", "limit", limit));
            case CallOffOutcome.ConversationPassed(var startsAt) ->
                showError("heading", t("outcome.call-off-passed.error", "day", texts().day(startsAt)));
            case CallOffOutcome.Settled _ -> showError("heading", t("outcome.call-off-settled.error"));
            case CallOffOutcome.ChangedMeanwhile(var now) -> {
                show(now, wish.reason());
                showError("heading", t("outcome.call-off-changed.error"));
            }
            case CallOffOutcome.NotFound _ -> throw new NotFoundException();
        }
    }
}
