package nl.mijngesprek.portal.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.Arrangement;
import nl.mijngesprek.portal.invitation.ConversationId;

/**
 * A client to be called about a coming conversation, with what the client chose to say.
 *
 * @param revision of the conversation: how often its moment or place changed
 * @param phone empty when none is known
 * @param languageCode in which the client wants to be written to
 * @param invitedOn the last time; empty for who never was
 * @param instead whether an officer chose to call because a message did not arrive
 * @param tries calls about this moment that nobody answered, oldest first
 */
public record Call(
        ConversationId conversation,
        ClientId client,
        int revision,
        String clientName,
        Optional<String> phone,
        String languageCode,
        Instant startsAt,
        Optional<LocalDate> invitedOn,
        Arrangement arrangement,
        boolean instead,
        List<Try> tries) {

    public Call {
        tries = List.copyOf(tries);
    }

    /**
     * A call that nobody answered.
     *
     * @param officerName who called
     */
    public record Try(Instant at, String officerName) {}
}
