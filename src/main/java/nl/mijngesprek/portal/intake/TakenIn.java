package nl.mijngesprek.portal.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.ConversationId;

/** One document on its way in: what is wrong with it so far, and what its references mean. */
final class TakenIn {

    private final List<IntakeError> errors = new ArrayList<>();
    private final Map<String, ClientId> clients = new HashMap<>();
    private final Map<String, Held> conversations = new HashMap<>();

    /** A conversation that is taken in, and whose it is. */
    record Held(ConversationId id, ClientId client) {}

    List<IntakeError> errors() {
        return List.copyOf(errors);
    }

    void refuse(IntakeError error) {
        errors.add(error);
    }

    /** A version never changes. */
    void refuseOtherContent(Spot spot) {
        refuse(spot.error(
                "this version was delivered before with other content, and a version never changes",
                "the same content as before, or the next version"));
    }

    void knowClient(String reference, ClientId client) {
        clients.put(reference, client);
    }

    /** The client with this reference, as the checks made sure. */
    ClientId client(String reference) {
        return Optional.ofNullable(clients.get(reference)).orElseThrow();
    }

    void knowConversation(String reference, ConversationId id, ClientId client) {
        conversations.put(reference, new Held(id, client));
    }

    /** Empty when that conversation was refused just now, and that is said there. */
    Optional<Held> conversation(String reference) {
        return Optional.ofNullable(conversations.get(reference));
    }
}
