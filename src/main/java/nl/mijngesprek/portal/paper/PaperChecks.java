package nl.mijngesprek.portal.paper;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.questionnaire.Activity;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.ClientWishes;
import nl.mijngesprek.portal.questionnaire.HandOverOutcome;
import nl.mijngesprek.portal.questionnaire.HandOvers;
import nl.mijngesprek.portal.questionnaire.OwnTopicId;
import nl.mijngesprek.portal.questionnaire.OwnTopics;
import nl.mijngesprek.portal.questionnaire.QuestionId;
import nl.mijngesprek.portal.questionnaire.TopicId;
import nl.mijngesprek.portal.questionnaire.TopicWish;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The client who is logged in checks what was typed in from their paper. Only then it is among their answers; words that are
 * there already stay beside it, for nothing that was typed is lost. Who sent a paper in has shared what is on it: an answer
 * that is confirmed stays shared, until the client takes it back. Beside an answer that was given here as well, and after a
 * change, it is theirs to share.
 */
@Service
public class PaperChecks {

    private final TypedInTable typed;
    private final AnswerSheets sheets;
    private final OwnTopics topics;
    private final ClientWishes wishes;
    private final HandOvers handOvers;
    private final CurrentActor actor;

    PaperChecks(
            TypedInTable typed,
            AnswerSheets sheets,
            OwnTopics topics,
            ClientWishes wishes,
            HandOvers handOvers,
            CurrentActor actor) {
        this.typed = typed;
        this.sheets = sheets;
        this.topics = topics;
        this.wishes = wishes;
        this.handOvers = handOvers;
        this.actor = actor;
    }

    /** What waits to be checked. Nobody does so for the client: who helps finds nothing to check. */
    @Transactional(readOnly = true)
    public List<TypedAnswer> open(ConversationId conversation) {
        if (actor.isHelped()) {
            return List.of();
        }
        return typed.find(conversation, actor.viewer()).stream()
                .filter(TypedAnswer::isOpen)
                .toList();
    }

    /**
     * Makes it the client's own answer.
     *
     * @param settled whether it is right as it is, or will be changed now
     * @param shown the language of the screen
     */
    @Transactional
    public CheckOutcome takeOver(ConversationId conversation, Item item, Settled settled, Language shown) {
        if (settled == Settled.REMOVED) {
            throw new IllegalArgumentException("what is taken over is not removed");
        }
        var open = find(conversation, item);
        if (open.isEmpty()) {
            return new CheckOutcome.NotFound();
        }
        var staysShared = settled == Settled.CONFIRMED
                && sheets.find(conversation).filter(item::isAnsweredIn).isEmpty();
        return switch (saveWords(conversation, open.get(), shown)) {
            case Words.Saved _, Words.SavedBoth _ -> {
                choose(conversation, open.get(), shown);
                if (!typed.storeSettled(conversation, item, actor.viewer(), settled)) {
                    yield new CheckOutcome.NotFound();
                }
                yield new CheckOutcome.Done(staysShared
                        && handOvers.handOver(conversation, item.part()) instanceof HandOverOutcome.HandedOver);
            }
            case Words.TooLong _ -> new CheckOutcome.TooLong();
            case Words.NotYours _ -> new CheckOutcome.NotFound();
        };
    }

    /** Takes it away for good; the client's own answer stays as it is. */
    @Transactional
    public CheckOutcome remove(ConversationId conversation, Item item) {
        return typed.storeSettled(conversation, item, actor.viewer(), Settled.REMOVED)
                ? new CheckOutcome.Done(false)
                : new CheckOutcome.NotFound();
    }

    private Optional<TypedAnswer> find(ConversationId conversation, Item item) {
        return open(conversation).stream()
                .filter(answer -> answer.item().equals(item))
                .findFirst();
    }

    /** Over version 0, so that other words stay. */
    private Words.Saving saveWords(ConversationId conversation, TypedAnswer answer, Language shown) {
        var words = answer.words();
        if (words.isEmpty()) {
            return new Words.Saved(words);
        }
        return switch (answer.item().kind()) {
            case QUESTION ->
                sheets.saveWords(conversation, new QuestionId(answer.item().id()), words.text(), 0, shown);
            case OWN_TOPIC ->
                topics.saveWords(conversation, new OwnTopicId(answer.item().id()), words.text(), 0);
            case ALREADY_DOING -> wishes.saveAlreadyDoing(conversation, words.text(), 0);
            case TOPIC -> new Words.NotYours();
        };
    }

    private void choose(ConversationId conversation, TypedAnswer answer, Language shown) {
        var id = answer.item().id();
        switch (answer.item().kind()) {
            case QUESTION -> {
                if (!answer.choices().isEmpty()) {
                    sheets.choose(conversation, new QuestionId(id), Set.copyOf(answer.choices()), shown);
                }
                if (!answer.date().isEmpty()) {
                    sheets.saveDate(conversation, new QuestionId(id), answer.date(), shown);
                }
            }
            case TOPIC ->
                answer.choices().stream()
                        .flatMap(code -> TopicWish.ofCode(code).stream())
                        .forEach(wish -> wishes.wish(conversation, new TopicId(id), wish));
            case ALREADY_DOING -> {
                // All of it counts (B8): what was said here and what stands on paper.
                var said = sheets.find(conversation)
                        .map(sheet -> sheet.alreadyDoing().activities())
                        .orElse(Set.of());
                wishes.alreadyDo(
                        conversation,
                        Stream.concat(
                                        said.stream(),
                                        answer.choices().stream().flatMap(code -> Activity.ofCode(code).stream()))
                                .collect(Collectors.toSet()));
            }
            case OWN_TOPIC -> {}
        }
    }
}
