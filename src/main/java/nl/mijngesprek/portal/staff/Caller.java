package nl.mijngesprek.portal.staff;

import java.time.Instant;
import java.util.List;
import nl.mijngesprek.portal.contact.ContactDetails;
import nl.mijngesprek.portal.contact.ContactWish;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.ConversationId;

/**
 * Somebody on the telephone or at the desk, as an officer finds them.
 *
 * @param languageCode the language the municipality knows the client by
 * @param details what the officer can make sure with
 * @param coming the conversations ahead that the client was invited to, soonest first
 */
public record Caller(
        ClientId client,
        String name,
        String languageCode,
        ContactDetails details,
        ContactWish wish,
        List<Coming> coming) {

    /**
     * A conversation ahead.
     *
     * @param own whether the officer who acts holds it
     * @param hasQuestions whether there are questions beforehand
     */
    public record Coming(ConversationId conversation, Instant startsAt, boolean own, boolean hasQuestions) {}

    public Caller {
        coming = List.copyOf(coming);
    }
}
