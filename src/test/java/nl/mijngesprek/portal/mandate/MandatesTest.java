package nl.mijngesprek.portal.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.HelperId;
import nl.mijngesprek.portal.identity.HelperTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A client lets somebody act: by a code that is good once, for minutes, and for nothing without the client's yes. */
class MandatesTest extends TableTest {

    @Autowired
    private Mandates mandates;

    @Autowired
    private Helping helping;

    private HelperId helper = new HelperId(UUID.randomUUID());

    @BeforeEach
    void somebodyHelps() throws SQLException {
        helper = helper("Hanna Helper");
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("delete from mandate_try");
        }
    }

    private ShownCode code(MandateTerm term, HelperTask... tasks) {
        return as(anna, () -> mandates.showCode(Set.of(tasks), term));
    }

    private TypeOutcome type(String typed) {
        return as(helper, () -> helping.type(typed));
    }

    private Proposal proposal(ShownCode code) {
        return as(anna, () -> mandates.find(code.proposal())).orElseThrow();
    }

    @Test
    void a_code_and_a_yes_let_a_helper_act_for_what_was_chosen_and_until_then() {
        var code = code(MandateTerm.MONTH, HelperTask.QUESTIONS, HelperTask.READ_INVITATION);

        assertThat(type(code.code().printed().toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(new TypeOutcome.Asked(code.proposal()));
        assertThat(proposal(code).helper()).contains("Hanna Helper (Naast de Ander)");
        assertThat(as(helper, () -> helping.asking(code.proposal()))).contains(new Asking.Waiting());
        assertThat(as(helper, () -> helping.people(1, "")).people())
                .as("before the yes")
                .isEmpty();

        var given = (GiveOutcome.Given) as(anna, () -> mandates.give(code.proposal()));

        assertThat(as(helper, () -> helping.asking(code.proposal())))
                .contains(new Asking.Given(given.mandate(), "Anna de Wit"));
        var permission = helpers.findActing(helper, given.mandate()).orElseThrow();
        assertThat(permission.tasks()).containsExactlyInAnyOrder(HelperTask.QUESTIONS, HelperTask.READ_INVITATION);
        assertThat(Duration.between(java.time.Instant.now(), permission.endsAt()))
                .isBetween(Duration.ofDays(27), Duration.ofDays(32));
        assertThat(as(anna, mandates::all)).singleElement().satisfies(mandate -> {
            assertThat(mandate.way()).isEqualTo(GivenWay.TOGETHER);
            assertThat(mandate.helper()).isEqualTo("Hanna Helper (Naast de Ander)");
        });
        assertThat(as(bilal, mandates::all)).isEmpty();
        assertThat(as(bilal, () -> mandates.find(code.proposal()))).isEmpty();
    }

    @Test
    void a_code_is_good_once_and_useless_without_the_clients_yes() {
        var code = code(MandateTerm.TODAY, HelperTask.QUESTIONS);
        var other = helper("Otto Ander");
        assertThat(as(anna, () -> mandates.give(code.proposal())))
                .as("a yes to nobody")
                .isEqualTo(new GiveOutcome.NotOpen());

        type(code.code().characters());

        assertThat(as(other, () -> helping.type(code.code().characters()))).isEqualTo(new TypeOutcome.Unknown());
        assertThat(as(other, () -> helping.asking(code.proposal()))).isEmpty();
        assertThat(as(bilal, () -> mandates.give(code.proposal()))).isEqualTo(new GiveOutcome.NotFound());

        as(anna, () -> {
            mandates.refuse(code.proposal());
            return true;
        });

        assertThat(as(anna, () -> mandates.give(code.proposal()))).isEqualTo(new GiveOutcome.NotOpen());
        assertThat(as(helper, () -> helping.asking(code.proposal()))).contains(new Asking.Over());
        assertThat(as(anna, mandates::all)).isEmpty();
    }

    @Test
    void a_yes_said_twice_gives_one_permission() {
        var code = code(MandateTerm.YEAR, HelperTask.REMARKS);
        type(code.code().characters());

        var first = as(anna, () -> mandates.give(code.proposal()));

        assertThat(as(anna, () -> mandates.give(code.proposal()))).isEqualTo(first);
        assertThat(as(anna, mandates::all)).hasSize(1);
    }

    @Test
    void an_old_code_is_told_like_a_wrong_one() throws SQLException {
        var code = code(MandateTerm.TODAY, HelperTask.QUESTIONS);
        try (var connection = superuser();
                var statement =
                        connection.prepareStatement("update mandate_proposal set made_at = made_at - interval '1 hour',"
                                + " expires_at = expires_at - interval '1 hour' where id = ?")) {
            statement.setObject(1, code.proposal().value());
            statement.execute();
        }

        assertThat(type(code.code().characters())).isEqualTo(new TypeOutcome.Unknown());
        assertThat(type("ABC")).isEqualTo(new TypeOutcome.Unknown());
    }

    /** Of this helper and of everybody: counted in the database, whichever machine is asked. */
    @Test
    void nobody_guesses_codes() throws SQLException {
        var code = code(MandateTerm.TODAY, HelperTask.QUESTIONS);
        for (var time = 0; time < 6; time++) {
            assertThat(type("ABCDEF")).isEqualTo(new TypeOutcome.Unknown());
        }
        assertThat(type(code.code().characters())).isInstanceOf(TypeOutcome.TooMany.class);

        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("update mandate_try set tries = 200 where key = 'everybody'");
        }
        var other = helper("Otto Ander");
        assertThat(as(other, () -> helping.type(code.code().characters()))).isInstanceOf(TypeOutcome.TooMany.class);
    }

    @Test
    void what_ended_stays_ended_and_both_can_end_it() {
        var one = mandate(anna, helper);
        var two = mandate(anna, helper, HelperTask.SUPPORT);

        assertThat(as(bilal, () -> mandates.end(one.mandate()))).isFalse();
        assertThat(as(anna, () -> mandates.end(one.mandate()))).isTrue();
        assertThat(as(anna, () -> mandates.end(one.mandate()))).isFalse();
        assertThat(as(helper("Otto Ander"), () -> helping.layDown(two.mandate())))
                .isFalse();
        assertThat(as(helper, () -> helping.layDown(two.mandate()))).isTrue();

        assertThat(helpers.findActing(helper, one.mandate())).isEmpty();
        assertThat(helpers.findActing(helper, two.mandate())).isEmpty();
        assertThat(as(anna, mandates::all))
                .extracting(mandate -> mandate.ended().orElseThrow().by())
                .containsExactlyInAnyOrder(EndedBy.CLIENT, EndedBy.HELPER);
    }

    @Test
    void a_colleague_goes_on_until_the_same_day_once_the_client_says_so() {
        var house = organisation();
        var first = helper("Hanna Helper", house);
        var second = helper("Sanne Samen", house);
        var elsewhere = helper("Otto Ander");
        var permission = mandate(anna, first, HelperTask.QUESTIONS, HelperTask.READ_INVITATION);
        assertThat(as(first, helping::colleagues)).extracting(Colleague::name).containsExactly("Sanne Samen");

        assertThat(as(first, () -> helping.handOver(permission.mandate(), elsewhere)))
                .as("somebody of another organisation")
                .isEqualTo(new HandingOverOutcome.NotFound());
        assertThat(as(second, () -> helping.handOver(permission.mandate(), first)))
                .as("a permission of somebody else")
                .isEqualTo(new HandingOverOutcome.NotFound());
        assertThat(as(first, () -> helping.handOver(permission.mandate(), second)))
                .isEqualTo(new HandingOverOutcome.Asked());
        assertThat(as(first, () -> helping.handOver(permission.mandate(), second)))
                .isEqualTo(new HandingOverOutcome.WaitsAlready());
        assertThat(helpers.findActing(first, permission.mandate()))
                .as("until the yes nothing changes")
                .isPresent();
        assertThat(as(bilal, mandates::open)).isEmpty();

        var asked = as(anna, mandates::open).getFirst();
        assertThat(asked.way()).isEqualTo(GivenWay.HANDOVER);
        assertThat(asked.until()).contains(permission.endsAt());
        var given = (GiveOutcome.Given) as(anna, () -> mandates.give(asked.id()));

        assertThat(helpers.findActing(first, permission.mandate())).isEmpty();
        var now = helpers.findActing(second, given.mandate()).orElseThrow();
        assertThat(now.endsAt()).isEqualTo(permission.endsAt());
        assertThat(now.tasks()).isEqualTo(permission.tasks());
        assertThat(as(anna, mandates::all).getLast().ended().orElseThrow().by()).isEqualTo(EndedBy.HANDOVER);
    }

    @Test
    void a_handover_that_the_client_refuses_changes_nothing_and_may_be_asked_again() {
        var house = organisation();
        var first = helper("Hanna Helper", house);
        var second = helper("Sanne Samen", house);
        var permission = mandate(anna, first);
        as(first, () -> helping.handOver(permission.mandate(), second));
        var asked = as(anna, mandates::open).getFirst();

        as(anna, () -> {
            mandates.refuse(asked.id());
            return true;
        });

        assertThat(helpers.findActing(first, permission.mandate())).isPresent();
        assertThat(as(second, () -> helping.people(1, "")).all()).isZero();
        assertThat(as(first, () -> helping.handOver(permission.mandate(), second)))
                .isEqualTo(new HandingOverOutcome.Asked());
    }

    @Test
    void a_handover_that_nobody_answered_in_time_may_be_asked_again() throws SQLException {
        var house = organisation();
        var first = helper("Hanna Helper", house);
        var second = helper("Sanne Samen", house);
        var permission = mandate(anna, first);
        as(first, () -> helping.handOver(permission.mandate(), second));
        try (var connection = superuser();
                var statement = connection.prepareStatement(
                        "update mandate_proposal set made_at = made_at - interval '40 days',"
                                + " expires_at = expires_at - interval '40 days' where replaces = ?")) {
            statement.setObject(1, permission.mandate().value());
            statement.execute();
        }

        assertThat(as(first, () -> helping.handOver(permission.mandate(), second)))
                .isEqualTo(new HandingOverOutcome.Asked());
        assertThat(as(anna, mandates::open)).hasSize(1);
    }

    /** What the service would never ask: more tasks, another client, another organisation. */
    @Test
    void the_database_lets_nobody_hand_over_more_than_there_is() {
        var house = organisation();
        var first = helper("Hanna Helper", house);
        var second = helper("Sanne Samen", house);
        var elsewhere = helper("Otto Ander");
        var permission = mandate(anna, first, HelperTask.QUESTIONS);
        for (var attempt : List.of(
                new Object[] {anna, "{questions,remarks}", second},
                new Object[] {bilal, "{questions}", second},
                new Object[] {anna, "{questions}", elsewhere})) {
            assertThatThrownBy(() -> as(
                            first,
                            () -> inTransaction(() -> database.execute(
                                    "insert into mandate_proposal (id, client_id, way, tasks, helper_id, replaces, expires_at)"
                                            + " values (?, ?, 'handover', ?::text[], ?, ?, now() + interval '1 day')",
                                    UUID.randomUUID(),
                                    ((ClientId) attempt[0]).value(),
                                    attempt[1],
                                    ((HelperId) attempt[2]).value(),
                                    permission.mandate().value()))))
                    .rootCause()
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void a_permission_is_for_something() {
        assertThatThrownBy(() -> as(anna, () -> mandates.showCode(EnumSet.noneOf(HelperTask.class), MandateTerm.TODAY)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_clients_give_permissions_and_only_helpers_type_codes() {
        var permission = mandate(anna, helper);
        assertThatThrownBy(() -> as(helper, mandates::all)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(anna, () -> helping.people(1, ""))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(helper, permission, () -> helping.people(1, "")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_helper_finds_whom_they_may_help_who_talks_first_on_top() {
        var later = client("Carla Later", "nl");
        conversation(later, nextWeek.plus(Duration.ofDays(3)));
        conversation(anna, nextWeek);
        var ended = mandate(bilal, helper);
        mandate(later, helper, HelperTask.QUESTIONS);
        mandate(anna, helper, HelperTask.READ_INVITATION);
        mandate(client("Dirk Verslag", "nl"), helper, HelperTask.READ_REPORT);
        as(bilal, () -> mandates.end(ended.mandate()));

        var page = as(helper, () -> helping.people(1, ""));

        assertThat(page.people())
                .extracting(HelpedPerson::client)
                .containsExactly("Anna de Wit", "Carla Later", "Dirk Verslag");
        assertThat(page.people().getFirst().next()).contains(nextWeek);
        assertThat(page.people().getLast().next()).isEmpty();
        assertThat(as(helper, () -> helping.people(1, "car")).people())
                .extracting(HelpedPerson::client)
                .containsExactly("Carla Later");
        assertThat(as(helper("Otto Ander"), () -> helping.people(1, "")).all()).isZero();
    }
}
