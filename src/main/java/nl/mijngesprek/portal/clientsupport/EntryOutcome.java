package nl.mijngesprek.portal.clientsupport;

import java.util.List;

/** What came of proposing words about an organisation. */
public sealed interface EntryOutcome {

    /** It waits for an editor. */
    record Proposed() implements EntryOutcome {}

    /** It says what clients read already, so nobody needs to look at it. */
    record NothingNew() implements EntryOutcome {}

    /** Refused: these fields first. Nothing is stored. */
    record Refused(List<EntryProblem> problems) implements EntryOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Refused: somebody else wrote meanwhile. Nothing is overwritten. */
    record ChangedMeanwhile() implements EntryOutcome {}

    /** There is no such organisation for who asks. */
    record NotFound() implements EntryOutcome {}
}
