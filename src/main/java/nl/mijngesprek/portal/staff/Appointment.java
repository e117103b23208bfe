package nl.mijngesprek.portal.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.PlaceKind;

/**
 * A conversation as its officer sees it coming: with what the client chose to say, and nothing else (C2).
 *
 * @param address empty for the phone or video
 * @param answer empty while the client said nothing, which costs nothing
 * @param words what the client wrote beside the answer; empty when nothing
 * @param arrangement empty when the client asked for nothing
 */
public record Appointment(
        ConversationId conversation,
        String clientName,
        Instant startsAt,
        Instant endsAt,
        PlaceKind place,
        String address,
        Optional<AnswerChoice> answer,
        String words,
        Optional<Arrangement> arrangement) {

    /**
     * What the client needs to come.
     *
     * @param companion who comes along, as the database has it; empty when nothing was said
     * @param interpreter BCP 47 code of the language; empty for none
     * @param needs as the database has them, such as {@code step-free}
     * @param placeCode the place the client asks for, as the database has it; empty for none
     */
    public record Arrangement(String companion, String interpreter, List<String> needs, String placeCode) {

        public Arrangement {
            needs = List.copyOf(needs);
        }
    }
}
