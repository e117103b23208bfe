package nl.mijngesprek.portal.staff;

/**
 * Whether a round fits what the officers have free (H13).
 *
 * @param due clients of the neighbourhood whose turn it is
 * @param moments free moments of all officers from the day on
 */
public record Capacity(String neighbourhood, int due, int moments) {

    /** How many can be invited in a round of this size. */
    public int fits(int most) {
        return Math.min(Math.min(due, moments), most);
    }
}
