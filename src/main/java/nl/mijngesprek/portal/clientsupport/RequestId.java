package nl.mijngesprek.portal.clientsupport;

import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.shared.IdText;

/** Which request of a client to an organisation. */
public record RequestId(UUID value) {

    public static Optional<RequestId> parse(String text) {
        return IdText.parse(text, RequestId::new);
    }
}
