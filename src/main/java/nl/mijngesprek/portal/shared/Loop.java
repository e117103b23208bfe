package nl.mijngesprek.portal.shared;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Work that is done again and again while the portal runs, on a thread of its own. What fails is tried again next time. */
public abstract class Loop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String name;
    private final Duration interval;
    private volatile @Nullable Thread thread;

    /** @param interval how long it rests in between; 0 when the work is only ever done by who asks for it */
    protected Loop(String name, Duration interval) {
        this.name = name;
        this.interval = interval;
    }

    /** Does all that is to be done now. */
    protected abstract void work();

    @Override
    public final void start() {
        if (interval.isPositive()) {
            thread = Thread.ofVirtual().name(name).start(this::keepWorking);
        }
    }

    private void keepWorking() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                work();
            } catch (RuntimeException failure) {
                LOG.warn("the {} waits: {}", name, failure.getClass().getSimpleName());
            }
            try {
                Thread.sleep(interval);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    @Override
    public final void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
            try {
                running.join(PATIENCE);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public final boolean isRunning() {
        return thread != null;
    }
}
