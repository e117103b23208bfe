package nl.mijngesprek.portal.letter;

import java.time.Clock;
import java.time.Duration;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.report.ReportNotices;
import nl.mijngesprek.portal.shared.Daytime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells clients by day that there is something about their report. What it missed, it tells when it looks again. */
@Component
class ReportNoticeLoop extends NoticeLoop {

    private final ReportNotices notices;
    private final ReportTelling telling;
    private final Clock clock;

    /** @param interval how often is looked; 0 when only {@link #tellDue} does */
    ReportNoticeLoop(
            ReportNotices notices,
            ReportTelling telling,
            CurrentActor currentActor,
            Clock clock,
            @Value("${portal.report.notice-interval}") Duration interval) {
        super("report notice", interval, currentActor);
        this.notices = notices;
        this.telling = telling;
        this.clock = clock;
    }

    /** Nothing in the night. */
    @Override
    boolean mayTell() {
        return Daytime.isDay(clock.instant());
    }

    @Override
    int tellAll() {
        notices.noteTerms();
        return notices.untold().stream()
                .mapToInt(news -> tried("report " + news.root().value(), () -> telling.tell(news) ? 1 : 0))
                .sum();
    }
}
