package nl.mijngesprek.portal.letter;

import java.time.Clock;
import java.util.Optional;
import nl.mijngesprek.portal.behalf.DoneForClient;
import nl.mijngesprek.portal.behalf.IdentityChecks;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.outbox.Channel;
import nl.mijngesprek.portal.outbox.NewMessage;
import nl.mijngesprek.portal.outbox.Outbox;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Confirms what was done for a client in one call or visit: by a letter, and beside it by a word without content for who chose
 * SMS or e-mail.
 */
@Service
class OnBehalfTelling {

    private static final String KEY = "on behalf ";

    private final ToldTable table;
    private final OnBehalfLetters letters;
    private final Notices notices;
    private final IdentityChecks checks;
    private final Outbox outbox;
    private final Languages languages;
    private final Clock clock;

    OnBehalfTelling(
            ToldTable table,
            OnBehalfLetters letters,
            Notices notices,
            IdentityChecks checks,
            Outbox outbox,
            Languages languages,
            Clock clock) {
        this.table = table;
        this.letters = letters;
        this.notices = notices;
        this.checks = checks;
        this.outbox = outbox;
        this.languages = languages;
        this.clock = clock;
    }

    /** Puts out what tells of it, once; says how many messages that are. Acts as {@link Actor.Notifier}. */
    @Transactional
    public int tell(DoneForClient done) {
        var to = table.find(done.client());
        var put = 0;
        if (to.isPresent()) {
            var language = languages.byCode(to.get().languageCode()).orElse(Language.DUTCH);
            var letter = letter(done, to.get(), language);
            var notice = notice(done, to.get(), language, letter.isPresent());
            put += letter.filter(outbox::put).isPresent() ? 1 : 0;
            put += notice.filter(outbox::put).isPresent() ? 1 : 0;
        }
        // Whom nothing reaches reads it after logging in, and may ask by phone.
        checks.markTold(done);
        return put;
    }

    private Optional<NewMessage> letter(DoneForClient done, Invited.Addressee to, Language language) {
        return to.address().map(_ -> {
            var letter = letters.write(done, to, language, Dates.dayOf(clock.instant()));
            return message(
                    done,
                    "",
                    Channel.LETTER,
                    language,
                    letter.recipient(),
                    letter.title(),
                    letter.words(),
                    Optional.of(letter.markup()));
        });
    }

    private Optional<NewMessage> notice(
            DoneForClient done, Invited.Addressee to, Language language, boolean besideLetter) {
        return switch (to.reminders()) {
            case SMS ->
                to.phone()
                        .map(phone -> message(
                                done,
                                "notice ",
                                Channel.SMS,
                                language,
                                phone,
                                "",
                                notices.say("letter.notice-sms.message", language),
                                Optional.empty()));
            case EMAIL ->
                to.email()
                        .map(email -> message(
                                done,
                                "notice ",
                                Channel.EMAIL,
                                language,
                                email,
                                notices.say("letter.notice-email.title", language),
                                notices.say(
                                        besideLetter
                                                ? "letter.notice-email.message"
                                                : "letter.called-off-email.message",
                                        language),
                                Optional.empty()));
            case LETTER, CALL, NONE -> Optional.empty();
        };
    }

    private static NewMessage message(
            DoneForClient done,
            String kind,
            Channel channel,
            Language language,
            String recipient,
            String subject,
            String words,
            Optional<String> print) {
        return new NewMessage(
                KEY + kind + done.check(),
                done.client(),
                done.conversation(),
                channel,
                language.code(),
                recipient,
                subject,
                words,
                print);
    }
}
