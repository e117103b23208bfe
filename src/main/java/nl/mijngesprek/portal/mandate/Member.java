package nl.mijngesprek.portal.mandate;

import java.time.LocalDate;
import java.util.Optional;
import nl.mijngesprek.portal.identity.HelperId;

/**
 * Somebody of an organisation, as who manages it sees them. Of the people they help a number, and nothing of whom.
 *
 * @param login what the provider of the organisations calls them
 * @param awayUntil the last day of an absence, which may be over
 * @param lastDay the last day at the organisation, which may be over
 * @param people how many clients let them help now
 * @param asked how many of these were asked whether a colleague may go on, and did not answer yet
 */
public record Member(
        HelperId id,
        String name,
        String login,
        boolean manages,
        Optional<LocalDate> awayUntil,
        Optional<LocalDate> lastDay,
        int people,
        int asked) {

    public boolean isAway(LocalDate today) {
        return awayUntil.filter(day -> !today.isAfter(day)).isPresent();
    }

    /** Whether the last day is over. */
    public boolean hasLeft(LocalDate today) {
        return lastDay.filter(today::isAfter).isPresent();
    }

    /** Whether a colleague may be asked to go on for all their people: while they are away, or soon leave. */
    public boolean canBeRelieved(LocalDate today) {
        return people > asked && !hasLeft(today) && (isAway(today) || lastDay.isPresent());
    }
}
