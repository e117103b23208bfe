package nl.mijngesprek.portal.authoring;

import java.util.Optional;
import java.util.UUID;

/**
 * A topic of a draft, without its words.
 *
 * @param pictogram name of a picture shown beside the title
 */
public record DraftTopic(UUID id, Optional<String> pictogram) {}
