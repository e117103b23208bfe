package nl.mijngesprek.portal.authoring;

import java.util.List;

/** What came of a step on the way from draft to published version. */
public sealed interface PublishingOutcome {

    /** It is done. */
    record Done() implements PublishingOutcome {}

    /** Not submitted: this has to be there first. */
    record Lacking(List<Lack> lacks) implements PublishingOutcome {}

    /** Not published: this officer wrote in it, and a second one publishes. */
    record OwnWords() implements PublishingOutcome {}

    /** Not given back: the writer needs to know why, in at most this many characters. */
    record RemarkMissing(int limit) implements PublishingOutcome {}

    /** Somebody was first: it is published, given back, taken back or discarded by now. */
    record TooLate() implements PublishingOutcome {}
}
