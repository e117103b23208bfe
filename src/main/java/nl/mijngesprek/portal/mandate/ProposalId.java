package nl.mijngesprek.portal.mandate;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** A permission before it is one. */
public record ProposalId(UUID value) implements Serializable {

    /** The id in an address; empty when it is none. */
    public static Optional<ProposalId> parse(String text) {
        try {
            return Optional.of(new ProposalId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** As it stands in an address. */
    public String text() {
        return value.toString();
    }
}
