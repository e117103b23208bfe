package nl.mijngesprek.portal.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.mijngesprek.portal.contact.ReminderChannel;
import nl.mijngesprek.portal.contact.ReminderWindow;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.Officer;
import nl.mijngesprek.portal.invitation.Place;

/**
 * Everything a reminder is made of, as it is now.
 *
 * @param revision how often moment or place changed
 * @param place where the client wants it, unless that was refused
 * @param invitedOn the last time the client was invited; empty for who never was
 * @param declined by the client's own word
 * @param written how many reminders of this moment were written, sent or not
 * @param standing how many of these were not withdrawn
 */
record Reminded(
        ConversationId conversation,
        ClientId client,
        int revision,
        Invited.Addressee addressee,
        Officer officer,
        Instant startsAt,
        Place place,
        Optional<LocalDate> invitedOn,
        boolean cancelled,
        boolean declined,
        int written,
        int standing) {

    /** When this client can be reminded by this; empty for who is not to be reminded at all. */
    Optional<ReminderWindow> window(ReminderChannel channel) {
        return cancelled || declined
                ? Optional.empty()
                : invitedOn.flatMap(day -> ReminderWindow.of(channel, startsAt, day));
    }
}
