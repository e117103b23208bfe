package nl.mijngesprek.portal.staff;

import java.time.Instant;

/**
 * A moment that an officer offers.
 *
 * @param taken whether a conversation has it; whose that is, the day says
 */
public record Moment(Instant startsAt, Instant endsAt, boolean taken) {}
