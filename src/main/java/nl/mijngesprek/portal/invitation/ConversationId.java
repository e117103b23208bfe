package nl.mijngesprek.portal.invitation;

import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.shared.IdText;

/** Which conversation. */
public record ConversationId(UUID value) {

    public static Optional<ConversationId> parse(String text) {
        return IdText.parse(text, ConversationId::new);
    }
}
