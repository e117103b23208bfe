package nl.mijngesprek.portal.letter;

import java.time.Clock;
import java.util.Optional;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.outbox.Channel;
import nl.mijngesprek.portal.outbox.NewMessage;
import nl.mijngesprek.portal.outbox.Outbox;
import nl.mijngesprek.portal.report.ReportNews;
import nl.mijngesprek.portal.report.ReportNotices;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a client that there is something about a report, and never what: by SMS or e-mail for who chose that, else by a
 * letter. About one report the same is told once a day at most; what comes after that goes with the next day's.
 */
@Service
class ReportTelling {

    private final ToldTable table;
    private final ReportLetters letters;
    private final Notices notices;
    private final ReportNotices reports;
    private final Outbox outbox;
    private final Languages languages;
    private final Clock clock;

    ReportTelling(
            ToldTable table,
            ReportLetters letters,
            Notices notices,
            ReportNotices reports,
            Outbox outbox,
            Languages languages,
            Clock clock) {
        this.table = table;
        this.letters = letters;
        this.notices = notices;
        this.reports = reports;
        this.outbox = outbox;
        this.languages = languages;
        this.clock = clock;
    }

    /** Puts one message out and marks what it tells; false when it has to wait for tomorrow. Acts as {@link Actor.Notifier}. */
    @Transactional
    public boolean tell(ReportNews news) {
        var message = table.find(news.client()).flatMap(to -> message(news, to));
        var put = message.map(outbox::put);
        if (put.isPresent() && !put.get()) {
            return false;
        }
        // Whom nothing reaches reads it after logging in, and the officer calls.
        reports.markTold(news);
        return put.isPresent();
    }

    private Optional<NewMessage> message(ReportNews news, Invited.Addressee to) {
        var language = languages.byCode(to.languageCode()).orElse(Language.DUTCH);
        return switch (to.reminders()) {
            case SMS ->
                to.phone()
                        .map(phone -> message(
                                news, Channel.SMS, language, phone, "", notices.sms(news, language), Optional.empty()))
                        .or(() -> letter(news, to, language));
            case EMAIL ->
                to.email()
                        .map(email -> message(
                                news,
                                Channel.EMAIL,
                                language,
                                email,
                                notices.say("letter.notice-email.title", language),
                                notices.mail(news, language),
                                Optional.empty()))
                        .or(() -> letter(news, to, language));
            case LETTER, CALL, NONE -> letter(news, to, language);
        };
    }

    private Optional<NewMessage> letter(ReportNews news, Invited.Addressee to, Language language) {
        return to.address().map(_ -> {
            var letter = letters.write(news, to, language, Dates.dayOf(clock.instant()));
            return message(
                    news,
                    Channel.LETTER,
                    language,
                    letter.recipient(),
                    letter.title(),
                    letter.words(),
                    Optional.of(letter.markup()));
        });
    }

    private NewMessage message(
            ReportNews news,
            Channel channel,
            Language language,
            String recipient,
            String subject,
            String words,
            Optional<String> print) {
        return new NewMessage(
                "report " + news.kind().code() + " " + news.root().value() + " " + Dates.dayOf(clock.instant()),
                news.client(),
                Optional.of(news.conversation().value()),
                channel,
                language.code(),
                recipient,
                subject,
                words,
                print);
    }
}
