package nl.mijngesprek.portal.mandate;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.identity.MandateId;

/**
 * A permission that the client gave without logging in, and that no letter told of yet.
 *
 * @param helper name of who may act, with the organisation in brackets
 * @param ended whether it was ended since; the letter goes all the same, for who never gave it has to know
 */
public record ToTell(
        MandateId mandate,
        ClientId client,
        String helper,
        GivenWay way,
        Set<HelperTask> tasks,
        Instant givenAt,
        Instant endsAt,
        boolean ended) {

    public ToTell {
        tasks = Set.copyOf(EnumSet.copyOf(tasks));
    }
}
