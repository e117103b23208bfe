package nl.mijngesprek.portal.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.Dates;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Rounds of conversations, neighbourhood by neighbourhood (H12 to H14). */
@Service
public class Rounds {

    /** How often planning begins anew when a client took one of the moments meanwhile. */
    private static final int ATTEMPTS = 3;

    private final RoundTable table;
    private final RoundPlanTable plans;
    private final CapacityTable capacities;
    private final RoundTexts texts;
    private final CurrentActor actor;
    private final Clock clock;
    private final TransactionTemplate attempt;

    Rounds(
            RoundTable table,
            RoundPlanTable plans,
            CapacityTable capacities,
            RoundTexts texts,
            CurrentActor actor,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.plans = plans;
        this.capacities = capacities;
        this.texts = texts;
        this.actor = actor;
        this.clock = clock;
        this.attempt = new TransactionTemplate(transactions);
        attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** A page of the rounds, the last planned first. */
    @Transactional(readOnly = true)
    public Rows<Round> all(int page) {
        actor.actingOfficer();
        return table.page(page, clock.instant());
    }

    @Transactional(readOnly = true)
    public Optional<Round> find(RoundId id) {
        actor.actingOfficer();
        return table.find(id, clock.instant());
    }

    /** The conversations that were planned with it, soonest first. */
    @Transactional(readOnly = true)
    public List<ConversationId> conversations(RoundId id) {
        actor.actingOfficer();
        return table.conversations(id);
    }

    /** How many are due in each neighbourhood, and how many moments are free from this day on. */
    @Transactional(readOnly = true)
    public List<Capacity> capacities(LocalDate from) {
        actor.actingOfficer();
        return capacities.capacities(firstInstant(from), waitingSince());
    }

    @Transactional(readOnly = true)
    public List<QuestionnaireChoice> questionnaires() {
        actor.actingOfficer();
        return capacities.questionnaires();
    }

    /**
     * Plans a round: who waits longest first, each with the soonest moment that is left, at home, with the questions
     * beforehand. The same round again is the one there is.
     */
    @Transactional
    public RoundOutcome plan(RoundPlan plan) {
        var officer = actor.actingOfficer();
        if (plan.most() < 1 || plan.most() > RoundPlan.LARGEST) {
            return new RoundOutcome.NoSuchSize(RoundPlan.LARGEST);
        }
        // One who plans at a time: nobody is invited twice.
        plans.waitForTurn();
        var known = table.find(plan.id(), clock.instant());
        if (known.isPresent()) {
            return new RoundOutcome.Planned(known.get(), 0);
        }
        if (!capacities.asksFor(plan.questionnaire(), plan.aim())) {
            return new RoundOutcome.OtherAim();
        }
        for (var number = 1; number <= ATTEMPTS; number++) {
            try {
                return Objects.requireNonNull(attempt.execute(_ -> tryToPlan(plan, officer)));
            } catch (DataIntegrityViolationException taken) {
                // A client took one of these moments meanwhile; it is no longer free now.
            }
        }
        return new RoundOutcome.Busy();
    }

    private RoundOutcome tryToPlan(RoundPlan plan, OfficerId officer) {
        var now = clock.instant();
        var due = capacities.due(plan.neighbourhood(), plan.most(), waitingSince());
        if (due.isEmpty()) {
            return new RoundOutcome.NobodyDue();
        }
        var moments = capacities.free(firstInstant(plan.from()), due.size());
        if (moments.isEmpty()) {
            return new RoundOutcome.NoMoments(due.size());
        }
        plans.store(plan, texts, officer, now);
        var invited = Math.min(due.size(), moments.size());
        plans.storeConversations(plan, texts, due.subList(0, invited), moments);
        return new RoundOutcome.Planned(table.find(plan.id(), now).orElseThrow(), due.size() - invited);
    }

    /** Who had no conversation since, and has none ahead, is due (A9). */
    private Instant waitingSince() {
        return Dates.dayOf(clock.instant())
                .minusMonths(Turn.MONTHS)
                .atStartOfDay(Dates.ZONE)
                .toInstant();
    }

    private Instant firstInstant(LocalDate from) {
        var begin = from.atStartOfDay(Dates.ZONE).toInstant();
        var now = clock.instant();
        return begin.isBefore(now) ? now : begin;
    }
}
