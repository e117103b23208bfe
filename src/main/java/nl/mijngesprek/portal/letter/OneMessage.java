package nl.mijngesprek.portal.letter;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.outbox.Channel;
import nl.mijngesprek.portal.outbox.NewMessage;
import nl.mijngesprek.portal.shared.Language;

/**
 * One message to one client, by whatever way the client chose: SMS or e-mail, or else a letter.
 *
 * @param conversation the conversation it belongs to, if any
 * @param sms the words of a text message
 * @param mailTitle the subject of an e-mail
 * @param mail the words of one
 * @param letter written only when nothing else reaches the client
 */
record OneMessage(
        String key,
        ClientId client,
        Optional<UUID> conversation,
        Language language,
        String sms,
        String mailTitle,
        String mail,
        Supplier<Letter> letter) {

    /** Empty when nothing reaches this client. */
    Optional<NewMessage> to(Invited.Addressee to) {
        return switch (to.reminders()) {
            case SMS ->
                to.phone()
                        .map(phone -> message(Channel.SMS, phone, "", sms, Optional.empty()))
                        .or(() -> byLetter(to));
            case EMAIL ->
                to.email()
                        .map(email -> message(Channel.EMAIL, email, mailTitle, mail, Optional.empty()))
                        .or(() -> byLetter(to));
            case LETTER, CALL, NONE -> byLetter(to);
        };
    }

    private Optional<NewMessage> byLetter(Invited.Addressee to) {
        return to.address().map(_ -> {
            var written = letter.get();
            return message(
                    Channel.LETTER,
                    written.recipient(),
                    written.title(),
                    written.words(),
                    Optional.of(written.markup()));
        });
    }

    private NewMessage message(
            Channel channel, String recipient, String subject, String words, Optional<String> print) {
        return new NewMessage(key, client, conversation, channel, language.code(), recipient, subject, words, print);
    }
}
