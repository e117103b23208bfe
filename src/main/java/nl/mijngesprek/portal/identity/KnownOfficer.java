package nl.mijngesprek.portal.identity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An officer the municipality told the portal about.
 *
 * @param leftOn the last day at work; empty for who stays
 */
public record KnownOfficer(OfficerId id, String name, Optional<LocalDate> leftOn) {

    /** Whether the last day at work lies before this day. */
    public boolean hasLeftBy(LocalDate today) {
        return leftOn.filter(today::isAfter).isPresent();
    }
}
