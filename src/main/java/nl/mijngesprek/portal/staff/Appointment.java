package nl.mijngesprek.portal.staff;

import java.time.Instant;
import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.Arrangement;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.PlaceKind;

/**
 * A conversation as its officer sees it coming: with what the client chose to say, and nothing else (C2).
 *
 * @param address empty for the phone or video
 * @param answer empty while the client said nothing, which costs nothing
 * @param words what the client wrote beside the answer; empty when nothing
 */
public record Appointment(
        ConversationId conversation,
        ClientId client,
        String clientName,
        Instant startsAt,
        Instant endsAt,
        PlaceKind place,
        String address,
        Optional<AnswerChoice> answer,
        String words,
        Arrangement arrangement) {}
