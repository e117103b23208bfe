package nl.mijngesprek.portal.letter;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import nl.mijngesprek.portal.clientsupport.SupportAnswers;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.mandate.EndingMandates;
import nl.mijngesprek.portal.shared.Daytime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells clients by day that a permission ends, and that a supporter answered. What it missed, it tells when it looks again. */
@Component
class HelpNoticeLoop extends NoticeLoop {

    private final EndingMandates mandates;
    private final SupportAnswers answers;
    private final HelpTelling telling;
    private final Clock clock;

    /** @param interval how often is looked; 0 when only {@link #tellDue} does */
    HelpNoticeLoop(
            EndingMandates mandates,
            SupportAnswers answers,
            HelpTelling telling,
            CurrentActor currentActor,
            Clock clock,
            @Value("${portal.help.notice-interval}") Duration interval) {
        super("help notice", interval, currentActor);
        this.mandates = mandates;
        this.answers = answers;
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
        return news().mapToInt(one -> tried(one.key(), () -> telling.tell(one) ? 1 : 0))
                .sum();
    }

    private Stream<HelpNews> news() {
        return Stream.concat(
                mandates.untold().stream()
                        .map(one -> new HelpNews.Ending(one.key(), one.client(), one.helper(), one.endsAt())),
                answers.untold().stream().map(one -> new HelpNews.Answered(one.key(), one.client())));
    }
}
