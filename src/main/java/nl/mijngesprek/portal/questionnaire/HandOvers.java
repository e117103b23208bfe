package nl.mijngesprek.portal.questionnaire;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.Invitation;
import nl.mijngesprek.portal.invitation.Invitations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of a list the client who is logged in hands over, part by part; all at once is {@link AnswerSheets#handOver}. */
@Service
public class HandOvers {

    private final AnswerSheetTable sheets;
    private final HandOverTable handOvers;
    private final Invitations invitations;
    private final HandOverRule rule;
    private final CurrentActor actor;
    private final Clock clock;

    HandOvers(
            AnswerSheetTable sheets,
            HandOverTable handOvers,
            Invitations invitations,
            HandOverRule rule,
            CurrentActor actor,
            Clock clock) {
        this.sheets = sheets;
        this.handOvers = handOvers;
        this.invitations = invitations;
        this.rule = rule;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<HandOver> find(ConversationId conversation) {
        var viewer = actor.viewer();
        return sheets.find(conversation, viewer).flatMap(sheet -> invitations
                .find(conversation)
                .map(Invitation::conversation)
                .map(planned -> {
                    var marks = handOvers.marks(conversation, viewer);
                    return new HandOver(
                            sheet,
                            planned.officer(),
                            planned.endsAt().isBefore(clock.instant()),
                            marks.since(),
                            marks.translations());
                }));
    }

    /** Lets the officer of the conversation read this part, as it is now and as the client changes it. */
    @Transactional
    public HandOverOutcome handOver(ConversationId conversation, Part part) {
        return rule.refusal(conversation).orElseGet(() -> handOvers
                .handOver(conversation, part, actor.viewer(), clock.instant().truncatedTo(ChronoUnit.MICROS))
                .<HandOverOutcome>map(HandOverOutcome.HandedOver::new)
                .orElseGet(HandOverOutcome.NotFound::new));
    }

    /** Makes this part the client's alone again. */
    @Transactional
    public HandOverOutcome keep(ConversationId conversation, Part part) {
        return rule.refusal(conversation)
                .orElseGet(() -> handOvers.keep(conversation, part, actor.viewer())
                        ? new HandOverOutcome.TakenBack()
                        : new HandOverOutcome.NotFound());
    }
}
