package nl.mijngesprek.portal.mandate;

import java.time.Duration;

/** What becomes of a question by SMS, as far as the helper learns it. */
public sealed interface SmsOutcome {

    /** Who has that number and that birth date gets an SMS; whether there is somebody, nobody says. */
    record Asked() implements SmsOutcome {}

    /** Refused: asked too often. */
    record TooMany(Duration pause) implements SmsOutcome {}

    /** Refused: only workers of organisations ask in this way. */
    record NotForYou() implements SmsOutcome {}
}
