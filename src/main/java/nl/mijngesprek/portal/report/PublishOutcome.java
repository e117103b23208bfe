package nl.mijngesprek.portal.report;

import java.util.List;

/** What came of publishing a report. */
public sealed interface PublishOutcome {

    /** The client can read it from now on. */
    record Published(ReportId report) implements PublishOutcome {}

    /** Not published: this has to be there first. */
    record Lacking(List<DraftLack> lacks) implements PublishOutcome {

        public Lacking {
            lacks = List.copyOf(lacks);
        }
    }

    /** Not published: the officer is to look at these first. */
    record LookFirst(List<DraftWarning> warnings) implements PublishOutcome {

        public LookFirst {
            warnings = List.copyOf(warnings);
        }
    }

    /** Not published: somebody wrote in it since the officer looked. */
    record ChangedMeanwhile() implements PublishOutcome {}

    /** Not published: there is a report by now, the draft is discarded, or the conversation is another officer's. */
    record TooLate() implements PublishOutcome {}
}
