package nl.mijngesprek.portal.intake;

import java.util.List;
import java.util.stream.Collectors;

/** What came of an intake document. */
public sealed interface IntakeResult {

    /** The document is taken in; how many of each it carried, new or known. */
    record Delivered(int clients, int questionnaires, int supportOrganisations, int conversations, int reports)
            implements IntakeResult {}

    /** The document changed nothing; carries at least one error. */
    record Refused(List<IntakeError> errors) implements IntakeResult {

        public Refused {
            errors = List.copyOf(errors);
        }

        /** The first so many errors, a line each, and how many more there are. */
        public String inSentences(int most) {
            var sentences = errors.stream()
                    .limit(most)
                    .map(IntakeError::sentence)
                    .collect(Collectors.joining("\n  ", "the document is refused and changed nothing.\n  ", ""));
            return errors.size() <= most ? sentences : sentences + "\n  And " + (errors.size() - most) + " more.";
        }
    }
}
