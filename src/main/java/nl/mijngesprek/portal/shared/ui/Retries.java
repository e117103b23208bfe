package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a client typed or chose and could not be kept, most often since the database cannot be reached.
 * It is tried again until it is kept, also when the client has gone to another page meanwhile.
 * {@link Polling} drives it. One for each session, under its lock.
 */
public final class Retries implements Serializable {

    /** How long until the next attempt; with the attempt itself within five seconds after the database is back. */
    static final Duration EVERY = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(Retries.class);

    private final Set<KeptState> waiting = new LinkedHashSet<>();

    private Retries() {}

    private static Retries of(VaadinSession session) {
        var retries = session.getAttribute(Retries.class);
        if (retries == null) {
            retries = new Retries();
            session.setAttribute(Retries.class, retries);
        }
        return retries;
    }

    /** Lets this user interface try again too, and before it shows a page: that page must not show what was before. */
    public static void serve(UI ui) {
        var retries = of(ui.getSession());
        ui.addPollListener(event -> retries.tryAgain(ui));
        ui.addBeforeEnterListener(event -> retries.tryAgain(ui));
        retries.setPace(ui);
    }

    /** Whether it was not among them yet. */
    static boolean add(KeptState state) {
        var retries = of(VaadinSession.getCurrent());
        var added = retries.waiting.add(state);
        retries.setPace(UI.getCurrent());
        return added;
    }

    static void remove(KeptState state) {
        of(VaadinSession.getCurrent()).waiting.remove(state);
    }

    private void tryAgain(UI ui) {
        List.copyOf(waiting).forEach(state -> {
            try {
                state.keepAgain();
            } catch (RuntimeException failure) {
                LOG.debug("Still not kept", failure);
            }
        });
        setPace(ui);
    }

    private void setPace(UI ui) {
        if (waiting.isEmpty()) {
            Polling.of(ui).stop(Polling.Reason.RETRY);
        } else {
            Polling.of(ui).want(Polling.Reason.RETRY, EVERY);
        }
    }
}
