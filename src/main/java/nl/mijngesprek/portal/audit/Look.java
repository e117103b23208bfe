package nl.mijngesprek.portal.audit;

import java.util.Optional;
import java.util.UUID;

/**
 * One look at something of a client.
 *
 * @param conversation which conversation of that client it is about; empty when it is about none
 */
public record Look(Subject subject, Optional<UUID> conversation) {

    public static Look at(Subject subject) {
        return new Look(subject, Optional.empty());
    }

    public Look about(UUID aConversation) {
        return new Look(subject, Optional.of(aConversation));
    }
}
