package nl.mijngesprek.portal.questionnaire;

/** What came of giving a client a list of questions for a conversation. */
public sealed interface SheetOutcome {

    /** The client has the list, since now or since an earlier delivery, perhaps in the version of then. */
    record Delivered() implements SheetOutcome {}

    /** Refused: no such version of such a list was delivered. */
    record NoSuchQuestionnaire(String reference, int version) implements SheetOutcome {}

    /** Refused: the questions are for something else than the conversation is (A7). */
    record MixedAims() implements SheetOutcome {}

    /** Refused: the client has another list for this conversation already, and perhaps answered it. */
    record OtherQuestionnaire() implements SheetOutcome {}
}
