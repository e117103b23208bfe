package nl.mijngesprek.portal.questionnaire;

import java.io.Serializable;
import java.util.UUID;

/** One login, told from the others of the same client by a number made up for it. */
public record VisitId(UUID value) implements Serializable {

    public static VisitId random() {
        return new VisitId(UUID.randomUUID());
    }
}
