package nl.mijngesprek.portal.staff;

import java.util.Optional;

/**
 * Whether a round fits what the officers have free, and what the organisations of the neighbourhood take in (H13).
 *
 * @param due clients of the neighbourhood whose turn it is
 * @param moments free moments of all officers from the day on
 * @param perMonth new people that the organisations of the neighbourhood take in each month; empty while nobody wrote that down
 */
public record Capacity(String neighbourhood, int due, int moments, Optional<Integer> perMonth) {

    /** How many can be invited in a round of this size. */
    public int fits(int most) {
        return Math.min(Math.min(due, moments), most);
    }

    /** Whether a round of this size is more than the organisations take in within a month; false while nobody knows. */
    public boolean isMoreThanTakenIn(int most) {
        return perMonth.filter(each -> fits(most) > each).isPresent();
    }
}
