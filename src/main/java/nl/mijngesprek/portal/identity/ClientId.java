package nl.mijngesprek.portal.identity;

import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.shared.IdText;

/** Which client; means nothing outside the portal and says nothing about the person. */
public record ClientId(UUID value) {

    public static Optional<ClientId> parse(String text) {
        return IdText.parse(text, ClientId::new);
    }
}
