package nl.mijngesprek.portal.outbox;

import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;

/**
 * A message to be sent.
 * Refuses a letter without print, and print without a letter, with an {@link IllegalArgumentException}.
 *
 * @param key what it is about: written twice under one key, it is one message
 * @param conversation the conversation it belongs to, if any
 * @param languageCode BCP 47 code
 * @param recipient an address in lines, a phone number or an e-mail address
 * @param words as the client reads them
 * @param print a letter as XHTML; there with letters, and only there
 * @param occasion of a reminder, and only there; a reminder is about a conversation
 */
public record NewMessage(
        String key,
        ClientId client,
        Optional<UUID> conversation,
        Channel channel,
        String languageCode,
        String recipient,
        String subject,
        String words,
        Optional<String> print,
        Optional<Occasion> occasion) {

    /** A message that is no reminder. */
    public NewMessage(
            String key,
            ClientId client,
            Optional<UUID> conversation,
            Channel channel,
            String languageCode,
            String recipient,
            String subject,
            String words,
            Optional<String> print) {
        this(key, client, conversation, channel, languageCode, recipient, subject, words, print, Optional.empty());
    }

    public NewMessage {
        if ((channel == Channel.LETTER) != print.isPresent()) {
            throw new IllegalArgumentException("print belongs to a letter, and only there");
        }
    }
}
