package nl.mijngesprek.portal.questionnaire;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.Invitations;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of questions of the client who is logged in, and the client's answers. */
@Service
public class AnswerSheets {

    private final AnswerSheetTable sheets;
    private final QuestionnaireTable questionnaires;
    private final Invitations invitations;
    private final CurrentActor actor;
    private final Clock clock;

    AnswerSheets(
            AnswerSheetTable sheets,
            QuestionnaireTable questionnaires,
            Invitations invitations,
            CurrentActor actor,
            Clock clock) {
        this.sheets = sheets;
        this.questionnaires = questionnaires;
        this.invitations = invitations;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<AnswerSheet> find(ConversationId conversation) {
        return sheets.find(conversation, actor.viewer());
    }

    /** How far the client is with the list of each coming conversation, soonest first. */
    @Transactional(readOnly = true)
    public List<SheetSummary> summaries() {
        return sheets.summaries(actor.viewer(), clock.instant());
    }

    /** Keeps the words of an answer; also after the list is handed over, for what is typed is never lost. */
    @Transactional
    public Words.Saving saveWords(ConversationId conversation, QuestionId question, String typed, int version) {
        return sheets.words(conversation, question, actor.viewer()).save(typed, version, clock.instant());
    }

    /** Chooses an option, or with none takes the choice back; the words stay. */
    @Transactional
    public ChoiceOutcome choose(ConversationId conversation, QuestionId question, Optional<String> optionCode) {
        return sheets.storeChoice(conversation, question, actor.viewer(), optionCode, clock.instant())
                .<ChoiceOutcome>map(ChoiceOutcome.Chosen::new)
                .orElseGet(ChoiceOutcome.NotFound::new);
    }

    /** Lets the municipality read the answers, from now until they are taken back. */
    @Transactional
    public HandOverOutcome handOver(ConversationId conversation) {
        return refusal(conversation).orElseGet(() -> sheets.handOver(
                        conversation, actor.viewer(), clock.instant().truncatedTo(ChronoUnit.MICROS))
                .<HandOverOutcome>map(HandOverOutcome.HandedOver::new)
                .orElseGet(HandOverOutcome.NotFound::new));
    }

    /** Makes the answers the client's alone again, as long as the conversation is not over. */
    @Transactional
    public HandOverOutcome takeBack(ConversationId conversation) {
        return refusal(conversation)
                .orElseGet(() -> sheets.takeBack(conversation, actor.viewer())
                        ? new HandOverOutcome.TakenBack()
                        : new HandOverOutcome.NotFound());
    }

    private Optional<HandOverOutcome> refusal(ConversationId conversation) {
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

    /** Takes in a version of a list; acts as {@link Actor.Intake}. */
    @Transactional
    public QuestionnaireOutcome deliver(QuestionnaireDelivery questionnaire) {
        return questionnaires.store(questionnaire);
    }

    /** Gives a client a list for a conversation of theirs; acts as {@link Actor.Intake}. */
    @Transactional
    public SheetOutcome deliverSheet(ConversationId conversation, ClientId client, String reference, int version) {
        var questionnaire = questionnaires.find(reference, version);
        if (questionnaire.isEmpty()) {
            return new SheetOutcome.NoSuchQuestionnaire(reference, version);
        }
        if (!sheets.haveOneAim(conversation, questionnaire.get())) {
            return new SheetOutcome.MixedAims();
        }
        return sheets.store(conversation, client, questionnaire.get())
                ? new SheetOutcome.Delivered()
                : new SheetOutcome.OtherQuestionnaire();
    }
}
