package nl.mijngesprek.portal.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;

/**
 * Where a client is on the clock of twelve months (A9).
 *
 * @param neighbourhood empty when the case system named none
 * @param lastHeld the day of the last conversation the client came to; empty for none
 * @param next the next conversation that is planned
 */
public record Turn(
        ClientId client, String name, String neighbourhood, Optional<LocalDate> lastHeld, Optional<Instant> next) {

    /** By when there is to be a conversation again; empty where there was none yet, so that it is now. */
    public Optional<LocalDate> due() {
        return lastHeld.map(day -> day.plusMonths(MONTHS));
    }

    /** How many months may lie between two conversations. */
    public static final int MONTHS = 12;
}
