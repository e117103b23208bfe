package nl.mijngesprek.portal.letter;

import java.time.Duration;
import java.util.function.IntSupplier;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.shared.Loop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells clients what is to be told, as {@link Actor.Notifier}. What it missed, it tells when it looks again. */
abstract class NoticeLoop extends Loop {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeLoop.class);

    private final CurrentActor currentActor;

    /** @param interval how often is looked; 0 when only {@link #tellDue} does */
    NoticeLoop(String name, Duration interval, CurrentActor currentActor) {
        super(name, interval);
        this.currentActor = currentActor;
    }

    @Override
    protected final void work() {
        tellDue();
    }

    /** Tells all that can be told now; says how many messages go out. */
    final int tellDue() {
        return mayTell() ? currentActor.as(new Actor.Notifier(), this::tellAll) : 0;
    }

    /** Whether this is the hour for it. */
    abstract boolean mayTell();

    abstract int tellAll();

    /** One that cannot be written must not hold up the others: it is 0 messages. */
    static int tried(String what, IntSupplier telling) {
        try {
            return telling.getAsInt();
        } catch (RuntimeException failure) {
            LOG.warn("nothing told of {}: {}", what, failure.getClass().getSimpleName());
            return 0;
        }
    }
}
