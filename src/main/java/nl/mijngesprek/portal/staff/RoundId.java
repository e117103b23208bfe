package nl.mijngesprek.portal.staff;

import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.shared.IdText;

/** Which round; made when the form for it is opened, so that the same form sent twice is one round. */
public record RoundId(UUID value) {

    public static RoundId random() {
        return new RoundId(UUID.randomUUID());
    }

    public static Optional<RoundId> parse(String text) {
        return IdText.parse(text, RoundId::new);
    }
}
