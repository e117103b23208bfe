package nl.mijngesprek.portal.invitation.ui;

import java.util.List;
import java.util.stream.Stream;
import nl.mijngesprek.portal.invitation.HelperWord;
import nl.mijngesprek.portal.invitation.Invitation;
import nl.mijngesprek.portal.invitation.Invitations;
import nl.mijngesprek.portal.shared.ui.HomeCards;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.springframework.stereotype.Component;

/** Puts each coming conversation on the home page; one without an answer is the thing to do now. */
@Component
class InvitationCards implements HomeCards {

    private static final int SAID_BY_HELPER = 2;
    private static final int TO_ANSWER = 10;
    private static final int ANSWERED = LATER;

    private final Invitations invitations;

    InvitationCards(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public List<HomeCard> of(Texts texts) {
        return Stream.concat(
                        invitations.helperWords().stream().map(word -> card(word, texts)),
                        invitations.upcoming().stream().map(invitation -> card(invitation, texts)))
                .toList();
    }

    /** Before everything else: somebody said something in the client's name. */
    private static HomeCard card(HelperWord word, Texts texts) {
        return new HomeCard(
                SAID_BY_HELPER,
                Drawing.QUESTION,
                InvitationNavigation.answer(word.conversation()),
                texts.get("invitation.helper-word.heading", "name", word.helper()),
                texts.get("invitation.helper-word.link"));
    }

    private static HomeCard card(Invitation invitation, Texts texts) {
        var conversation = invitation.conversation();
        var when = texts.get(
                "invitation.card.text",
                "officer",
                conversation.officer().name(),
                "day",
                texts.day(conversation.startsAt()),
                "time",
                texts.time(conversation.startsAt()));
        var href = InvitationNavigation.invitation(conversation.id());
        if (invitation.calledOff().isPresent()) {
            return new HomeCard(ANSWERED, Drawing.CALENDAR, href, texts.get("invitation.called-off.heading"), when);
        }
        return invitation
                .answer()
                .map(answer -> new HomeCard(
                        ANSWERED, Drawing.TALK, href, texts.get(AnswerWords.said(invitation, answer)), when))
                .orElseGet(() ->
                        new HomeCard(TO_ANSWER, Drawing.LETTER, href, texts.get("invitation.card.heading"), when));
    }
}
