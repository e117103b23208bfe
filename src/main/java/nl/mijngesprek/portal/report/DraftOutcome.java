package nl.mijngesprek.portal.report;

/** What came of a change to a draft. */
public sealed interface DraftOutcome {

    /** It is done; this sentence is the one it is about. */
    record Changed(DraftSentenceId sentence) implements DraftOutcome {}

    /** Not done: the draft has as many sentences as it can have. */
    record Full(int most) implements DraftOutcome {}

    /** Not done: it is published or discarded by now, is another officer's, or never was. */
    record TooLate() implements DraftOutcome {}
}
