package nl.mijngesprek.portal.questionnaire;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.invitation.ConversationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the pages of one list, open on several devices at once, of each other. Nobody but the client reads it. */
@Service
public class Presences {

    /** How long a login that shows itself no more counts as there: a little more than two of its slowest signs. */
    public static final Duration THERE = Duration.ofSeconds(40);

    private final PresenceTable presences;
    private final CurrentActor actor;
    private final Clock clock;

    Presences(PresenceTable presences, CurrentActor actor, Clock clock) {
        this.presences = presences;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Notes that this visit has the list open, and tells which others do, latest first; none for a list that is not this
     * client's.
     *
     * @param at the question that is open; empty for another page of the list
     */
    @Transactional
    public List<Presence> meet(ConversationId conversation, VisitId visit, Optional<QuestionId> at) {
        var now = clock.instant();
        return presences.meet(conversation, actor.viewer(), visit, at, now, now.minus(THERE));
    }
}
