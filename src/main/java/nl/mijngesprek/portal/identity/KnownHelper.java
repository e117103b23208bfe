package nl.mijngesprek.portal.identity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who helps clients.
 *
 * @param manages whether they keep the members and the entry of their organisation
 * @param leftOn the last day at the organisation; empty for who stays
 */
public record KnownHelper(HelperId id, String name, boolean manages, Optional<LocalDate> leftOn) {

    /** Whether the last day at the organisation lies before this day. */
    public boolean hasLeftBy(LocalDate today) {
        return leftOn.filter(today::isAfter).isPresent();
    }
}
