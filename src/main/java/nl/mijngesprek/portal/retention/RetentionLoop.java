package nl.mijngesprek.portal.retention;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.shared.Loop;
import nl.mijngesprek.portal.shared.Misconfigured;
import nl.mijngesprek.portal.shared.RetentionTerms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Looks regularly whether anything is past its term ({@link RetentionTerms}), and removes it. What came due while the portal
 * was down goes when it looks again.
 */
@Component
public class RetentionLoop extends Loop {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionLoop.class);
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Removal removal;
    private final CurrentActor currentActor;

    /**
     * Refuses an interval in which a term would mean little, with {@link Misconfigured}.
     *
     * @param interval at most a day; 0 when only {@link #removeDue} removes
     */
    RetentionLoop(
            Removal removal, CurrentActor currentActor, @Value("${portal.retention.interval}") Duration interval) {
        super("retention", interval);
        this.removal = removal;
        this.currentActor = currentActor;
        if (interval.isNegative() || interval.compareTo(LONGEST) > 0) {
            throw new Misconfigured(
                    "portal.retention.interval", "wants how often is looked what is past its term, from 1s to 24h.");
        }
    }

    @Override
    protected void work() {
        removeDue();
    }

    /** Removes all that is past its term now, as {@link Actor.Retention}; says how much of each kind. */
    public Map<String, Long> removeDue() {
        var run = UUID.randomUUID();
        var all = new TreeMap<String, Long>();
        currentActor.as(new Actor.Retention(), () -> {
            for (var step = removal.step(run); !step.isEmpty(); step = removal.step(run)) {
                step.forEach((kind, removed) -> all.merge(kind, removed, Long::sum));
            }
            return all;
        });
        all.forEach((kind, removed) -> LOG.info("run {} removed {} of {}", run, removed, kind));
        return all;
    }
}
