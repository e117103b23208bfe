package nl.mijngesprek.portal.clientsupport;

/** What came of sending a request. */
public sealed interface RequestOutcome {

    /** It is at the organisation. */
    record Sent(RequestId request) implements RequestOutcome {}

    /** The same was asked already, and waits for an answer. */
    record AlreadyAsked(RequestId request) implements RequestOutcome {}

    /** What was typed is no telephone number: 8 to 15 digits, however they are spaced. */
    record NoNumber() implements RequestOutcome {}

    /** No conversation is chosen that is still to come. */
    record NoConversation() implements RequestOutcome {}

    /** The organisation takes nobody on now. */
    record NoRoom() implements RequestOutcome {}
}
