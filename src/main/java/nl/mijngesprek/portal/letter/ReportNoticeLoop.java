package nl.mijngesprek.portal.letter;

import java.time.Clock;
import java.time.Duration;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.report.ReportNews;
import nl.mijngesprek.portal.report.ReportNotices;
import nl.mijngesprek.portal.shared.Daytime;
import nl.mijngesprek.portal.shared.Loop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells clients by day that there is something about their report. What it missed, it tells when it looks again. */
@Component
class ReportNoticeLoop extends Loop {

    private static final Logger LOG = LoggerFactory.getLogger(ReportNoticeLoop.class);

    private final ReportNotices notices;
    private final ReportTelling telling;
    private final CurrentActor currentActor;
    private final Clock clock;

    /** @param interval how often is looked; 0 when only {@link #tellDue} does */
    ReportNoticeLoop(
            ReportNotices notices,
            ReportTelling telling,
            CurrentActor currentActor,
            Clock clock,
            @Value("${portal.report.notice-interval}") Duration interval) {
        super("report notice", interval);
        this.notices = notices;
        this.telling = telling;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    protected void work() {
        tellDue();
    }

    /** Tells all that can be told now, as {@link Actor.Notifier}, and nothing in the night; says how many messages go out. */
    int tellDue() {
        if (!Daytime.isDay(clock.instant())) {
            return 0;
        }
        return currentActor.as(new Actor.Notifier(), () -> {
            notices.noteTerms();
            var told = 0;
            for (var news : notices.untold()) {
                if (tells(news)) {
                    told++;
                }
            }
            return told;
        });
    }

    private boolean tells(ReportNews news) {
        try {
            return telling.tell(news);
        } catch (RuntimeException failure) {
            // One that cannot be written must not hold up the others.
            LOG.warn(
                    "nothing told of report {}: {}",
                    news.root().value(),
                    failure.getClass().getSimpleName());
            return false;
        }
    }
}
