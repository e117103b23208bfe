package nl.mijngesprek.portal.letter;

import java.time.Instant;
import nl.mijngesprek.portal.identity.ClientId;

/** What a client hears about who helps. Each is told once: its key is that of the message. */
sealed interface HelpNews {

    String key();

    ClientId client();

    /** A permission ends within a week. */
    record Ending(String key, ClientId client, String helper, Instant endsAt) implements HelpNews {}

    /** Somebody answered what the client asked of them (C2: not who, and not what). */
    record Answered(String key, ClientId client) implements HelpNews {}
}
