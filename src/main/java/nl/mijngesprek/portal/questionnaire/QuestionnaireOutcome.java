package nl.mijngesprek.portal.questionnaire;

/** What came of delivering a list of questions. */
public sealed interface QuestionnaireOutcome {

    /** It is there, since now or since an earlier delivery of the same. */
    record Delivered(QuestionnaireId id) implements QuestionnaireOutcome {}

    /** Refused: this version was delivered before with other content, and versions never change. */
    record OtherContent(String reference, int version) implements QuestionnaireOutcome {}
}
