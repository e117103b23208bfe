package nl.mijngesprek.portal.clientsupport;

import java.time.Instant;
import java.util.Optional;

/** What an organisation answers to a request of a client. */
public sealed interface RequestAnswer {

    /** Who answered, by name. */
    String supporter();

    Instant at();

    /** What the supporter wrote beside it; empty when nothing. */
    String words();

    /**
     * It helps.
     *
     * @param agreedAt when the supporter calls the client
     */
    record Accepted(String supporter, Instant at, String words, Instant agreedAt) implements RequestAnswer {}

    /** It cannot help now, and perhaps knows who can. */
    record Declined(
            String supporter, Instant at, String words, DeclineReason because, Optional<Alternative> alternative)
            implements RequestAnswer {}

    /** Another organisation that the supporter names. */
    record Alternative(OrganisationId organisation, String name) {}
}
