package nl.mijngesprek.portal.authoring;

import java.util.Optional;
import java.util.UUID;

/**
 * An answer that a question of a draft offers, without its words.
 *
 * @param code the same in every version of the list in which it is the same answer
 */
public record DraftOption(UUID id, String code, Optional<String> pictogram) {

    static DraftOption create() {
        var id = UUID.randomUUID();
        return new DraftOption(id, "option-" + id.toString().substring(0, 8), Optional.empty());
    }
}
