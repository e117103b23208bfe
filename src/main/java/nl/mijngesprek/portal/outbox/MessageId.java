package nl.mijngesprek.portal.outbox;

import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.shared.IdText;

/** Which message; whoever receives it twice knows by this that it is the same one. */
public record MessageId(UUID value) {

    public static Optional<MessageId> parse(String text) {
        return IdText.parse(text, MessageId::new);
    }
}
