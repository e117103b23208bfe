package nl.mijngesprek.portal.letter;

import java.time.Clock;
import java.util.Optional;
import nl.mijngesprek.portal.contact.ReminderChannel;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.outbox.NewMessage;
import nl.mijngesprek.portal.outbox.Outbox;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a client about who helps, by one message: SMS or e-mail for who chose that, else a letter. Who wants no reminder gets
 * none of a permission that ends.
 */
@Service
class HelpTelling {

    private final ToldTable table;
    private final HelpLetters letters;
    private final Notices notices;
    private final Outbox outbox;
    private final Languages languages;
    private final Clock clock;

    HelpTelling(
            ToldTable table, HelpLetters letters, Notices notices, Outbox outbox, Languages languages, Clock clock) {
        this.table = table;
        this.letters = letters;
        this.notices = notices;
        this.outbox = outbox;
        this.languages = languages;
        this.clock = clock;
    }

    /** Puts the message out; false when nothing reaches this client, or it was told before. Acts as {@link Actor.Notifier}. */
    @Transactional
    public boolean tell(HelpNews news) {
        return table.find(news.client())
                .flatMap(to -> message(news, to))
                .filter(outbox::put)
                .isPresent();
    }

    private Optional<NewMessage> message(HelpNews news, Invited.Addressee to) {
        var language = languages.byCode(to.languageCode()).orElse(Language.DUTCH);
        if (news instanceof HelpNews.Ending && to.reminders() == ReminderChannel.NONE) {
            return Optional.empty();
        }
        return new OneMessage(
                        news.key(),
                        news.client(),
                        Optional.empty(),
                        language,
                        notices.sms(news, language),
                        notices.say("letter.notice-email.title", language),
                        notices.mail(news, language),
                        () -> letters.write(news, to, language, Dates.dayOf(clock.instant())))
                .to(to);
    }
}
