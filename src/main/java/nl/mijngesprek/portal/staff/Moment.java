package nl.mijngesprek.portal.staff;

import java.time.Instant;
import java.util.Optional;

/**
 * A moment that an officer offers.
 *
 * @param clientName whose conversation has it; empty while it is free
 */
public record Moment(Instant startsAt, Instant endsAt, Optional<String> clientName) {}
