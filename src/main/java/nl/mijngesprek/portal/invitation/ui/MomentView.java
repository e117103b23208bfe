package nl.mijngesprek.portal.invitation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.AnswerOutcome;
import nl.mijngesprek.portal.invitation.Invitation;
import nl.mijngesprek.portal.invitation.Invitations;
import nl.mijngesprek.portal.invitation.MoveOutcome;
import nl.mijngesprek.portal.invitation.Slot;
import nl.mijngesprek.portal.invitation.SlotId;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.RadioList;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client takes another moment: one of those really free, or none of these (A1). */
@Route(InvitationNavigation.MOMENT_ROUTE)
@RolesAllowed({"CLIENT", "ANSWER_INVITATION"})
class MomentView extends InvitationPage {

    private static final String NONE = "none";

    MomentView(Texts texts, Invitations invitations) {
        super(texts, invitations);
    }

    @Override
    void show(Invitation invitation) {
        show(invitation, invitations().freeMoments(invitation.conversation().id()));
    }

    private void show(Invitation invitation, List<Slot> free) {
        backTo(InvitationNavigation.answer(invitation.conversation().id()));
        heading(t("invitation.wish.other-day.heading"));
        var moments = new RadioList(
                texts(),
                "moment",
                texts().piece("invitation.wish.other-day.heading"),
                false,
                Stream.concat(free.stream().map(this::choice), Stream.of(none()))
                        .toList());
        add(
                new Paragraph(t(free.isEmpty() ? "invitation.moment-none.text" : "invitation.moment.text")),
                moments,
                new Actions(texts()).primary(t("invitation.wish.button"), () -> moments.value()
                        .ifPresentOrElse(code -> take(invitation, code), () -> explain("invitation.moment.error"))));
    }

    private Choice choice(Slot moment) {
        return new Choice(
                moment.id().value().toString(),
                texts().piece(
                                "invitation.when.text",
                                "day",
                                texts().day(moment.startsAt()),
                                "time",
                                texts().time(moment.startsAt())),
                Optional.of(Drawing.CALENDAR));
    }

    private Choice none() {
        return new Choice(NONE, texts().piece("invitation.moment-none.option"), Optional.of(Drawing.UNSURE));
    }

    private void take(Invitation invitation, String code) {
        var moment = SlotId.parse(code);
        if (moment.isEmpty()) {
            wishFor(invitation);
            return;
        }
        switch (invitations().move(invitation.conversation().id(), moment.get())) {
            case MoveOutcome.Moved _ -> go(InvitationNavigation.ANSWERED_ROUTE, invitation);
            case MoveOutcome.Taken(var stillFree) -> showAgain(invitation, stillFree, "invitation.moment-taken.error");
            case MoveOutcome.ClientIsElsewhere(var stillFree) ->
                showAgain(invitation, stillFree, "invitation.moment-double.error");
            case MoveOutcome.ConversationPassed(var startsAt) -> showPassed(startsAt);
            case MoveOutcome.ConversationCalledOff _ -> showCalledOff();
            case MoveOutcome.NotFound _ -> throw new NotFoundException();
        }
    }

    /** None of these: the wish for another day stays, and the client may say which in own words. */
    private void wishFor(Invitation invitation) {
        switch (invitations().answer(invitation.conversation().id(), AnswerChoice.OTHER_DAY)) {
            case AnswerOutcome.Answered _ -> go(InvitationNavigation.WISH_ROUTE, invitation);
            case AnswerOutcome.ClientDecides(var client) -> showClientDecides(invitation, client);
            case AnswerOutcome.ConversationPassed(var startsAt) -> showPassed(startsAt);
            case AnswerOutcome.ConversationCalledOff _ -> showCalledOff();
            case AnswerOutcome.NotFound _ -> throw new NotFoundException();
        }
    }

    private void showAgain(Invitation invitation, List<Slot> free, String why) {
        begin();
        show(invitation, free);
        explain(why);
    }

    private void explain(String key) {
        showError("moment-1", t(key));
    }
}
