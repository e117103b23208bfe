package nl.mijngesprek.portal.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.Obligation;
import nl.mijngesprek.portal.invitation.Officer;
import nl.mijngesprek.portal.shared.Words;

/** E1, A5: whatever happened, nothing that the rule forbids comes through the gate, and all that it allows does. */
class SanctionGatePropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** The rule as the letters put it, written a second time and otherwise than the portal has it. */
    private static boolean allowed(ContactHistory history) {
        if (history.obligation() == Obligation.VOLUNTARY || history.calledOff()) {
            return false;
        }
        var arrived = 0;
        for (var invitation : history.invitations()) {
            if (invitation.returnedOn().isEmpty()
                    && invitation.deliveredOn().isPresent()
                    && !invitation.deliveredOn().get().isAfter(TODAY)) {
                arrived++;
            }
        }
        if (arrived < 2) {
            return false;
        }
        for (var reason : history.reasons()) {
            if (reason.heardBy().isEmpty()
                    && reason.takenUp().stream()
                            .noneMatch(
                                    taken -> taken.version() >= reason.words().version())) {
                return false;
            }
        }
        return !history.reasons().isEmpty() || isCompleteAndVaried(history.attempts());
    }

    private static boolean isCompleteAndVaried(List<Attempt> attempts) {
        var standing = attempts.stream()
                .filter(attempt -> attempt.result() != AttemptResult.CAME_BACK)
                .filter(attempt ->
                        attempt.dispute().isEmpty() || !attempt.dispute().get().stands())
                .toList();
        var tried = standing.stream()
                .filter(attempt -> attempt.result() != AttemptResult.NO_NUMBER)
                .collect(Collectors.groupingBy(
                        attempt -> attempt.channel() == Channel.REPEATED_LETTER ? Channel.LETTER : attempt.channel()));
        var hours = tried.getOrDefault(Channel.CALL, List.of()).stream()
                .map(attempt -> PartOfDay.of(attempt.madeAt()))
                .collect(Collectors.toSet());
        var noNumber = standing.stream().anyMatch(attempt -> attempt.result() == AttemptResult.NO_NUMBER);
        return tried.size() >= 3 && tried.containsKey(Channel.HOME_VISIT) && (noNumber || hours.size() >= 2);
    }

    @Property(tries = 20_000)
    void the_gate_opens_exactly_when_the_rule_allows_it(@ForAll("histories") ContactHistory history) {
        assertThat(SanctionGate.lacks(history, TODAY).isEmpty()).isEqualTo(allowed(history));
    }

    /** A5: there is no way at all from a voluntary conversation to a sanction. */
    @Property(tries = 5_000)
    void a_voluntary_conversation_never_comes_through(@ForAll("histories") ContactHistory history) {
        var free = with(history, Obligation.VOLUNTARY, history.reasons());

        assertThat(SanctionGate.lacks(free, TODAY)).hasAtLeastOneElementOfType(Lack.Obliged.class);
    }

    /** Nobody stayed away from a conversation that the municipality called off. */
    @Property(tries = 5_000)
    void a_conversation_that_was_called_off_never_comes_through(@ForAll("histories") ContactHistory history) {
        assertThat(SanctionGate.lacks(history, TODAY).stream().anyMatch(Lack.CalledOff.class::isInstance))
                .isEqualTo(history.calledOff());
    }

    /** E8: a reason the client told stops the clock until an officer took it up, whatever else there is. */
    @Property(tries = 5_000)
    void a_reason_that_waits_stops_the_clock(@ForAll("histories") ContactHistory history) {
        var waiting = with(history, history.obligation(), List.of(reason(Optional.empty(), 2, List.of(1))));

        assertThat(waiting.isClockStopped()).isTrue();
        assertThat(SanctionGate.lacks(waiting, TODAY)).hasAtLeastOneElementOfType(Lack.ReasonTakenUp.class);
    }

    /** E1, E2: whoever is looked for in every way there is comes through without a reason; one visit less, and not. */
    @Property(tries = 5_000)
    void without_a_reason_somebody_went_to_see_the_client(@ForAll("histories") ContactHistory history) {
        var open = SanctionGate.lacks(history, TODAY).isEmpty();

        if (open && history.reasons().isEmpty()) {
            assertThat(history.attempts())
                    .anyMatch(attempt -> attempt.channel() == Channel.HOME_VISIT && attempt.counts());
        }
    }

    @Provide
    Arbitrary<ContactHistory> histories() {
        // Half of them near the edge: most that is random lacks nearly all.
        var obligation = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.just(Obligation.OBLIGED)),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(Obligation.VOLUNTARY)));
        var day = Arbitraries.of(TODAY.minusDays(9), TODAY, TODAY.plusDays(1)).optional(0.9);
        var invitation = Combinators.combine(
                        day,
                        Arbitraries.of(TODAY.minusDays(8), TODAY.minusDays(1)).optional(0.2))
                .as((delivered, returned) -> new SentInvitation(TODAY.minusDays(10), delivered, returned));
        return Combinators.combine(
                        obligation,
                        invitation.list().ofMaxSize(4),
                        attempt().list().ofMaxSize(9),
                        reason().list().ofMaxSize(2),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(4, Arbitraries.just(false)),
                                net.jqwik.api.Tuple.of(1, Arbitraries.just(true))))
                .as(SanctionGatePropertyTest::history);
    }

    private static Arbitrary<Attempt> attempt() {
        var hour = Arbitraries.of("08:59", "10:59", "11:00", "15:59", "16:00", "22:30")
                .map(time -> Instant.parse("2026-11-16T" + time + ":00Z"));
        var dispute = Arbitraries.of(true, false)
                .map(stands -> new Dispute(stands, Words.NONE))
                .optional(0.2);
        return Arbitraries.of(Channel.values())
                .flatMap(channel -> Combinators.combine(hour, Arbitraries.of(channel.results()), dispute)
                        .as((madeAt, result, disputed) -> new Attempt(
                                new AttemptId(UUID.randomUUID()),
                                channel,
                                madeAt,
                                MadeBy.COACH_MEEDOEN,
                                "Farida",
                                result,
                                "",
                                disputed)));
    }

    private static Arbitrary<Reason> reason() {
        return Combinators.combine(
                        Arbitraries.of("Joke Visser").optional(0.4),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers()
                                .between(1, 3)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2))
                .as((heardBy, version, takenUp) -> reason(heardBy, version, heardBy.isPresent() ? List.of() : takenUp));
    }

    private static Reason reason(Optional<String> heardBy, int version, List<Integer> takenUp) {
        var at = Instant.parse("2026-11-17T10:00:00Z");
        return new Reason(
                new ReasonId(UUID.randomUUID()),
                ReasonCode.ILL,
                new Words("", version, at),
                at,
                heardBy,
                false,
                takenUp.stream()
                        .map(taken -> new TakenUp("Joke Visser", at, taken, "Wij bellen u."))
                        .toList(),
                Optional.empty());
    }

    private static ContactHistory history(
            Obligation obligation,
            List<SentInvitation> invitations,
            List<Attempt> attempts,
            List<Reason> reasons,
            boolean calledOff) {
        return new ContactHistory(
                new ConversationId(UUID.randomUUID()),
                new ClientId(UUID.randomUUID()),
                "Anna de Wit",
                obligation,
                Instant.parse("2026-11-20T10:00:00Z"),
                new Officer("Joke Visser", "010 123 45 67"),
                Optional.empty(),
                Optional.empty(),
                invitations,
                attempts,
                reasons,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                calledOff);
    }

    private static ContactHistory with(ContactHistory history, Obligation obligation, List<Reason> reasons) {
        return history(obligation, history.invitations(), history.attempts(), reasons, history.calledOff());
    }
}
