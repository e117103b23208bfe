package nl.mijngesprek.portal.letter;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.contact.PostalAddress;
import nl.mijngesprek.portal.contact.ReminderChannel;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.Obligation;
import nl.mijngesprek.portal.invitation.Officer;
import nl.mijngesprek.portal.invitation.Place;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * Everything an invitation is made of.
 *
 * @param questions the questions beforehand, in order; none when there is no list
 * @param timesInvited how often the client was invited so far
 */
record Invited(
        ConversationId conversation,
        ClientId client,
        Addressee addressee,
        LocalText purpose,
        Obligation obligation,
        LocalText legalGround,
        LocalText clientDuties,
        LocalText municipalityDuties,
        Optional<LocalText> consequences,
        Optional<LocalText> support,
        Officer officer,
        Instant startsAt,
        Duration duration,
        Place place,
        boolean cancelled,
        List<LocalText> questions,
        int timesInvited) {

    /**
     * Whom the letter is for, as it is known now: who moved house gets the next letter at the new address.
     *
     * @param languageCode what the client chose to be written in, else what the municipality knows the client by
     */
    record Addressee(
            String name,
            String languageCode,
            ReminderChannel reminders,
            boolean largePrint,
            Optional<PostalAddress> address,
            Optional<String> phone,
            Optional<String> email) {

        /** Whether there is a number or address for a message by this. */
        boolean hasWay(ReminderChannel channel) {
            return switch (channel) {
                case LETTER -> address.isPresent();
                case SMS -> phone.isPresent();
                case EMAIL -> email.isPresent();
                case CALL, NONE -> false;
            };
        }
    }

    Invited {
        questions = List.copyOf(questions);
    }
}
