package nl.mijngesprek.portal.questionnaire;

import java.time.Instant;
import java.util.Optional;
import nl.mijngesprek.portal.invitation.ConversationId;

/** How far a client is with one list of questions. */
public record SheetSummary(
        ConversationId conversation,
        Instant conversationAt,
        int questions,
        int answered,
        Optional<Instant> handedOverAt) {}
