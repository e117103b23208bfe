package nl.mijngesprek.portal.letter;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import nl.mijngesprek.portal.clientsupport.SupportAnswers;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.mandate.EndingMandates;
import nl.mijngesprek.portal.shared.Daytime;
import nl.mijngesprek.portal.shared.Loop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells clients by day that a permission ends, and that a supporter answered. What it missed, it tells when it looks again. */
@Component
class HelpNoticeLoop extends Loop {

    private static final Logger LOG = LoggerFactory.getLogger(HelpNoticeLoop.class);

    private final EndingMandates mandates;
    private final SupportAnswers answers;
    private final HelpTelling telling;
    private final CurrentActor currentActor;
    private final Clock clock;

    /** @param interval how often is looked; 0 when only {@link #tellDue} does */
    HelpNoticeLoop(
            EndingMandates mandates,
            SupportAnswers answers,
            HelpTelling telling,
            CurrentActor currentActor,
            Clock clock,
            @Value("${portal.help.notice-interval}") Duration interval) {
        super("help notice", interval);
        this.mandates = mandates;
        this.answers = answers;
        this.telling = telling;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    protected void work() {
        tellDue();
    }

    /** Tells all that is to be told, as {@link Actor.Notifier}, and nothing in the night; says how many messages go out. */
    int tellDue() {
        if (!Daytime.isDay(clock.instant())) {
            return 0;
        }
        return currentActor.as(
                new Actor.Notifier(), () -> (int) news().filter(this::tells).count());
    }

    private Stream<HelpNews> news() {
        return Stream.concat(
                mandates.untold().stream()
                        .map(one -> new HelpNews.Ending(one.key(), one.client(), one.helper(), one.endsAt())),
                answers.untold().stream().map(one -> new HelpNews.Answered(one.key(), one.client())));
    }

    private boolean tells(HelpNews news) {
        try {
            return telling.tell(news);
        } catch (RuntimeException failure) {
            // One that cannot be written must not hold up the others.
            LOG.warn("nothing told of {}: {}", news.key(), failure.getClass().getSimpleName());
            return false;
        }
    }
}
