package nl.mijngesprek.portal.invitation.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.AnswerOutcome;
import nl.mijngesprek.portal.invitation.HelperWord;
import nl.mijngesprek.portal.invitation.Invitation;
import nl.mijngesprek.portal.invitation.Invitations;
import nl.mijngesprek.portal.invitation.Obligation;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.RadioList;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client says whether to come; another day, another place or a call need no reason (A1, A2, E9). */
@Route(InvitationNavigation.ANSWER_ROUTE)
@RolesAllowed({"CLIENT", "ANSWER_INVITATION"})
class AnswerInvitationView extends InvitationPage {

    AnswerInvitationView(Texts texts, Invitations invitations) {
        super(texts, invitations);
    }

    @Override
    void show(Invitation invitation) {
        backTo(InvitationNavigation.invitation(invitation.conversation().id()));
        heading(t("invitation.answer.heading"));
        add(new Paragraph(t("invitation.answer.text")));
        waitingWord(invitation).ifPresent(word -> add(said(invitation, word)));
        var answers = new RadioList(texts(), "answer", texts().piece("invitation.answer.heading"), false, choices());
        invitation.answer().ifPresent(answer -> answers.choose(answer.choice().code()));
        add(answers, new Actions(texts()).primary(t("invitation.answer.button"), () -> answers.value()
                .flatMap(AnswerChoice::ofCode)
                .ifPresentOrElse(choice -> answer(invitation, choice), () -> askToChoose(answers))));
    }

    /** Somebody said in the client's name what only the client can say. */
    private Notice said(Invitation invitation, HelperWord word) {
        var drop = new NativeButton(t("invitation.helper-word.button"), event -> {
            invitations().dropHelperWord(word.conversation());
            begin();
            show(invitation);
            focusHeading();
        });
        drop.getElement().setAttribute("type", "button");
        drop.setId("drop-word");
        drop.addClassName("secondary");
        return new Notice(
                        Tone.CARE,
                        Drawing.QUESTION,
                        t("invitation.helper-word.heading", "name", word.helper()),
                        t("invitation.helper-word.text"))
                .with(drop);
    }

    private List<Choice> choices() {
        return Arrays.stream(AnswerChoice.values())
                .map(choice -> new Choice(
                        choice.code(),
                        texts().piece("invitation.choice." + choice.code() + ".option"),
                        Optional.of(Drawing.of(choice.code()))))
                .toList();
    }

    private void askToChoose(RadioList answers) {
        showError(answers.firstId(), t("invitation.answer.error"));
    }

    private void answer(Invitation invitation, AnswerChoice choice) {
        if (choice == AnswerChoice.NOT_WANTED && invitation.conversation().obligation() == Obligation.OBLIGED) {
            // First a page that says what it means, and who to talk to; the word itself is said there (E3).
            go(InvitationNavigation.DECLINE_ROUTE, invitation);
            return;
        }
        switch (invitations().answer(invitation.conversation().id(), choice)) {
            case AnswerOutcome.Answered _ -> go(next(invitation, choice), invitation);
            case AnswerOutcome.ClientDecides(var client) -> showClientDecides(invitation, client);
            case AnswerOutcome.ConversationPassed(var startsAt) -> showPassed(startsAt);
            case AnswerOutcome.ConversationCalledOff _ -> showCalledOff();
            case AnswerOutcome.NotFound _ -> throw new NotFoundException();
        }
    }

    private String next(Invitation invitation, AnswerChoice choice) {
        return switch (choice) {
            case COMING, UNSURE, NOT_WANTED -> InvitationNavigation.ANSWERED_ROUTE;
            case CALL_ME -> InvitationNavigation.WISH_ROUTE;
            case OTHER_PLACE -> InvitationNavigation.PLACE_ROUTE;
            case OTHER_DAY ->
                invitations().freeMoments(invitation.conversation().id()).isEmpty()
                        ? InvitationNavigation.WISH_ROUTE
                        : InvitationNavigation.MOMENT_ROUTE;
        };
    }
}
