package nl.mijngesprek.portal.outreach;

import java.time.Period;
import java.util.Locale;

/** What the municipality does next for somebody who did not answer, in this order, each after some days of quiet (E4, E5). */
public enum Step {
    /** The client waits, so at once. */
    TAKE_UP_REASON(0),
    REPEAT_INVITATION(7),
    SMS(3),
    CALL(2),
    CALL_ANOTHER_TIME(2),
    EMAIL(2),
    /** Only when the client allowed it. */
    SUPPORTER(3),
    LETTER(3),
    HOME_VISIT(5),
    /** Nobody was reached: somebody looks whether all is well (E2). */
    CARE(7);

    private final Period quiet;

    Step(int days) {
        quiet = Period.ofDays(days);
    }

    /** How long after the last attempt. */
    Period quiet() {
        return quiet;
    }

    /** As keys of texts write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
