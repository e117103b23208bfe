package nl.mijngesprek.portal.invitation;

/** What came of delivering a moment that an officer has free. */
public sealed interface MomentOutcome {

    /** The officer has it free, or had it already. */
    record Delivered() implements MomentOutcome {}

    /** Refused: the officer is somewhere else at that time. */
    record Overlaps() implements MomentOutcome {}
}
