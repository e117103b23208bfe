package nl.mijngesprek.portal.identity.oidc;

import java.io.Serializable;
import java.time.Instant;

/** When a client logged in and last did something, as kept in the session. */
record Visit(Instant since, Instant lastAct) implements Serializable {

    static final String ATTRIBUTE = Visit.class.getName();

    static Visit begun(Instant now) {
        return new Visit(now, now);
    }

    Visit actedAt(Instant now) {
        return new Visit(since, now);
    }

    boolean isOver(Instant now, SessionSettings settings) {
        return !now.isBefore(lastAct.plus(settings.idle())) || !now.isBefore(since.plus(settings.lifetime()));
    }
}
