package nl.mijngesprek.portal.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A conversation moves to another moment, and nobody is booked twice. */
class MoveTest extends TableTest {

    private final String officer = "Officer " + reference();
    private ConversationId annas = new ConversationId(UUID.randomUUID());
    private ConversationId bilals = annas;

    @BeforeEach
    void twoConversationsWithOneOfficer() {
        annas = conversationWithOwnOfficer(anna, nextWeek, officer);
        bilals = conversationWithOwnOfficer(bilal, nextWeek.plus(Duration.ofHours(2)), officer);
    }

    @Test
    void the_soonest_six_free_moments_are_offered_and_none_that_passed() {
        moment(annas, lastWeek);
        for (var day = 8; day > 0; day--) {
            moment(annas, nextWeek.plus(Duration.ofDays(day)));
        }

        assertThat(as(anna, () -> invitations.freeMoments(annas)))
                .extracting(Slot::startsAt)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 6)
                        .mapToObj(day -> nextWeek.plus(Duration.ofDays(day)))
                        .toList());
        assertThat(as(bilal, () -> invitations.freeMoments(annas))).isEmpty();
    }

    @Test
    void an_officer_who_leaves_offers_nothing_from_that_day_on() {
        var before = moment(annas, nextWeek.plus(Duration.ofDays(1)));
        moment(annas, nextWeek.plus(Duration.ofDays(3)));
        intake(() -> inTransaction(() -> database.execute(
                "update officer set left_on = ?::date where name = ?",
                nextWeek.plus(Duration.ofDays(2)).toString(),
                officer)));

        assertThat(as(anna, () -> invitations.freeMoments(annas)))
                .extracting(Slot::id)
                .containsExactly(before);
    }

    @Test
    void a_client_moves_and_the_moment_is_gone_for_the_others() {
        var later = nextWeek.plus(Duration.ofDays(1));
        var moment = moment(annas, later);

        assertThat(move(anna, annas, moment)).isInstanceOf(MoveOutcome.Moved.class);
        assertThat(move(anna, annas, moment)).isInstanceOf(MoveOutcome.Moved.class);

        var moved = as(anna, () -> invitations.find(annas)).orElseThrow();
        assertThat(moved.conversation().startsAt()).isEqualTo(later);
        assertThat(moved.conversation().duration()).isEqualTo(Duration.ofMinutes(45));
        assertThat(moved.revision()).isEqualTo(1);
        assertThat(moved.answer().orElseThrow().choice()).isEqualTo(AnswerChoice.OTHER_DAY);
        assertThat(moved.answer().orElseThrow().movedAt()).isPresent();
        assertThat(as(bilal, () -> invitations.freeMoments(bilals))).isEmpty();
        assertThat(move(bilal, bilals, moment)).isEqualTo(new MoveOutcome.Taken(List.of()));
    }

    /** A1: the case system still has the moment of before, and the client's own choice outlives its next delivery. */
    @Test
    void a_moment_that_the_client_chose_is_not_taken_back_by_a_delivery() {
        var delivery = conversationFor(anna, nextWeek, new Officer(officer, "010 123 45 67"));
        var delivered = intake(() -> invitations.deliver(delivery));
        var later = nextWeek.plus(Duration.ofDays(1));
        move(anna, delivered, moment(delivered, later));

        intake(() -> invitations.deliver(delivery));

        assertThat(as(anna, () -> invitations.find(delivered))
                        .orElseThrow()
                        .conversation()
                        .startsAt())
                .isEqualTo(later);
    }

    @Test
    void who_moves_on_leaves_the_moment_to_others() {
        var first = moment(annas, nextWeek.plus(Duration.ofDays(1)));
        var second = moment(annas, nextWeek.plus(Duration.ofDays(2)));
        move(anna, annas, first);
        move(anna, annas, second);

        assertThat(as(bilal, () -> invitations.freeMoments(bilals)))
                .extracting(Slot::id)
                .containsExactly(first);
    }

    /** Two clients and one moment: one has it, the other reads what is still free. */
    @Test
    void of_two_at_the_same_time_one_is_first() throws Exception {
        for (var round = 1; round <= 10; round++) {
            var wanted = moment(annas, nextWeek.plus(Duration.ofDays(10L * round)));
            moment(annas, nextWeek.plus(Duration.ofDays(10L * round + 1)));
            var together = new CyclicBarrier(2);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var annasTry = threads.submit(() -> {
                    together.await();
                    return move(anna, annas, wanted);
                });
                var bilalsTry = threads.submit(() -> {
                    together.await();
                    return move(bilal, bilals, wanted);
                });
                var outcomes = List.of(annasTry.get(), bilalsTry.get());
                assertThat(outcomes).hasAtLeastOneElementOfType(MoveOutcome.Moved.class);
                assertThat(outcomes)
                        .filteredOn(MoveOutcome.Taken.class::isInstance)
                        .singleElement()
                        .satisfies(taken -> assertThat(((MoveOutcome.Taken) taken).stillFree())
                                .isNotEmpty()
                                .extracting(Slot::id)
                                .doesNotContain(wanted));
            }
        }
    }

    @Test
    void a_client_cannot_be_in_two_conversations_at_once() {
        var day = nextWeek.plus(Duration.ofDays(1));
        var second = conversationWithOwnOfficer(anna, nextWeek.plus(Duration.ofDays(5)), "Other " + officer);
        move(anna, annas, moment(annas, day));

        assertThat(move(anna, second, moment(second, day.plus(Duration.ofMinutes(15)))))
                .isInstanceOf(MoveOutcome.ClientIsElsewhere.class);
    }

    @Test
    void the_database_lets_no_officer_be_in_two_places() {
        moment(annas, nextWeek);

        assertThatThrownBy(() -> moment(bilals, nextWeek.plus(Duration.ofMinutes(30))))
                .rootCause()
                .hasMessageContaining("officer_is_in_one_place");
    }

    @Test
    void the_database_lets_no_client_choose_a_moment_that_nobody_offered() {
        for (var change : List.of(
                "starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day'",
                "slot_id = gen_random_uuid()")) {
            assertThatThrownBy(() -> rows(anna, "update conversation set " + change + " where id = ?", annas.value()))
                    .hasMessageContaining("conversation");
        }
        var moment = moment(annas, nextWeek.plus(Duration.ofDays(1)));
        assertThatThrownBy(() ->
                        rows(anna, "update conversation set slot_id = ? where id = ?", moment.value(), annas.value()))
                .rootCause()
                .hasMessageContaining("foreign key");
        assertThat(rows(bilal, "update conversation set slot_id = slot_id where id = ?", annas.value()))
                .isZero();
    }

    @Test
    void nobody_moves_a_conversation_of_somebody_else_or_one_that_was() {
        var moment = moment(annas, nextWeek.plus(Duration.ofDays(1)));
        var past = conversationWithOwnOfficer(anna, lastWeek, officer);

        assertThat(move(bilal, annas, moment)).isEqualTo(new MoveOutcome.NotFound());
        assertThat(move(anna, past, moment)).isEqualTo(new MoveOutcome.ConversationPassed(lastWeek));
    }

    /** The last Sunday of October has an hour that happens twice: both are moments of their own. */
    @Test
    void the_hour_that_happens_twice_is_two_moments() {
        var summer = Instant.parse("2030-10-27T00:15:00Z");
        moment(annas, summer);
        var winter = moment(annas, summer.plus(Duration.ofHours(1)));

        assertThat(move(anna, annas, winter)).isInstanceOf(MoveOutcome.Moved.class);
        assertThat(as(anna, () -> invitations.find(annas))
                        .orElseThrow()
                        .conversation()
                        .startsAt())
                .isEqualTo(Instant.parse("2030-10-27T01:15:00Z"));
    }

    /** A1, A2: any place, without a reason, and it is there from now on; a refusal has a reason the client reads. */
    @Test
    void a_place_is_granted_until_it_is_refused_with_a_reason() {
        assertThat(as(anna, () -> invitations.wishPlace(annas, PlaceKind.HOME)))
                .isEqualTo(new ArrangementOutcome.Kept());
        assertThat(found().place()).isEqualTo(new Place(PlaceKind.HOME, ""));
        assertThat(found().answer().orElseThrow().choice()).isEqualTo(AnswerChoice.OTHER_PLACE);

        assertThat(officer(() -> invitations.refusePlace(annas, "Op die dag rijdt er geen bus.")))
                .isTrue();
        assertThat(found().place()).isEqualTo(new Place(PlaceKind.LIBRARY, "Kade 1"));
        assertThat(found().arrangement().place().orElseThrow().refusal()).contains("Op die dag rijdt er geen bus.");

        as(anna, () -> invitations.wishPlace(annas, PlaceKind.PHONE));
        assertThat(found().arrangement().place()).contains(new PlaceWish(PlaceKind.PHONE, Optional.empty()));
        assertThat(found().revision()).isEqualTo(1);
        assertThatThrownBy(() -> officer(() -> inTransaction(() -> database.execute(
                        "update arrangement set place_refused_at = now() where conversation_id = ?", annas.value()))))
                .rootCause()
                .hasMessageContaining("refused_with_a_reason");
    }

    @Test
    void what_a_client_arranges_is_kept_and_nobody_elses() {
        as(anna, () -> invitations.bring(annas, Companion.SUPPORTER));
        as(anna, () -> invitations.interpret(annas, new Interpreter("ti")));
        as(anna, () -> invitations.need(annas, Set.of(Need.CHILD, Need.STEP_FREE)));

        assertThat(found().arrangement())
                .isEqualTo(new Arrangement(
                        Optional.of(Companion.SUPPORTER),
                        Optional.of(new Interpreter("ti")),
                        Set.of(Need.STEP_FREE, Need.CHILD),
                        Optional.empty()));
        assertThat(as(bilal, () -> invitations.bring(annas, Companion.NOBODY)))
                .isEqualTo(new ArrangementOutcome.NotFound());
        assertThat(rows(bilal, "select * from arrangement")).isZero();
        as(anna, () -> invitations.need(annas, Set.of()));
        assertThat(found().arrangement().needs()).isEmpty();
    }

    private Invitation found() {
        return as(anna, () -> invitations.find(annas)).orElseThrow();
    }

    private <T> T officer(Supplier<T> work) {
        return currentActor.as(new Actor.Officer(new OfficerId(UUID.randomUUID())), work);
    }

    private MoveOutcome move(ClientId client, ConversationId conversation, SlotId moment) {
        return as(client, () -> invitations.move(conversation, moment));
    }
}
