package nl.mijngesprek.portal.report;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.mijngesprek.portal.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What clients are to be told about their reports. The database notes what is published and answered; the terms that end
 * are noted here.
 */
@Service
public class ReportNotices {

    /** How long before a question waits no more the client hears of it. */
    private static final Duration BEFORE = Duration.ofDays(3);

    /** Longer than any question waits. */
    private static final Duration LONGEST = Duration.ofDays(30);

    private final ReportNoticeTable table;
    private final RemarkTerms terms;
    private final Clock clock;

    ReportNotices(ReportNoticeTable table, RemarkTerms terms, Clock clock) {
        this.table = table;
        this.terms = terms;
        this.clock = clock;
    }

    /** Notes each term that ends soon, or that the municipality let pass, once; acts as {@link Actor.Notifier}. */
    @Transactional
    public void noteTerms() {
        var now = clock.instant();
        for (var question : table.unnotedQuestions(now.minus(LONGEST))) {
            var endsAt = terms.reactBy(question.askedAt());
            if (endsAt.isAfter(now) && !endsAt.isAfter(now.plus(BEFORE))) {
                table.noteQuestion(question, endsAt);
            }
        }
        table.noteLate(terms.lateIfSentBefore(now));
    }

    /** What is to be told now, one for each report and kind; acts as {@link Actor.Notifier}. */
    @Transactional(readOnly = true)
    public List<ReportNews> untold() {
        return table.untold();
    }

    /** Marks it as told, in the transaction that tells it; acts as {@link Actor.Notifier}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void markTold(ReportNews news) {
        table.markTold(news, clock.instant());
    }
}
