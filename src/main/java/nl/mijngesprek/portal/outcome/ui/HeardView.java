package nl.mijngesprek.portal.outcome.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.AnswerOutcome;
import nl.mijngesprek.portal.invitation.ArrangementOutcome;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.HeardAnswers;
import nl.mijngesprek.portal.invitation.Invitation;
import nl.mijngesprek.portal.invitation.MoveOutcome;
import nl.mijngesprek.portal.invitation.PlaceKind;
import nl.mijngesprek.portal.invitation.SaidVia;
import nl.mijngesprek.portal.invitation.Slot;
import nl.mijngesprek.portal.invitation.SlotId;
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

    private record Form(Field via, Field choice, Field moment, Field place) {}

    HeardView(Texts texts, HeardAnswers heard) {
        super(texts);
        this.heard = heard;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(OutcomeNavigation.CONVERSATION)
                .flatMap(ConversationId::parse)
                .flatMap(heard::find)
                .orElseThrow(NotFoundException::new));
    }

    private void show(Invitation invitation) {
        var conversation = invitation.conversation().id();
        begin();
        backTo(OutcomeNavigation.conversation(conversation));
        heading(t("outcome.heard.heading"));
        var form = new Form(
                Field.select(
                        "via",
                        t("outcome.heard-via.label"),
                        Field.picks(
                                List.of(SaidVia.PHONE, SaidVia.DESK),
                                SaidVia::code,
                                code -> t("outcome.heard-via." + code + ".option")),
                        ""),
                Field.select(
                        "choice",
                        t("outcome.heard-choice.label"),
                        Field.picks(CHOICES, AnswerChoice::code, code -> t("invitation.choice." + code + ".option")),
                        ""),
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
                        .hint(t("outcome.heard-place.hint")));
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
                form.via(),
                form.choice(),
                form.moment(),
                form.place(),
                new Actions(texts()).primary(t("outcome.heard.button"), () -> keep(conversation, form)));
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

    private void keep(ConversationId conversation, Form form) {
        clearErrors();
        var via = SaidVia.ofCode(form.via().value()).orElseThrow();
        var choice = AnswerChoice.ofCode(form.choice().value()).orElseThrow();
        var moment = SlotId.parse(form.moment().value());
        if (choice == AnswerChoice.OTHER_DAY && moment.isPresent()) {
            after(heard.move(conversation, moment.get(), via), conversation);
        } else if (choice == AnswerChoice.OTHER_PLACE) {
            after(
                    heard.wishPlace(
                            conversation, PlaceKind.ofCode(form.place().value()).orElseThrow(), via),
                    conversation);
        } else {
            after(heard.answer(conversation, choice, via), conversation);
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

    private void after(ArrangementOutcome outcome, ConversationId conversation) {
        switch (outcome) {
            case ArrangementOutcome.Kept _ -> done(conversation);
            case ArrangementOutcome.ConversationCalledOff _ ->
                showError("heading", t("outcome.heard-called-off.error"));
            case ArrangementOutcome.ConversationPassed(var startsAt) ->
                showError("heading", t("outcome.heard-passed.error", "day", texts().day(startsAt)));
            case ArrangementOutcome.NotFound _ -> throw new NotFoundException();
        }
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
        getUI().ifPresent(
                        ui -> ui.navigate(OutcomeNavigation.path(OutcomeNavigation.CONVERSATION_ROUTE, conversation)));
    }

    /** With the moments that are still free. */
    private void again(ConversationId conversation, String why) {
        show(heard.find(conversation).orElseThrow(NotFoundException::new));
        showError("moment", why);
    }
}
