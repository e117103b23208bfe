package nl.mijngesprek.portal.invitation.ui;

import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.Invitation;
import nl.mijngesprek.portal.invitation.InvitationAnswer;

/** Which words tell a client what they answered: what is moved or granted already reads otherwise than what is wished for. */
final class AnswerWords {

    private AnswerWords() {}

    /** The key of the sentence that says what was answered. */
    static String said(Invitation invitation, InvitationAnswer answer) {
        return "invitation.said" + part(invitation, answer) + ".heading";
    }

    /** The key of the sentence that says what happens next; takes officer, day and time. */
    static String next(Invitation invitation, InvitationAnswer answer) {
        return "invitation.next" + part(invitation, answer) + ".text";
    }

    private static String part(Invitation invitation, InvitationAnswer answer) {
        if (answer.choice() == AnswerChoice.OTHER_DAY && answer.movedAt().isPresent()) {
            return "-moved";
        }
        if (answer.choice() == AnswerChoice.OTHER_PLACE
                && invitation
                        .arrangement()
                        .place()
                        .filter(wish -> wish.refusal().isEmpty())
                        .isPresent()) {
            return "-place";
        }
        return "." + answer.choice().code();
    }
}
