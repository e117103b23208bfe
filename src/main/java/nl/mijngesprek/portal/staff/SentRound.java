package nl.mijngesprek.portal.staff;

import java.util.Map;
import nl.mijngesprek.portal.letter.Missing;

/**
 * What came of sending a round.
 *
 * @param sent how many invitations go out now
 * @param before how many had gone out already
 * @param over how many conversations began or were called off meanwhile
 * @param lacking how many could not be sent, by what they lack
 */
public record SentRound(int sent, int before, int over, Map<Missing, Integer> lacking) {
    public SentRound {
        lacking = Map.copyOf(lacking);
    }
}
