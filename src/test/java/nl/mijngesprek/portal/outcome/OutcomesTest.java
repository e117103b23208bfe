package nl.mijngesprek.portal.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.Dates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What came of a conversation (F1 to F6): the officer writes it down, its client reads all of it, nobody else does. */
class OutcomesTest extends TableTest {

    private final LocalDate inSixWeeks = Dates.dayOf(Instant.now()).plusWeeks(6);

    @Autowired
    Outcomes outcomes;

    @Autowired
    AccessLog log;

    private OfficerId greet = new OfficerId(UUID.randomUUID());
    private ConversationId past = new ConversationId(UUID.randomUUID());

    @BeforeEach
    void aConversationThatWas() {
        greet = officer("Greet Gesprek");
        past = conversation(anna, lastWeek);
    }

    private NewStep step(StepKind kind, String receiver) {
        return new NewStep(kind, receiver, "Samen langs de ijsclub.", "", inSixWeeks);
    }

    private OutcomeResult add(NewStep step) {
        return as(greet, () -> outcomes.add(past, step));
    }

    @Test
    void the_client_reads_what_was_written_and_nobody_else_does() {
        as(greet, () -> outcomes.record(past, Attendance.CAME, "Een goed gesprek."));
        add(step(StepKind.REFERRAL, "WIJ-team"));

        var mine = as(anna, outcomes::mine);

        assertThat(mine).singleElement().satisfies(held -> {
            assertThat(held.outcome().orElseThrow().words()).isEqualTo("Een goed gesprek.");
            assertThat(held.outcome().orElseThrow().recordedBy()).isEqualTo("Greet Gesprek");
            assertThat(held.steps()).singleElement().satisfies(step -> {
                assertThat(step.receiver()).isEqualTo("WIJ-team");
                assertThat(step.status()).isEqualTo(StepStatus.ASKED);
                assertThat(step.followUpOn()).isEqualTo(inSixWeeks);
            });
        });
        assertThat(as(bilal, outcomes::mine)).isEmpty();
        assertThat(rows(bilal, "select * from outcome")).isZero();
        assertThat(rows(bilal, "select * from next_step")).isZero();
        assertThat(rows(anna, "select * from next_step")).isEqualTo(1);
    }

    @Test
    void said_otherwise_later_the_first_stays_in_the_database() {
        as(greet, () -> outcomes.record(past, Attendance.NOT_SEEN, ""));
        as(greet, () -> outcomes.record(past, Attendance.EXCUSED, "Was ziek."));

        assertThat(as(greet, () -> outcomes.find(past))
                        .orElseThrow()
                        .outcome()
                        .orElseThrow()
                        .attendance())
                .isEqualTo(Attendance.EXCUSED);
        assertThat(rows(anna, "select * from outcome where superseded_at is not null"))
                .isEqualTo(1);
        assertThatThrownBy(() -> as(
                        greet,
                        () -> inTransaction(() -> database.execute(
                                "update outcome set attendance = 'came' where conversation_id = ?", past.value()))))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void nothing_came_yet_of_a_conversation_that_is_ahead_but_a_client_may_call_off() {
        var ahead = conversation(anna, nextWeek);

        assertThat(as(greet, () -> outcomes.record(ahead, Attendance.CAME, "")))
                .isEqualTo(new OutcomeResult.NotYet(nextWeek));
        assertThat(as(greet, () -> outcomes.add(ahead, step(StepKind.AGREEMENT, "Anna"))))
                .isEqualTo(new OutcomeResult.NotYet(nextWeek));
        assertThat(as(greet, () -> outcomes.record(ahead, Attendance.EXCUSED, "")))
                .isEqualTo(new OutcomeResult.Kept());
    }

    @Test
    void a_step_names_who_goes_on_and_when_it_is_asked_after() {
        assertThat(add(step(StepKind.AGREEMENT, " "))).isEqualTo(new OutcomeResult.NotComplete());
        assertThat(add(step(StepKind.AGREEMENT, "x".repeat(201)))).isEqualTo(new OutcomeResult.NotComplete());
        assertThat(add(new NewStep(
                        StepKind.AGREEMENT,
                        "Anna",
                        "",
                        "",
                        Dates.dayOf(Instant.now()).minusDays(1))))
                .isEqualTo(new OutcomeResult.FollowUpInThePast());
        assertThat(as(greet, () -> outcomes.add(new ConversationId(UUID.randomUUID()), step(StepKind.AGREEMENT, "A"))))
                .isEqualTo(new OutcomeResult.NotFound());
        assertThat(as(anna, outcomes::mine)).isEmpty();
    }

    /** F2, F5. */
    @Test
    void what_is_not_done_is_followed_up_who_is_first_first() {
        add(new NewStep(StepKind.INTAKE_SIGN_UP, "Centrum naar Werk", "", "", inSixWeeks.plusYears(50)));
        add(new NewStep(StepKind.EXEMPTION_REQUEST, "Afdeling inkomen", "", "Werkprogramma", inSixWeeks.plusYears(49)));
        var last = as(
                        greet,
                        () -> outcomes.followUps((outcomes.followUps(1).total() + FollowUps.PAGE - 1) / FollowUps.PAGE))
                .steps();
        var request = last.get(last.size() - 2);

        assertThat(request.kind()).isEqualTo(StepKind.EXEMPTION_REQUEST);
        assertThat(request.creditedTo()).isEqualTo("Werkprogramma");
        assertThat(last.getLast().kind()).isEqualTo(StepKind.INTAKE_SIGN_UP);
        var before = as(greet, () -> outcomes.followUps(1)).total();
        assertThat(as(greet, () -> outcomes.advance(request.id(), StepStatus.DONE)))
                .isEqualTo(new OutcomeResult.Kept());
        assertThat(as(greet, () -> outcomes.followUps(1)).total()).isEqualTo(before - 1);
        assertThat(as(greet, () -> outcomes.advance(new StepId(UUID.randomUUID()), StepStatus.DONE)))
                .isEqualTo(new OutcomeResult.NotFound());
    }

    /** Promise 2, H7. */
    @Test
    void every_look_of_an_officer_is_in_the_log_of_the_client() {
        as(greet, () -> outcomes.find(past));
        add(step(StepKind.AGREEMENT, "Anna"));

        assertThat(as(anna, () -> log.page(1)).lines()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Greet Gesprek");
            assertThat(line.subject()).isEqualTo(Subject.OUTCOME);
            assertThat(line.conversationAt()).hasValue(lastWeek);
        });
        assertThat(as(bilal, () -> log.page(1)).lines()).isEmpty();
    }

    @Test
    void a_client_writes_nothing_down() {
        assertThatThrownBy(() -> as(anna, () -> outcomes.record(past, Attendance.CAME, "")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rows(
                        anna,
                        "insert into outcome (id, conversation_id, client_id, attendance, recorded_by, recorded_at)"
                                + " values (gen_random_uuid(), ?, ?, 'came', ?, now())",
                        past.value(),
                        anna.value(),
                        greet.value()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
