package nl.mijngesprek.portal.paper;

/** What came of typing in a choice or a date. */
public sealed interface TypingOutcome {

    /** It is kept, and the client will be asked about it. */
    record Typed() implements TypingOutcome {}

    /** Refused: the client looked at this item already, and from then on it is the client's. */
    record AlreadyChecked() implements TypingOutcome {}

    /** Refused: the conversation is over, or was called off. */
    record ConversationOver() implements TypingOutcome {}

    /** Refused: this officer has no such list on paper, or the list no such item or choice. */
    record NotFound() implements TypingOutcome {}
}
