package nl.mijngesprek.portal.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.Look;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.behalf.IdentityChecks;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The officer who acts looks for clients who did not answer, in the officer's own conversations.
 * Whatever is shown here is in the client's access log first; nothing recorded here can be changed, and the client reads all of it.
 */
@Service
public class OutreachDesk {

    /** The most characters of a note, a follow-up or grounds. */
    public static final int TEXT_LIMIT = 10_000;

    private static final int NAME_LIMIT = 200;
    private static final int PAGE = 25;

    /** What is longer ago is not taken up again; silence of long ago says nothing about today. */
    private static final Period LOOKS_BACK = Period.ofDays(180);

    private final OutreachTable histories;
    private final DeskTable desk;
    private final IdentityChecks checks;
    private final AccessLog log;
    private final CurrentActor actor;
    private final Clock clock;

    OutreachDesk(
            OutreachTable histories,
            DeskTable desk,
            IdentityChecks checks,
            AccessLog log,
            CurrentActor actor,
            Clock clock) {
        this.histories = histories;
        this.desk = desk;
        this.checks = checks;
        this.log = log;
        this.actor = actor;
        this.clock = clock;
    }

    /** Who did not answer and for whom something is to be done, due first; {@code number} below 1 is the first page. */
    @Transactional
    public DeskPage due(int number) {
        var since = clock.instant().atZone(Dates.ZONE).minus(LOOKS_BACK).toInstant();
        var cases = histories.unanswered(actor.actingOfficer(), since).stream()
                .map(this::seen)
                .filter(one -> one.next().isPresent())
                .sorted(Comparator.comparing(
                                (DeskCase one) -> one.next().map(NextStep::due).orElse(LocalDate.MAX))
                        .thenComparing(one -> one.history().clientName())
                        .thenComparing(one -> one.history().conversation().value()))
                .toList();
        var pages = Math.max(1, (cases.size() + PAGE - 1) / PAGE);
        var page = Math.clamp(number, 1, pages);
        var shown = cases.stream().skip((page - 1L) * PAGE).limit(PAGE).toList();
        log.looked(
                shown.stream().map(one -> one.history().client()).distinct().toList(), Look.at(Subject.CONTACT_LIST));
        return new DeskPage(page, pages, cases.size(), shown);
    }

    /** All there is of one conversation. */
    @Transactional
    public Optional<DeskCase> open(ConversationId conversation) {
        var history = find(conversation);
        history.ifPresent(
                found -> log.looked(found.client(), Look.at(Subject.CONTACT).about(conversation.value())));
        return history.map(this::seen);
    }

    /** Records an attempt to reach the client (E4). */
    @Transactional
    public AttemptOutcome record(ConversationId conversation, NewAttempt attempt) {
        var officer = actor.actingOfficer();
        var history = find(conversation);
        if (history.isEmpty()) {
            return new AttemptOutcome.NotFound();
        }
        if (attempt.madeAt().isAfter(clock.instant())) {
            return new AttemptOutcome.NotYet();
        }
        if (!attempt.channel().results().contains(attempt.result())) {
            return new AttemptOutcome.OtherResult(attempt.channel());
        }
        if (attempt.channel() == Channel.SUPPORTER && history.get().goBetween().isEmpty()) {
            return new AttemptOutcome.NotAllowed();
        }
        var name = Words.clean(attempt.name()).strip();
        var note = Words.clean(attempt.note()).strip();
        if (Words.length(name) > NAME_LIMIT) {
            return new AttemptOutcome.TooLong(NAME_LIMIT);
        }
        if (Words.length(note) > TEXT_LIMIT) {
            return new AttemptOutcome.TooLong(TEXT_LIMIT);
        }
        var byOfficer = attempt.madeBy() == MadeBy.OFFICER;
        if (byOfficer ? attempt.channel() == Channel.HOME_VISIT : name.isEmpty()) {
            return new AttemptOutcome.HelperMissing();
        }
        var known = name.isEmpty() ? desk.officerName(officer).orElseThrow() : name;
        var madeAt = attempt.madeAt().truncatedTo(ChronoUnit.MICROS);
        return new AttemptOutcome.Recorded(desk.store(
                history.get(),
                officer,
                new NewAttempt(attempt.channel(), madeAt, attempt.madeBy(), known, attempt.result(), note)));
    }

    /** Records a reason that the client, whom the officer is sure of, told the officer; it stops no clock, for the officer knows it. */
    @Transactional
    public ReasonOutcome hear(ConversationId conversation, ReasonCode code, String words) {
        var said = Words.clean(words).strip();
        if (Words.length(said) > TEXT_LIMIT) {
            return new ReasonOutcome.TooLong(TEXT_LIMIT);
        }
        if (code == ReasonCode.OWN_WORDS && said.isEmpty()) {
            return new ReasonOutcome.WordsMissing();
        }
        var history = find(conversation);
        if (history.isEmpty()) {
            return new ReasonOutcome.NotFound();
        }
        if (checks.current(history.get().client()).isEmpty()) {
            return new ReasonOutcome.NotSure();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new ReasonOutcome.Told(desk.storeReason(history.get(), actor.actingOfficer(), code, said, now));
    }

    /**
     * Takes up a reason that the client told: the officer read it and says what will be done.
     *
     * @param version of the words that the officer had before their eyes
     */
    @Transactional
    public TakeUpOutcome takeUp(ReasonId reason, int version, String followUp) {
        var words = Words.clean(followUp).strip();
        if (words.isEmpty() || Words.length(words) > TEXT_LIMIT) {
            return new TakeUpOutcome.FollowUpMissing(TEXT_LIMIT);
        }
        var officer = actor.actingOfficer();
        var about = desk.about(reason, officer);
        if (about.isEmpty()) {
            return new TakeUpOutcome.NotFound();
        }
        desk.oneAtATime(about.get());
        var history = find(about.get()).orElseThrow();
        var told = history.reasons().stream()
                .filter(one -> one.id().equals(reason) && one.heardBy().isEmpty())
                .findFirst();
        if (told.isEmpty()) {
            return new TakeUpOutcome.NotFound();
        }
        if (told.get().words().version() != version) {
            return new TakeUpOutcome.NewWords(told.get().words());
        }
        desk.takeUp(history, told.get(), officer, words);
        return new TakeUpOutcome.Done();
    }

    /** Proposes a sanction, or says all that is missing for it (E1). The database refuses the same by itself. */
    @Transactional
    public ProposalOutcome propose(ConversationId conversation, String grounds) {
        var officer = actor.actingOfficer();
        desk.oneAtATime(conversation);
        var found = find(conversation);
        if (found.isEmpty()) {
            return new ProposalOutcome.NotFound();
        }
        var history = found.get();
        if (history.proposal().isPresent()) {
            return new ProposalOutcome.ProposedBefore(history.proposal().get());
        }
        if (history.outcome().isPresent()) {
            return new ProposalOutcome.Settled(history.outcome().get());
        }
        var lacks = SanctionGate.lacks(history, today());
        if (!lacks.isEmpty()) {
            return new ProposalOutcome.Refused(lacks);
        }
        var words = Words.clean(grounds).strip();
        if (words.isEmpty() || Words.length(words) > TEXT_LIMIT) {
            return new ProposalOutcome.GroundsMissing(TEXT_LIMIT);
        }
        desk.propose(history, officer, words);
        return find(conversation)
                .flatMap(ContactHistory::proposal)
                .<ProposalOutcome>map(ProposalOutcome.Proposed::new)
                .orElseGet(ProposalOutcome.NotFound::new);
    }

    private Optional<ContactHistory> find(ConversationId conversation) {
        return histories.find(conversation, actor.actingOfficer());
    }

    private DeskCase seen(ContactHistory history) {
        var today = today();
        return new DeskCase(
                history, history.state(today), OutreachPlan.next(history, today), SanctionGate.lacks(history, today));
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
