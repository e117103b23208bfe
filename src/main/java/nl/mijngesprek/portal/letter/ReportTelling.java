package nl.mijngesprek.portal.letter;

import java.time.Clock;
import java.util.Optional;
import nl.mijngesprek.portal.identity.Actor;
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
        var today = Dates.dayOf(clock.instant());
        return new OneMessage(
                        "report " + news.kind().code() + " " + news.root().value() + " " + today,
                        news.client(),
                        Optional.of(news.conversation().value()),
                        language,
                        notices.sms(news, language),
                        notices.say("letter.notice-email.title", language),
                        notices.mail(news, language),
                        () -> letters.write(news, to, language, today))
                .to(to);
    }
}
