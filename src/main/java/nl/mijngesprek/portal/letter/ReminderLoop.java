package nl.mijngesprek.portal.letter;

import java.time.Duration;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.Loop;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Looks regularly who is to be reminded. What it missed while the portal was down, it finds when it looks again. */
@Component
public class ReminderLoop extends Loop {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderLoop.class);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final ReminderSending sending;
    private final CurrentActor currentActor;

    /**
     * Refuses an interval in which somebody could be missed, with {@link Misconfigured}.
     *
     * @param interval at most an hour; 0 when only {@link #remindDue} looks
     */
    ReminderLoop(
            ReminderSending sending,
            CurrentActor currentActor,
            @Value("${portal.reminder.interval}") Duration interval) {
        super("reminder", interval);
        this.sending = sending;
        this.currentActor = currentActor;
        if (interval.isNegative() || interval.compareTo(LONGEST) > 0) {
            throw new Misconfigured(
                    "portal.reminder.interval", "wants how often is looked who is to be reminded, from 1s to 1h.");
        }
    }

    @Override
    protected void work() {
        remindDue();
    }

    /** Writes every reminder that is due now and was not written, as {@link Actor.Reminder}; says how many. */
    public int remindDue() {
        return currentActor.as(new Actor.Reminder(), () -> {
            var reminded = 0;
            for (var conversation : sending.withoutReminder()) {
                if (reminds(conversation)) {
                    reminded++;
                }
            }
            return reminded;
        });
    }

    private boolean reminds(ConversationId conversation) {
        try {
            return sending.remind(conversation);
        } catch (RuntimeException failure) {
            // One that cannot be written must not hold up the others.
            LOG.warn(
                    "no reminder of conversation {}: {}",
                    conversation.value(),
                    failure.getClass().getSimpleName());
            return false;
        }
    }
}
