package nl.mijngesprek.portal.authoring;

import java.util.Set;
import java.util.UUID;

/**
 * When a question of a draft is asked.
 *
 * @param on the question it follows
 * @param options codes of that question's options; one of them chosen is enough
 */
public record DraftFollowUp(UUID on, Set<String> options) {

    public DraftFollowUp {
        options = Set.copyOf(options);
    }
}
