package nl.mijngesprek.portal.paper;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.Look;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.behalf.Contact;
import nl.mijngesprek.portal.behalf.IdentityCheck;
import nl.mijngesprek.portal.behalf.IdentityChecks;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.ClientId;
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
 * What clients wrote on paper, or tell by phone or at the desk, typed in under the rules that the client has too: by the officer
 * of the conversation, by who serves at the desk and opened the list with the code on the paper, or, of what is told, by who is
 * sure who tells it. It stands beside the client's own answers until the client
 * checks it, and officers see nothing but what officers typed. All acts as {@link Actor.Officer}.
 */
@Service
public class TypingIn {

    private static final Set<Contact> TOLD_BY = Set.of(Contact.PHONE, Contact.DESK);

    private final TypedInTable typed;
    private final PaperTable papers;
    private final QuestionLists lists;
    private final PaperCodes codes;
    private final IdentityChecks checks;
    private final AccessLog log;
    private final CurrentActor actor;
    private final Clock clock;

    TypingIn(
            TypedInTable typed,
            PaperTable papers,
            QuestionLists lists,
            PaperCodes codes,
            IdentityChecks checks,
            AccessLog log,
            CurrentActor actor,
            Clock clock) {
        this.typed = typed;
        this.papers = papers;
        this.lists = lists;
        this.codes = codes;
        this.checks = checks;
        this.log = log;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * The conversation whose list has this code on its paper, opened for whoever serves at the desk; empty for a code of
     * nobody, and for another officer's who does not.
     */
    @Transactional
    public Optional<ConversationId> find(ReplyCode code) {
        var officer = actor.actingOfficer();
        var printed = papers.find(codes.hash(code), officer);
        printed.filter(found -> !found.own()).ifPresent(found -> papers.storeOpening(found, officer));
        return printed.map(PaperTable.Printed::conversation);
    }

    /** Whether this officer's conversation has a list at all. */
    @Transactional(readOnly = true)
    public boolean isPossible(ConversationId conversation) {
        return lists.find(conversation).isPresent();
    }

    /** The list with what was typed in so far; empty for any officer who does not type it in. */
    @Transactional
    public Optional<PaperSheet> find(ConversationId conversation) {
        return list(conversation).map(list -> {
            note(list);
            return sheet(list);
        });
    }

    /** The same for the officer who prepares; empty when there is nothing on it that the client did not check yet. */
    @Transactional
    public Optional<PaperSheet> findUnchecked(ConversationId conversation) {
        var sheet = lists.find(conversation).map(this::sheet).filter(found -> !found.unchecked()
                .isEmpty());
        sheet.ifPresent(found -> note(found.list()));
        return sheet;
    }

    private void note(QuestionList list) {
        log.looked(
                list.client(), Look.at(Subject.PAPER).about(list.conversation().value()));
    }

    private PaperSheet sheet(QuestionList list) {
        var reader = papers.reader(list.sheet(), list.client());
        return new PaperSheet(
                list,
                reader.name(),
                reader.printed(),
                isTold(list.client()),
                isOver(reader),
                typed.find(list.conversation(), actor.actingOfficer()));
    }

    private boolean isOver(PaperTable.Reader reader) {
        return !reader.over().isAfter(clock.instant());
    }

    private Optional<QuestionList> list(ConversationId conversation) {
        return lists.find(conversation).or(() -> papers.openedAtDesk(conversation, actor.actingOfficer())
                .or(() -> checks.currentOf(conversation.value(), TOLD_BY).map(IdentityCheck::client))
                .flatMap(client -> lists.findAtDesk(conversation, client)));
    }

    private boolean isTold(ClientId client) {
        return checks.current(client, TOLD_BY).isPresent();
    }

    /** Types in words; refuses with {@link Words.NotYours} also what the client looked at already, and what comes too late. */
    @Transactional
    public Words.Saving saveWords(ConversationId conversation, Item item, String words, int version) {
        var officer = actor.actingOfficer();
        return item.kind() != Item.Kind.TOPIC
                        && list(conversation, item)
                                .filter(list -> !isOver(papers.reader(list.sheet(), list.client())))
                                .isPresent()
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
        var ticked = offered.get().stream().filter(codes::contains).toList();
        return refusal(conversation)
                .orElseGet(() -> outcome(typed.storeChoices(conversation, item, officer, ticked, clock.instant())));
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
                ? refusal(conversation)
                        .orElseGet(() -> outcome(typed.storeDate(conversation, item, officer, date, clock.instant())))
                : new TypingOutcome.NotFound();
    }

    private Optional<TypingOutcome> refusal(ConversationId conversation) {
        return list(conversation)
                .filter(list -> isOver(papers.reader(list.sheet(), list.client())))
                .map(_ -> new TypingOutcome.ConversationOver());
    }

    private static TypingOutcome outcome(boolean kept) {
        return kept ? new TypingOutcome.Typed() : new TypingOutcome.AlreadyChecked();
    }

    /** The list this officer types in, if it was printed or is told now, and the item is of it. */
    private Optional<QuestionList> list(ConversationId conversation, Item item) {
        return list(conversation)
                .filter(item::isOf)
                .filter(list -> papers.reader(list.sheet(), list.client()).printed() || isTold(list.client()));
    }

    private boolean takesSeveral(ConversationId conversation, Item item) {
        return item.kind() == Item.Kind.ALREADY_DOING
                || list(conversation)
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
