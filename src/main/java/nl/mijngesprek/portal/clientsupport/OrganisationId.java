package nl.mijngesprek.portal.clientsupport;

import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.shared.IdText;

/** Which organisation that supports clients. */
public record OrganisationId(UUID value) {

    public static Optional<OrganisationId> parse(String text) {
        return IdText.parse(text, OrganisationId::new);
    }
}
