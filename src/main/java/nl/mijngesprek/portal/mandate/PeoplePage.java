package nl.mijngesprek.portal.mandate;

import java.util.List;

/**
 * A part of whom a helper may help, who is to have a conversation soonest first.
 *
 * @param number 1 and up
 * @param all how many people there are on all pages together
 */
public record PeoplePage(int number, List<HelpedPerson> people, int all) {

    /** How many people there are on one page at most. */
    public static final int SIZE = 20;

    public PeoplePage {
        people = List.copyOf(people);
    }

    /** At least 1. */
    public int pages() {
        return Math.max(1, (all + SIZE - 1) / SIZE);
    }
}
