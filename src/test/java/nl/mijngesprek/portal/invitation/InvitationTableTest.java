package nl.mijngesprek.portal.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class InvitationTableTest extends TableTest {

    @Test
    void a_client_reads_the_invitation_as_it_was_delivered() {
        var delivery = conversationFor(anna, nextWeek);
        var id = intake(() -> invitations.deliver(delivery));

        assertThat(find(id))
                .isEqualTo(new Invitation(
                        new Conversation(
                                id,
                                delivery.aim(),
                                delivery.purpose(),
                                delivery.obligation(),
                                delivery.legalGround(),
                                delivery.clientDuties(),
                                delivery.municipalityDuties(),
                                delivery.consequences(),
                                delivery.support(),
                                delivery.officer(),
                                nextWeek,
                                delivery.duration(),
                                delivery.place()),
                        LocalDate.of(2026, 11, 9),
                        2,
                        Optional.empty(),
                        Arrangement.NONE,
                        Optional.empty(),
                        0,
                        Optional.empty()));
    }

    @Test
    void the_same_reference_again_changes_the_conversation_and_keeps_the_answer() {
        var first = conversationFor(anna, nextWeek);
        var id = intake(() -> invitations.deliver(first));
        answer(id, AnswerChoice.COMING);
        var moved = new ConversationDelivery(
                first.reference(),
                anna,
                Aim.ACTIVATING,
                LocalText.ofDutch("Iets anders"),
                Obligation.VOLUNTARY,
                first.legalGround(),
                first.clientDuties(),
                first.municipalityDuties(),
                Optional.empty(),
                first.support(),
                first.officer(),
                nextWeek.plus(1, ChronoUnit.DAYS),
                first.duration(),
                new Place(PlaceKind.PHONE, ""),
                List.of(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 16)));

        assertThat(intake(() -> invitations.deliver(moved))).isEqualTo(id);
        assertThat(find(id).timesInvited()).isEqualTo(3);
        assertThat(find(id).conversation().consequences()).isEmpty();
        assertThat(find(id).conversation().startsAt()).isEqualTo(nextWeek.plus(1, ChronoUnit.DAYS));
        assertThat(find(id).answer()).map(InvitationAnswer::choice).contains(AnswerChoice.COMING);
    }

    @Test
    void a_conversation_never_moves_to_another_client() {
        var annas = conversationFor(anna, nextWeek);
        intake(() -> invitations.deliver(annas));
        var stolen = new ConversationDelivery(
                annas.reference(),
                bilal,
                annas.aim(),
                annas.purpose(),
                annas.obligation(),
                annas.legalGround(),
                annas.clientDuties(),
                annas.municipalityDuties(),
                annas.consequences(),
                annas.support(),
                annas.officer(),
                annas.startsAt(),
                annas.duration(),
                annas.place(),
                annas.invitedOn());

        assertThatThrownBy(() -> intake(() -> invitations.deliver(stolen)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(as(bilal, invitations::upcoming)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PlaceKind.class)
    void every_kind_of_place_is_kept(PlaceKind kind) {
        var some = conversationFor(anna, nextWeek);
        var id = intake(() -> invitations.deliver(new ConversationDelivery(
                some.reference(),
                anna,
                some.aim(),
                some.purpose(),
                some.obligation(),
                some.legalGround(),
                some.clientDuties(),
                some.municipalityDuties(),
                some.consequences(),
                some.support(),
                some.officer(),
                some.startsAt(),
                some.duration(),
                new Place(kind, ""),
                some.invitedOn())));

        assertThat(find(id).conversation().place().kind()).isEqualTo(kind);
    }

    @Test
    void upcoming_conversations_come_soonest_first_and_past_ones_not_at_all() {
        var later = conversation(anna, nextWeek.plusSeconds(3600));
        var sooner = conversation(anna, nextWeek);
        conversation(anna, lastWeek);

        assertThat(as(anna, invitations::upcoming))
                .map(invitation -> invitation.conversation().id())
                .containsExactly(sooner, later);
    }

    @ParameterizedTest
    @EnumSource(AnswerChoice.class)
    void every_answer_is_kept(AnswerChoice choice) {
        var id = conversation(anna, nextWeek);

        assertThat(answer(id, choice)).isInstanceOf(AnswerOutcome.Answered.class);
        assertThat(find(id).answer()).map(InvitationAnswer::choice).contains(choice);
    }

    @Test
    void another_answer_keeps_the_words() {
        var id = conversation(anna, nextWeek);
        answer(id, AnswerChoice.OTHER_DAY);
        save(id, "Dinsdag moet ik naar het ziekenhuis.", 0);

        answer(id, AnswerChoice.CALL_ME);

        var answer = find(id).answer().orElseThrow();
        assertThat(answer.choice()).isEqualTo(AnswerChoice.CALL_ME);
        assertThat(answer.words().text()).isEqualTo("Dinsdag moet ik naar het ziekenhuis.");
        assertThat(answer.words().savedAt()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void a_conversation_that_began_takes_no_answer() {
        var id = conversation(anna, lastWeek);

        assertThat(answer(id, AnswerChoice.COMING)).isEqualTo(new AnswerOutcome.ConversationPassed(lastWeek));
        assertThat(find(id).answer()).isEmpty();
    }

    @Test
    void words_of_two_windows_are_both_kept() {
        var id = conversation(anna, nextWeek);
        answer(id, AnswerChoice.UNSURE);
        var shown = find(id).answer().orElseThrow().words().version();

        assertThat(save(id, "uit het ene venster", shown)).isInstanceOf(Words.Saved.class);
        assertThat(save(id, "uit het andere venster", shown)).isInstanceOf(Words.SavedBoth.class);
        assertThat(find(id).answer().orElseThrow().words().text())
                .isEqualTo("uit het ene venster\n\nuit het andere venster");
    }

    @ParameterizedTest
    @MethodSource("nl.mijngesprek.portal.OddWords#all")
    void whatever_is_typed_is_kept_as_it_is(String typed) {
        var id = conversation(anna, nextWeek);
        answer(id, AnswerChoice.UNSURE);

        save(id, typed, 1);

        assertThat(find(id).answer().orElseThrow().words().text()).isEqualTo(typed);
    }

    @Test
    void one_character_too_many_is_refused_and_changes_nothing() {
        var id = conversation(anna, nextWeek);
        answer(id, AnswerChoice.UNSURE);
        save(id, "kort", 1);

        assertThat(save(id, "a".repeat(Words.LIMIT + 1), 2)).isEqualTo(new Words.TooLong(Words.LIMIT + 1));
        assertThat(find(id).answer().orElseThrow().words().text()).isEqualTo("kort");
    }

    @Test
    void without_an_answer_there_is_nothing_to_write_beside() {
        assertThat(save(conversation(anna, nextWeek), "woorden", 0)).isEqualTo(new Words.NotYours());
    }

    @Test
    void what_is_annas_does_not_exist_for_bilal() {
        var id = conversation(anna, nextWeek);
        answer(id, AnswerChoice.COMING);
        save(id, "van Anna", 1);
        var before = find(id);

        assertThat(as(bilal, invitations::upcoming)).isEmpty();
        for (var conversation : Arrays.asList(id, new ConversationId(UUID.randomUUID()))) {
            assertThat(as(bilal, () -> invitations.find(conversation))).isEmpty();
            assertThat(as(bilal, () -> invitations.answer(conversation, AnswerChoice.UNSURE)))
                    .isEqualTo(new AnswerOutcome.NotFound());
            assertThat(as(bilal, () -> invitations.saveWords(conversation, "van Bilal", 2)))
                    .isEqualTo(new Words.NotYours());
        }
        assertThat(find(id)).isEqualTo(before);
    }

    @Test
    void the_database_alone_refuses_bilal_too() {
        var id = conversation(anna, nextWeek);
        answer(id, AnswerChoice.COMING);

        assertThat(rows(bilal, "select 1 from conversation")).isZero();
        assertThat(rows(bilal, "select 1 from invitation")).isZero();
        assertThat(rows(bilal, "select 1 from invitation_answer")).isZero();
        assertThat(rows(bilal, "update invitation_answer set words = 'van Bilal'"))
                .isZero();
        assertThatThrownBy(() -> rows(
                        bilal,
                        "insert into invitation_answer (conversation_id, client_id, choice, version, saved_at)"
                                + " values (?, ?, 'unsure', 1, now())",
                        id.value(),
                        anna.value()))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> rows(
                        bilal,
                        "insert into invitation_answer (conversation_id, client_id, choice, version, saved_at)"
                                + " values (?, ?, 'unsure', 1, now())",
                        conversation(anna, nextWeek).value(),
                        bilal.value()))
                .rootCause()
                .hasMessageContaining("foreign key");
    }

    private Invitation find(ConversationId id) {
        return as(anna, () -> invitations.find(id)).orElseThrow();
    }

    private AnswerOutcome answer(ConversationId id, AnswerChoice choice) {
        return as(anna, () -> invitations.answer(id, choice));
    }

    private Words.Saving save(ConversationId id, String typed, int version) {
        return as(anna, () -> invitations.saveWords(id, typed, version));
    }
}
