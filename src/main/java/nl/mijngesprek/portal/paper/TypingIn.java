package nl.mijngesprek.portal.paper;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.Look;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.questionnaire.Activity;
import nl.mijngesprek.portal.questionnaire.Option;
import nl.mijngesprek.portal.questionnaire.QuestionId;
import nl.mijngesprek.portal.questionnaire.QuestionKind;
import nl.mijngesprek.portal.questionnaire.QuestionList;
import nl.mijngesprek.portal.questionnaire.QuestionLists;
import nl.mijngesprek.portal.questionnaire.TopicWish;
import nl.mijngesprek.portal.reply.PaperCodes;
import nl.mijngesprek.portal.reply.ReplyCode;
import nl.mijngesprek.portal.shared.TypedDate;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What clients wrote on paper, typed in by the officer of the conversation under the rules that the client has too. It stands
 * beside the client's own answers until the client checks it, and officers see nothing but what officers typed. All acts as
 * {@link Actor.Officer}.
 */
@Service
public class TypingIn {

    private final TypedInTable typed;
    private final PaperTable papers;
    private final QuestionLists lists;
    private final PaperCodes codes;
    private final AccessLog log;
    private final CurrentActor actor;
    private final Clock clock;

    TypingIn(
            TypedInTable typed,
            PaperTable papers,
            QuestionLists lists,
            PaperCodes codes,
            AccessLog log,
            CurrentActor actor,
            Clock clock) {
        this.typed = typed;
        this.papers = papers;
        this.lists = lists;
        this.codes = codes;
        this.log = log;
        this.actor = actor;
        this.clock = clock;
    }

    /** The conversation whose list has this code on its paper; empty for a code of nobody, or of another officer. */
    @Transactional(readOnly = true)
    public Optional<ConversationId> find(ReplyCode code) {
        return papers.find(codes.hash(code), actor.actingOfficer());
    }

    /** Whether this officer's conversation has a list at all. */
    @Transactional(readOnly = true)
    public boolean isPossible(ConversationId conversation) {
        return lists.find(conversation).isPresent();
    }

    /** The list with what was typed in so far; empty for any officer but that of the conversation. */
    @Transactional
    public Optional<PaperSheet> find(ConversationId conversation) {
        var officer = actor.actingOfficer();
        return lists.find(conversation).map(list -> {
            log.looked(list.client(), Look.at(Subject.PAPER).about(conversation.value()));
            var reader = papers.reader(list.sheet(), list.client());
            return new PaperSheet(list, reader.name(), reader.printed(), typed.find(conversation, officer));
        });
    }

    /** Types in words; refuses with {@link Words.NotYours} also what the client looked at already. */
    @Transactional
    public Words.Saving saveWords(ConversationId conversation, Item item, String words, int version) {
        var officer = actor.actingOfficer();
        return item.kind() != Item.Kind.TOPIC && list(conversation, item).isPresent()
                ? typed.words(conversation, item, officer).save(words, version, clock.instant())
                : new Words.NotYours();
    }

    /** Types in what was ticked, or with none takes it back. */
    @Transactional
    public TypingOutcome choose(ConversationId conversation, Item item, Set<String> codes) {
        var officer = actor.actingOfficer();
        var offered = list(conversation, item).map(list -> offered(list, item));
        if (offered.isEmpty()
                || !offered.get().containsAll(codes)
                || (codes.size() > 1 && !takesSeveral(conversation, item))) {
            return new TypingOutcome.NotFound();
        }
        return outcome(typed.storeChoices(
                conversation,
                item,
                officer,
                offered.get().stream().filter(codes::contains).toList(),
                clock.instant()));
    }

    /** Types in a date as it is written, be it half of one. */
    @Transactional
    public TypingOutcome saveDate(ConversationId conversation, Item item, TypedDate date) {
        var officer = actor.actingOfficer();
        var asksForIt = list(conversation, item)
                .flatMap(list -> list.question(new QuestionId(item.id())))
                .filter(question -> question.kind() == QuestionKind.DATE)
                .isPresent();
        return asksForIt
                ? outcome(typed.storeDate(conversation, item, officer, date, clock.instant()))
                : new TypingOutcome.NotFound();
    }

    private static TypingOutcome outcome(boolean kept) {
        return kept ? new TypingOutcome.Typed() : new TypingOutcome.AlreadyChecked();
    }

    /** The list of this officer's conversation, if it was printed and the item is of it. */
    private Optional<QuestionList> list(ConversationId conversation, Item item) {
        return lists.find(conversation).filter(item::isOf).filter(list -> papers.reader(list.sheet(), list.client())
                .printed());
    }

    private boolean takesSeveral(ConversationId conversation, Item item) {
        return item.kind() == Item.Kind.ALREADY_DOING
                || lists.find(conversation)
                        .flatMap(list -> list.question(new QuestionId(item.id())))
                        .filter(question -> question.kind() == QuestionKind.SEVERAL_OF)
                        .isPresent();
    }

    private static List<String> offered(QuestionList list, Item item) {
        return switch (item.kind()) {
            case QUESTION ->
                list.question(new QuestionId(item.id())).stream()
                        .flatMap(question -> question.options().stream())
                        .map(Option::code)
                        .toList();
            case TOPIC -> Stream.of(TopicWish.values()).map(TopicWish::code).toList();
            case ALREADY_DOING ->
                Stream.of(Activity.values()).map(Activity::code).toList();
            case OWN_TOPIC -> List.of();
        };
    }
}
