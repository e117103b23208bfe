package nl.mijngesprek.portal.reply;

import java.time.Instant;
import java.util.UUID;

/**
 * Lets one browser answer with a code it has shown before.
 *
 * @param codeHash the keyed hash of the code, in hexadecimal digits
 * @param visit which visit this is: it may change its own answer, another visit may not
 */
public record Ticket(String codeHash, UUID visit, Instant until) {

    @Override
    public String toString() {
        return "Ticket(not shown)";
    }
}
