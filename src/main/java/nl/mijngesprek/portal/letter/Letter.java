package nl.mijngesprek.portal.letter;

import java.util.Optional;
import nl.mijngesprek.portal.outbox.Channel;
import nl.mijngesprek.portal.outbox.NewMessage;
import nl.mijngesprek.portal.shared.Language;

/**
 * A letter, written but not printed.
 *
 * @param recipient the address in lines
 * @param words all of it as plain text, without the code
 * @param markup all of it as XHTML, with marks where the code and its QR code go
 */
record Letter(String recipient, String title, String words, String markup) {

    /** Where the code is put in when the letter is printed. */
    static final String CODE = "{{code}}";

    /** Where the picture of the code is put in. */
    static final String QR = "{{qr}}";

    /** The message that takes it to the client who is invited. */
    NewMessage to(Invited invited, String key, Language language) {
        return new NewMessage(
                key,
                invited.client(),
                Optional.of(invited.conversation().value()),
                Channel.LETTER,
                language.code(),
                recipient,
                title,
                words,
                Optional.of(markup));
    }
}
