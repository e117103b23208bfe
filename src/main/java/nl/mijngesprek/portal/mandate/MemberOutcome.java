package nl.mijngesprek.portal.mandate;

/** What came of an intention of who manages an organisation, or of who notes an absence. */
public sealed interface MemberOutcome {

    /** It is noted. */
    record Noted() implements MemberOutcome {}

    /** So many clients were asked whether the colleague may go on; nothing changes before their yes. */
    record ClientsAsked(int count) implements MemberOutcome {}

    /** A name is missing, or longer than this. */
    record NoName(int limit) implements MemberOutcome {}

    /** An account is missing, or longer than this. */
    record NoLogin(int limit) implements MemberOutcome {}

    /** The account is somebody's already. */
    record LoginKnown() implements MemberOutcome {}

    /** An absence ends today or later. */
    record DayPassed() implements MemberOutcome {}

    /** One's own last day is noted by somebody else. */
    record Yourself() implements MemberOutcome {}

    /** The last day is over, and every permission ended with it. */
    record LeftForGood() implements MemberOutcome {}

    /** There is nobody such to do this for, or who asks does not manage them. */
    record NotFound() implements MemberOutcome {}
}
