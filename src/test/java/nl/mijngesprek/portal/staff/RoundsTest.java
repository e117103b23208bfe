package nl.mijngesprek.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.invitation.Obligation;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A round invites whose turn it is, once, and to a moment that somebody has (A9, H12 to H14). */
class RoundsTest extends PlanningTest {

    /** Each test has days of its own, so that none takes the moments of another. */
    private static final AtomicInteger YEAR = new AtomicInteger(2050);

    private final LocalDate day = LocalDate.of(YEAR.getAndIncrement(), 3, 5);

    @Autowired
    AnswerSheets sheets;

    private OfficerId greet = new OfficerId(UUID.randomUUID());

    @BeforeEach
    void officer() {
        noMomentsFrom(day);
        greet = officer("Greet Gesprek");
    }

    private RoundOutcome plan(RoundPlan plan) {
        return as(greet, () -> rounds.plan(plan));
    }

    private Round planned(RoundPlan plan) {
        return ((RoundOutcome.Planned) plan(plan)).round();
    }

    /** Who has a conversation in this round, soonest first. */
    private List<ClientId> invited(RoundId round) {
        return as(
                greet,
                () -> inTransaction(() -> database.fetch(
                                "select client_id from conversation where round_id = ? order by starts_at",
                                round.value())
                        .map(row -> new ClientId(row.get(0, UUID.class)))));
    }

    @Test
    void each_client_gets_a_moment_at_home_with_the_questions_beforehand() {
        var clients = neighbours(3);
        add(greet, day, "09:00", "12:00", 45);
        var plan = plan(250, day);

        var round = planned(plan);

        assertThat(round.counts()).isEqualTo(new Round.Counts(3, 0, 0, 0, 0, 0));
        assertThat(round.neighbourhood()).isEqualTo(neighbourhood);
        assertThat(round.plannedBy()).isEqualTo("Greet Gesprek");
        assertThat(invited(plan.id())).containsExactlyInAnyOrderElementsOf(clients);
        var first = invited(plan.id()).getFirst();
        var conversation = as(greet, () -> rounds.conversations(plan.id())).getFirst();
        assertThat(as(first, () -> sheets.find(conversation)).orElseThrow().questions())
                .hasSize(9);
        // Nothing for the client to see before the invitation goes out.
        assertThat(as(first, invitations::upcoming)).isEmpty();
        assertThat(as(first, sheets::summaries)).isEmpty();
        assertThat(rows(
                        first,
                        "select * from conversation where place_kind = 'home' and starts_at = ?::timestamptz"
                                + " and ends_at = starts_at + interval '45 minutes' and obligation = 'voluntary'"
                                + " and consequences is null and support ->> 'nl' like '%niet van de gemeente%'",
                        day.atTime(9, 0)
                                .atZone(nl.mijngesprek.portal.shared.Dates.ZONE)
                                .toInstant()
                                .toString()))
                .isEqualTo(1);
        assertThat(as(greet, () -> rounds.conversations(plan.id()))).hasSize(3);
    }

    @Test
    void the_same_round_planned_twice_changes_nothing() {
        neighbours(2);
        add(greet, day, "09:00", "12:00", 45);
        var plan = plan(250, day);
        var first = planned(plan);
        neighbours(1);

        assertThat(planned(plan)).isEqualTo(first);
        assertThat(invited(plan.id())).hasSize(2);
    }

    @Test
    void who_was_talked_to_or_invited_within_twelve_months_is_not_due() {
        var longAgo = neighbour("Lang Geleden");
        var never = neighbour("Nog Nooit");
        var recent = neighbour("Pas Nog");
        var ahead = neighbour("Straks Al");
        conversation(longAgo, Instant.now().minus(Duration.ofDays(400)));
        conversation(recent, Instant.now().minus(Duration.ofDays(300)));
        conversation(ahead, Instant.now().plus(Duration.ofDays(30)));
        add(greet, day, "09:00", "12:00", 45);
        var plan = plan(250, day);

        planned(plan);

        assertThat(invited(plan.id())).containsExactlyInAnyOrder(never, longAgo);
        assertThat(plan(plan(250, day))).isEqualTo(new RoundOutcome.NobodyDue());
    }

    @Test
    void a_round_is_no_larger_than_it_may_be_and_numbers_go_on() {
        neighbours(3);
        add(greet, day, "09:00", "12:00", 45);

        var first = planned(plan(2, day));
        var second = planned(plan(2, day));

        assertThat(first.counts().planned()).isEqualTo(2);
        assertThat(second.counts().planned()).isEqualTo(1);
        assertThat(second.number()).isGreaterThan(first.number());
        assertThat(plan(plan(301, day))).isEqualTo(new RoundOutcome.NoSuchSize(300));
        assertThat(plan(plan(0, day))).isEqualTo(new RoundOutcome.NoSuchSize(300));
    }

    /** H13. */
    @Test
    void with_fewer_moments_than_clients_the_rest_is_named_and_stays_due() {
        neighbours(5);
        add(greet, day, "09:00", "10:30", 45);

        assertThat(as(greet, () -> rounds.capacities(day)))
                .filteredOn(capacity -> capacity.neighbourhood().equals(neighbourhood))
                .singleElement()
                .satisfies(capacity -> {
                    assertThat(capacity.due()).isEqualTo(5);
                    assertThat(capacity.fits(250)).isLessThanOrEqualTo(5);
                    assertThat(capacity.fits(1)).isEqualTo(1);
                });
        var outcome = (RoundOutcome.Planned) plan(plan(4, day));

        assertThat(outcome.round().counts().planned()).isEqualTo(2);
        assertThat(outcome.withoutMoment()).isEqualTo(2);
        assertThat(plan(plan(4, LocalDate.of(2199, 1, 1)))).isEqualTo(new RoundOutcome.NoMoments(3));
    }

    /** A7. */
    @Test
    void questions_for_something_else_are_refused() {
        neighbours(1);
        add(greet, day, "09:00", "10:30", 45);
        var plan = plan(4, day);

        assertThat(plan(new RoundPlan(
                        plan.id(),
                        neighbourhood,
                        4,
                        Aim.CHECKING,
                        Obligation.OBLIGED,
                        plan.questionnaire(),
                        plan.from())))
                .isEqualTo(new RoundOutcome.OtherAim());
        assertThat(plan(new RoundPlan(
                        plan.id(),
                        neighbourhood,
                        4,
                        Aim.ACTIVATING,
                        Obligation.OBLIGED,
                        UUID.randomUUID(),
                        plan.from())))
                .isEqualTo(new RoundOutcome.OtherAim());
    }

    @Test
    void an_obliged_round_says_what_happens_to_someone_who_does_not_come() {
        var client = neighbours(1).getFirst();
        add(greet, day, "09:00", "10:30", 45);
        var plan = plan(4, day);

        planned(new RoundPlan(
                plan.id(), neighbourhood, 4, Aim.ACTIVATING, Obligation.OBLIGED, plan.questionnaire(), plan.from()));

        assertThat(rows(
                        client,
                        "select * from conversation where obligation = 'obliged' and consequences ->> 'ar' <> ''"
                                + " and duties_client ->> 'en' <> ''"))
                .isEqualTo(1);
    }

    @Test
    void a_moment_beside_another_conversation_of_the_officer_is_not_free() {
        neighbours(2);
        add(greet, day, "09:00", "10:30", 45);
        var conversation = conversation(
                anna,
                day.atTime(LocalTime.of(9, 30))
                        .atZone(nl.mijngesprek.portal.shared.Dates.ZONE)
                        .toInstant());
        giveTo(greet, conversation);

        assertThat(plan(plan(4, day))).isEqualTo(new RoundOutcome.NoMoments(2));
    }

    @Test
    void two_officers_who_plan_the_same_neighbourhood_at_once_invite_nobody_twice() {
        var clients = neighbours(6);
        add(greet, day, "09:00", "17:00", 30);
        var olga = officer("Olga Officier");
        var one = plan(250, day);
        var other = plan(250, day);

        var outcomes = List.of(
                CompletableFuture.supplyAsync(() -> as(greet, () -> rounds.plan(one))),
                CompletableFuture.supplyAsync(() -> as(olga, () -> rounds.plan(other))));
        outcomes.forEach(CompletableFuture::join);

        assertThat(outcomes.stream().map(CompletableFuture::join).toList())
                .hasAtLeastOneElementOfType(RoundOutcome.Planned.class)
                .hasAtLeastOneElementOfType(RoundOutcome.NobodyDue.class);
        assertThat(invited(one.id()).size() + invited(other.id()).size()).isEqualTo(clients.size());
    }

    /** Issue 3: planning a round of 250 within 10 s. */
    @Test
    void a_round_of_250_is_planned_in_time() {
        neighbours(250);
        for (var number = 0; number < 25; number++) {
            add(greet, day.plusDays(number), "09:00", "14:00", 30);
        }
        var plan = plan(250, day);

        var began = System.nanoTime();
        var round = planned(plan);
        var taken = Duration.ofNanos(System.nanoTime() - began);

        System.out.printf("A round of 250 was planned in %d ms.%n", taken.toMillis());
        assertThat(round.counts().planned()).isEqualTo(250);
        assertThat(taken).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void a_round_tells_what_became_of_its_conversations() {
        neighbours(2);
        add(greet, day, "09:00", "10:30", 45);
        var round = planned(plan(4, day));
        var conversation = as(greet, () -> rounds.conversations(round.id())).getFirst();

        as(
                greet,
                () -> inTransaction(() -> database.execute(
                        "insert into outcome (id, conversation_id, client_id, attendance, recorded_by, recorded_at)"
                                + " select gen_random_uuid(), id, client_id, 'excused', ?, now() from conversation where id = ?",
                        greet.value(),
                        conversation.value())));

        assertThat(as(greet, () -> rounds.find(round.id())).orElseThrow().counts())
                .isEqualTo(new Round.Counts(1, 0, 0, 1, 0, 0));
        assertThat(as(greet, () -> rounds.all(1)).rows())
                .contains(as(greet, () -> rounds.find(round.id())).orElseThrow());
    }
}
