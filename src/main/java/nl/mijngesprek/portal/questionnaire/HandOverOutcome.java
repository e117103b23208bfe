package nl.mijngesprek.portal.questionnaire;

import java.time.Instant;

/** What came of handing a list over, or of taking it back; doing either twice comes to the same. */
public sealed interface HandOverOutcome {

    /** The municipality may read it, since {@code handedOverAt}. */
    record HandedOver(Instant handedOverAt) implements HandOverOutcome {}

    /** It is the client's alone again. */
    record TakenBack() implements HandOverOutcome {}

    /** Refused to whoever acts for the client: what was written together stays private until the client hands it over (C2). */
    record ClientDecides() implements HandOverOutcome {}

    /** Refused: the conversation is over. */
    record ConversationPassed(Instant startsAt) implements HandOverOutcome {}

    /** Refused: this client has no such list. */
    record NotFound() implements HandOverOutcome {}
}
