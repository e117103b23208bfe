package nl.mijngesprek.portal.staff;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Free moments as an officer enters them: one after the other on one day, as the clock on the wall in Amsterdam says.
 *
 * @param from when the first one begins
 * @param to when the last one has ended
 * @param each how long each takes; whole minutes, 5 to 240
 */
public record FreeMoments(LocalDate day, LocalTime from, LocalTime to, Duration each) {}
