package nl.mijngesprek.portal.outcome.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.mijngesprek.portal.behalf.IdentityChecks;
import nl.mijngesprek.portal.behalf.OnBehalf;
import nl.mijngesprek.portal.behalf.ui.BehalfNavigation;
import nl.mijngesprek.portal.behalf.ui.SureField;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.AnswerOutcome;
import nl.mijngesprek.portal.invitation.ArrangementOutcome;
import nl.mijngesprek.portal.invitation.Companion;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.HeardAnswers;
import nl.mijngesprek.portal.invitation.Interpreter;
import nl.mijngesprek.portal.invitation.Invitation;
import nl.mijngesprek.portal.invitation.MoveOutcome;
import nl.mijngesprek.portal.invitation.PlaceKind;
import nl.mijngesprek.portal.invitation.Slot;
import nl.mijngesprek.portal.invitation.SlotId;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Field.Pick;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/**
 * The officer writes down what a client said by phone or at the desk: marked as heard, read by the client, who may change it
 * (promise 6). That the client does not want to is not among it (E3).
 */
@Route(OutcomeNavigation.HEARD_ROUTE)
@RolesAllowed("OFFICER")
class HeardView extends Page implements BeforeEnterObserver {

    private static final String NONE = "none";
    private static final List<AnswerChoice> CHOICES = List.of(
            AnswerChoice.COMING,
            AnswerChoice.OTHER_DAY,
            AnswerChoice.OTHER_PLACE,
            AnswerChoice.CALL_ME,
            AnswerChoice.UNSURE);

    private final transient HeardAnswers heard;
    private final transient IdentityChecks checks;
    private final transient Languages languages;

    private record Form(SureField sure, Field choice, Field moment, Field place, Field companion, Field interpreter) {}

    /** From the page of somebody on the telephone or at the desk, where the officer then goes on. */
    private boolean onBehalf;

    HeardView(Texts texts, HeardAnswers heard, IdentityChecks checks, Languages languages) {
        super(texts);
        this.heard = heard;
        this.checks = checks;
        this.languages = languages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        onBehalf = event.getLocation().getQueryParameters().getParameters().containsKey(OutcomeNavigation.ON_BEHALF);
        show(event.getRouteParameters()
                .get(OutcomeNavigation.CONVERSATION)
                .flatMap(ConversationId::parse)
                .flatMap(heard::find)
                .orElseThrow(NotFoundException::new));
    }

    private void show(Invitation invitation) {
        var conversation = invitation.conversation().id();
        begin();
        backTo(
                onBehalf
                        ? checks.currentOf(conversation.value(), HeardAnswers.HEARD_BY)
                                .map(check -> BehalfNavigation.caller(check.client()))
                                .orElse(BehalfNavigation.FIND)
                        : OutcomeNavigation.conversation(conversation));
        heading(t("outcome.heard.heading"));
        var form = new Form(
                new SureField(texts(), checks, conversation.value(), HeardAnswers.HEARD_BY),
                Field.select("choice", t("outcome.heard-choice.label"), choices(invitation), ""),
                Field.select("moment", t("outcome.heard-moment.label"), moments(conversation), NONE)
                        .hint(t("outcome.heard-moment.hint")),
                Field.select(
                                "place",
                                t("outcome.heard-place.label"),
                                Field.picks(
                                        List.of(PlaceKind.values()),
                                        PlaceKind::code,
                                        code -> t("invitation.place-choice." + code + ".option")),
                                "")
                        .hint(t("outcome.heard-place.hint")),
                Field.select("companion", t("invitation.companion.heading"), companions(), NONE)
                        .hint(t("outcome.heard-companion.hint")),
                Field.select("interpreter", t("invitation.interpreter.heading"), interpreters(), NONE)
                        .hint(t("outcome.heard-companion.hint")));
        add(
                classed(
                        new Paragraph(t(
                                "outcome.heard.text",
                                "day",
                                texts().day(invitation.conversation().startsAt()),
                                "time",
                                texts().time(invitation.conversation().startsAt()))),
                        "lead"),
                new Notice(Tone.INFO, Drawing.INFO, "", t("outcome.heard.notice")),
                form.sure(),
                form.choice(),
                form.moment(),
                form.place(),
                form.companion(),
                form.interpreter(),
                new Actions(texts()).primary(t("outcome.heard.button"), () -> keep(conversation, form)));
    }

    /** Who answered already may want something else alone. */
    private List<Pick> choices(Invitation invitation) {
        var choices = Field.picks(CHOICES, AnswerChoice::code, code -> t("invitation.choice." + code + ".option"));
        return invitation.answer().isEmpty()
                ? choices
                : Stream.concat(choices.stream(), Stream.of(new Pick(NONE, t("outcome.heard-nothing.option"))))
                        .toList();
    }

    private List<Pick> moments(ConversationId conversation) {
        return Stream.concat(
                        Stream.of(new Pick(NONE, t("outcome.heard-moment-none.option"))),
                        heard.freeMoments(conversation).stream().map(this::pick))
                .toList();
    }

    private Pick pick(Slot moment) {
        return new Pick(
                moment.id().value().toString(),
                t(
                        "invitation.when.text",
                        "day",
                        texts().day(moment.startsAt()),
                        "time",
                        texts().time(moment.startsAt())));
    }

    private List<Pick> companions() {
        return orNothing(Field.picks(
                List.of(Companion.values()), Companion::code, code -> t("invitation.companion." + code + ".option")));
    }

    private List<Pick> interpreters() {
        return orNothing(Stream.concat(
                        Field.picks(
                                List.of(Interpreter.NONE, Interpreter.SIGN, Interpreter.OTHER),
                                Interpreter::code,
                                code -> t("invitation.interpreter." + code + ".option"))
                                .stream(),
                        languages.all().stream()
                                .map(Language::code)
                                .filter(code -> !code.equals(Language.DUTCH.code())
                                        && Interpreter.ofCode(code).isPresent())
                                .map(code -> new Pick(code, texts().languageName(code))))
                .toList());
    }

    private List<Pick> orNothing(List<Pick> picks) {
        return Stream.concat(Stream.of(new Pick(NONE, t("outcome.heard-nothing.option"))), picks.stream())
                .toList();
    }

    private void keep(ConversationId conversation, Form form) {
        clearErrors();
        if (!form.sure().isSure()) {
            showError(SureField.NAME, form.sure().missing());
            return;
        }
        var companion = Companion.ofCode(form.companion().value());
        var interpreter = Optional.of(form.interpreter().value())
                .filter(code -> !code.equals(NONE))
                .flatMap(Interpreter::ofCode);
        if (isKept(companion.map(chosen -> heard.bring(conversation, chosen)))
                && isKept(interpreter.map(chosen -> heard.interpret(conversation, chosen)))) {
            keepAnswer(conversation, form);
        }
    }

    /** Whether there was nothing to keep, or it is kept; else why not is said. */
    private boolean isKept(Optional<OnBehalf<ArrangementOutcome>> arranged) {
        var refused = arranged.filter(
                outcome -> !(outcome instanceof OnBehalf.Tried<ArrangementOutcome>(ArrangementOutcome.Kept _)));
        refused.ifPresent(outcome -> settle(outcome, this::afterArranging));
        return refused.isEmpty();
    }

    private void keepAnswer(ConversationId conversation, Form form) {
        var code = form.choice().value();
        if (code.equals(NONE)) {
            done(conversation);
            return;
        }
        var choice = AnswerChoice.ofCode(code).orElseThrow();
        var moment = SlotId.parse(form.moment().value());
        if (choice == AnswerChoice.OTHER_DAY && moment.isPresent()) {
            settle(heard.move(conversation, moment.get()), outcome -> after(outcome, conversation));
        } else if (choice == AnswerChoice.OTHER_PLACE) {
            settle(
                    heard.wishPlace(
                            conversation, PlaceKind.ofCode(form.place().value()).orElseThrow()),
                    outcome -> {
                        if (afterArranging(outcome)) {
                            done(conversation);
                        }
                    });
        } else {
            settle(heard.answer(conversation, choice), outcome -> after(outcome, conversation));
        }
    }

    private <T> void settle(OnBehalf<T> outcome, Consumer<T> after) {
        switch (outcome) {
            case OnBehalf.Tried<T>(var tried) -> after.accept(tried);
            case OnBehalf.NotSure<T> _ -> showError(SureField.NAME, t("behalf.sure.error"));
        }
    }

    private void after(AnswerOutcome outcome, ConversationId conversation) {
        switch (outcome) {
            case AnswerOutcome.Answered _ -> done(conversation);
            case AnswerOutcome.ConversationCalledOff _ -> showError("heading", t("outcome.heard-called-off.error"));
            case AnswerOutcome.ConversationPassed(var startsAt) ->
                showError("heading", t("outcome.heard-passed.error", "day", texts().day(startsAt)));
            // To an officer nothing is ever left to the client to decide: "not wanted" is not among the answers.
            case AnswerOutcome.NotFound _, AnswerOutcome.ClientDecides _ -> throw new NotFoundException();
        }
    }

    private boolean afterArranging(ArrangementOutcome outcome) {
        switch (outcome) {
            case ArrangementOutcome.Kept _ -> {
                return true;
            }
            case ArrangementOutcome.ConversationCalledOff _ ->
                showError("heading", t("outcome.heard-called-off.error"));
            case ArrangementOutcome.ConversationPassed(var startsAt) ->
                showError("heading", t("outcome.heard-passed.error", "day", texts().day(startsAt)));
            case ArrangementOutcome.NotFound _ -> throw new NotFoundException();
        }
        return false;
    }

    private void after(MoveOutcome outcome, ConversationId conversation) {
        switch (outcome) {
            case MoveOutcome.Moved _ -> done(conversation);
            case MoveOutcome.Taken _ -> again(conversation, t("outcome.heard-taken.error"));
            case MoveOutcome.ClientIsElsewhere _ -> again(conversation, t("outcome.heard-double.error"));
            case MoveOutcome.ConversationCalledOff _ -> showError("heading", t("outcome.heard-called-off.error"));
            case MoveOutcome.ConversationPassed(var startsAt) ->
                showError("heading", t("outcome.heard-passed.error", "day", texts().day(startsAt)));
            case MoveOutcome.NotFound _ -> throw new NotFoundException();
        }
    }

    private void done(ConversationId conversation) {
        var next = onBehalf
                ? checks.currentOf(conversation.value(), HeardAnswers.HEARD_BY)
                        .map(check -> BehalfNavigation.callerPath(check.client()))
                : Optional.<String>empty();
        getUI().ifPresent(ui -> ui.navigate(
                next.orElseGet(() -> OutcomeNavigation.path(OutcomeNavigation.CONVERSATION_ROUTE, conversation))));
    }

    /** With the moments that are still free. */
    private void again(ConversationId conversation, String why) {
        show(heard.find(conversation).orElseThrow(NotFoundException::new));
        showError("moment", why);
    }
}
