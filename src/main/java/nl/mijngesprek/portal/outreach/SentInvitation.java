package nl.mijngesprek.portal.outreach;

import java.time.LocalDate;
import java.util.Optional;

/** An invitation that went out, and whether it arrived. */
public record SentInvitation(LocalDate sentOn, Optional<LocalDate> deliveredOn, Optional<LocalDate> returnedOn) {

    /** Whether the client has it on this day, as far as is known. */
    public boolean isDelivered(LocalDate today) {
        return returnedOn.isEmpty()
                && deliveredOn.filter(day -> !day.isAfter(today)).isPresent();
    }
}
