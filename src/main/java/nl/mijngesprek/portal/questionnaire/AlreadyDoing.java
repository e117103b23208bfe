package nl.mijngesprek.portal.questionnaire;

import java.util.Set;
import nl.mijngesprek.portal.shared.Words;

/** What the client says to do already, by choice and in own words (B8). */
public record AlreadyDoing(Set<Activity> activities, Words words) {

    public static final AlreadyDoing NOTHING_SAID = new AlreadyDoing(Set.of(), Words.NONE);

    public AlreadyDoing {
        activities = Set.copyOf(activities);
    }

    public boolean isEmpty() {
        return activities.isEmpty() && words.isEmpty();
    }
}
