package nl.mijngesprek.portal.identity.oidc;

import java.io.Serializable;
import java.time.Instant;

/** By which login somebody came, when, and when they last did something, as kept in the session. */
record Visit(Registration registration, Instant since, Instant lastAct) implements Serializable {

    static final String ATTRIBUTE = Visit.class.getName();

    static Visit begun(Registration registration, Instant now) {
        return new Visit(registration, now, now);
    }

    Visit actedAt(Instant now) {
        return new Visit(registration, since, now);
    }

    boolean isOver(Instant now, SessionSettings settings) {
        return !now.isBefore(lastAct.plus(settings.idle()))
                || !now.isBefore(since.plus(settings.lifetimeOf(registration)));
    }
}
