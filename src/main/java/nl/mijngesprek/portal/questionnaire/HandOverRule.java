package nl.mijngesprek.portal.questionnaire;

import java.time.Clock;
import java.util.Optional;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.Invitations;
import org.springframework.stereotype.Component;

/** Who hands over and takes back, and until when. */
@Component
class HandOverRule {

    private final Invitations invitations;
    private final CurrentActor actor;
    private final Clock clock;

    HandOverRule(Invitations invitations, CurrentActor actor, Clock clock) {
        this.invitations = invitations;
        this.actor = actor;
        this.clock = clock;
    }

    Optional<HandOverOutcome> refusal(ConversationId conversation) {
        if (actor.isHelped()) {
            return Optional.of(new HandOverOutcome.ClientDecides());
        }
        var invitation = invitations.find(conversation);
        if (invitation.isEmpty()) {
            return Optional.of(new HandOverOutcome.NotFound());
        }
        var planned = invitation.get().conversation();
        // A client may still hand over at the table.
        return planned.endsAt().isBefore(clock.instant())
                ? Optional.of(new HandOverOutcome.ConversationPassed(planned.startsAt()))
                : Optional.empty();
    }
}
