package nl.mijngesprek.portal.intake;

import java.util.List;

/** What came of an intake document. */
public sealed interface IntakeResult {

    /** The document is taken in; how many of each it carried, new or known. */
    record Delivered(int clients, int questionnaires, int supportOrganisations, int conversations, int reports)
            implements IntakeResult {}

    /** The document changed nothing; at least one error, in the order of the document as far as it could be read. */
    record Refused(List<IntakeError> errors) implements IntakeResult {

        public Refused {
            errors = List.copyOf(errors);
        }
    }
}
