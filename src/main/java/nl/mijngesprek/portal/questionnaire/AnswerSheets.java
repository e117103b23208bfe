package nl.mijngesprek.portal.questionnaire;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.TypedDate;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of questions of the client who is logged in, and the client's answers. */
@Service
public class AnswerSheets {

    private final AnswerSheetTable sheets;
    private final AnswerTable answers;
    private final HandOverTable handOvers;
    private final SheetDeliveryTable deliveries;
    private final QuestionnaireTable questionnaires;
    private final UsualOptions usualOptions;
    private final HandOverRule rule;
    private final CurrentActor actor;
    private final Clock clock;

    AnswerSheets(
            AnswerSheetTable sheets,
            AnswerTable answers,
            HandOverTable handOvers,
            SheetDeliveryTable deliveries,
            QuestionnaireTable questionnaires,
            UsualOptions usualOptions,
            HandOverRule rule,
            CurrentActor actor,
            Clock clock) {
        this.sheets = sheets;
        this.answers = answers;
        this.handOvers = handOvers;
        this.deliveries = deliveries;
        this.questionnaires = questionnaires;
        this.usualOptions = usualOptions;
        this.rule = rule;
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

    /** Remembers that the client is at this question now, so that they can go on there. */
    @Transactional
    public void goOnAt(ConversationId conversation, QuestionId question) {
        answers.storePlace(conversation, question, actor.viewer());
    }

    /**
     * Keeps the words of an answer; also after the list is handed over, for what is typed is never lost.
     *
     * @param shown the language of the screen, which says in which words the client read the question
     */
    @Transactional
    public Words.Saving saveWords(
            ConversationId conversation, QuestionId question, String typed, int version, Language shown) {
        return answers.words(conversation, question, actor.viewer(), shown).save(typed, version, clock.instant());
    }

    /**
     * Chooses these options, or with none takes the choice back; the words stay.
     *
     * @param optionCodes at most one, unless the question takes several
     */
    @Transactional
    public ChoiceOutcome choose(
            ConversationId conversation, QuestionId question, Set<String> optionCodes, Language shown) {
        return answers.storeChoices(conversation, question, actor.viewer(), optionCodes, shown, clock.instant())
                .<ChoiceOutcome>map(ChoiceOutcome.Chosen::new)
                .orElseGet(ChoiceOutcome.NotFound::new);
    }

    /**
     * Keeps a date as it is typed, be it half of one, and says since when it is kept; empty when this client has no such
     * question with a date.
     */
    @Transactional
    public Optional<Instant> saveDate(
            ConversationId conversation, QuestionId question, TypedDate date, Language shown) {
        var now = clock.instant();
        return answers.storeDate(conversation, question, actor.viewer(), date, shown, now)
                ? Optional.of(now)
                : Optional.empty();
    }

    /**
     * Lets the officer of the conversation read all there is, from now until it is taken back, and as the client changes
     * it; what comes later is handed over anew. Part by part: {@link HandOvers}.
     */
    @Transactional
    public HandOverOutcome handOver(ConversationId conversation) {
        return rule.refusal(conversation).orElseGet(() -> handOvers
                .handOver(conversation, actor.viewer(), clock.instant().truncatedTo(ChronoUnit.MICROS))
                .<HandOverOutcome>map(HandOverOutcome.HandedOver::new)
                .orElseGet(HandOverOutcome.NotFound::new));
    }

    /** Makes all of it the client's alone again, as long as the conversation is not over. */
    @Transactional
    public HandOverOutcome takeBack(ConversationId conversation) {
        return rule.refusal(conversation)
                .orElseGet(() -> handOvers.takeBack(conversation, actor.viewer())
                        ? new HandOverOutcome.TakenBack()
                        : new HandOverOutcome.NotFound());
    }

    /** Takes in a version of a list, published as it is; acts as {@link Actor.Intake}. */
    @Transactional
    public QuestionnaireOutcome deliver(QuestionnaireDelivery questionnaire) {
        var questions =
                questionnaire.questions().stream().map(usualOptions::complete).toList();
        return questionnaires.store(questionnaire, questions, clock.instant());
    }

    /**
     * Gives a client a list for a conversation of theirs; acts as {@link Actor.Intake}. Who has an earlier version of the
     * same list already keeps that one, with what they answered in it.
     */
    @Transactional
    public SheetOutcome deliverSheet(ConversationId conversation, ClientId client, String reference, int version) {
        var questionnaire = questionnaires.find(reference, version);
        if (questionnaire.isEmpty()) {
            return new SheetOutcome.NoSuchQuestionnaire(reference, version);
        }
        if (!deliveries.haveOneAim(conversation, questionnaire.get())) {
            return new SheetOutcome.MixedAims();
        }
        return deliveries.store(conversation, client, questionnaire.get())
                ? new SheetOutcome.Delivered()
                : new SheetOutcome.OtherQuestionnaire();
    }
}
