package nl.mijngesprek.portal.invitation;

import java.time.Instant;

/**
 * A conversation that its officer called off. Nobody stayed away from it.
 *
 * @param reason in the officer's own words, for the client
 * @param newMoment whether the client was told that a new moment follows
 */
public record CalledOff(Instant at, String officerName, String reason, boolean newMoment) {}
