package nl.mijngesprek.portal.outcome;

import java.util.List;

/**
 * A page of what is still to be followed up.
 *
 * @param total of all pages together
 */
public record FollowUps(List<Step> steps, int total) {

    /** How many a page has. */
    public static final int PAGE = 50;

    public FollowUps {
        steps = List.copyOf(steps);
    }
}
