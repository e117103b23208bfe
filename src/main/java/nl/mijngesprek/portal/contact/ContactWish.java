package nl.mijngesprek.portal.contact;

import java.util.Optional;

/**
 * How a client wants to be reached.
 *
 * @param languageCode BCP 47 code; empty: the language the municipality knows the client by
 * @param largePrint whether letters are printed in 18 points
 */
public record ContactWish(ReminderChannel channel, Optional<String> languageCode, boolean largePrint) {

    /** Until the client chooses: reminded by letter, in ordinary print. */
    public static final ContactWish NONE_YET = new ContactWish(ReminderChannel.LETTER, Optional.empty(), false);

    ContactWish with(ReminderChannel chosen) {
        return new ContactWish(chosen, languageCode, largePrint);
    }

    ContactWish withLanguage(String code) {
        return new ContactWish(channel, Optional.of(code), largePrint);
    }

    ContactWish withLargePrint(boolean large) {
        return new ContactWish(channel, languageCode, large);
    }
}
