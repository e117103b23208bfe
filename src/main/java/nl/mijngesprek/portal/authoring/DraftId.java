package nl.mijngesprek.portal.authoring;

import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.shared.IdText;

/** Which draft; also the id of the version that is made out of it. */
public record DraftId(UUID value) {

    public static Optional<DraftId> parse(String text) {
        return IdText.parse(text, DraftId::new);
    }
}
