package nl.mijngesprek.portal.clientsupport;

/** What came of an editor's decision about a proposal. */
public sealed interface EntryDecisionOutcome {

    /** It is decided. */
    record Done() implements EntryDecisionOutcome {}

    /** Not approved: this editor wrote in it, or is the same person as who did. */
    record OwnWords() implements EntryDecisionOutcome {}

    /** Not sent back: the organisation needs to know why, in at most so many characters. */
    record ReasonMissing(int limit) implements EntryDecisionOutcome {}

    /** It reads otherwise by now, or is decided already. */
    record ChangedMeanwhile() implements EntryDecisionOutcome {}
}
