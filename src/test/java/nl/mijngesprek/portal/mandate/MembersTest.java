package nl.mijngesprek.portal.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.identity.HelperDelivery;
import nl.mijngesprek.portal.identity.HelperId;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.shared.Dates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who works at an organisation, away or gone, and who goes on for them; with a second organisation that sees nothing of it. */
class MembersTest extends TableTest {

    @Autowired
    Members members;

    @Autowired
    Mandates mandates;

    @Autowired
    Helping helping;

    private UUID house = UUID.randomUUID();
    private UUID elsewhere = house;
    private HelperId manager = new HelperId(house);
    private HelperId hanna = manager;
    private HelperId sanne = manager;
    private HelperId otherManager = manager;
    private HelperId otto = manager;
    private String login = "";

    @BeforeEach
    void twoOrganisations() {
        house = organisation();
        elsewhere = organisation();
        manager = manager("Mira Manager", house);
        login = reference();
        hanna = intake(
                () -> helpers.deliver(new HelperDelivery("Hanna Helper", login, house, false, Optional.empty())));
        sanne = helper("Sanne Samen", house);
        otherManager = manager("Nico Elders", elsewhere);
        otto = helper("Otto Elders", elsewhere);
    }

    private HelperId manager(String name, UUID organisation) {
        return intake(
                () -> helpers.deliver(new HelperDelivery(name, reference(), organisation, true, Optional.empty())));
    }

    private LocalDate today() {
        return Dates.dayOf(testClock.instant());
    }

    private Optional<LocalDate> inDays(int days) {
        return Optional.of(today().plusDays(days));
    }

    private Member member(HelperId who) {
        return as(manager, () -> members.find(who)).orElseThrow();
    }

    @Test
    void a_manager_sees_the_own_people_and_of_their_clients_a_number() {
        mandate(anna, hanna, HelperTask.QUESTIONS);
        mandate(bilal, hanna);
        mandate(anna, otto);

        assertThat(as(manager, members::all))
                .extracting(Member::name, Member::people)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Hanna Helper", 2),
                        org.assertj.core.groups.Tuple.tuple("Mira Manager", 0),
                        org.assertj.core.groups.Tuple.tuple("Sanne Samen", 0));
        assertThat(as(manager, () -> members.find(otto))).isEmpty();
        assertThat(as(hanna, members::all)).as("who does not manage").isEmpty();
        assertThat(as(hanna, () -> members.find(sanne))).isEmpty();
        assertThat(as(hanna, members::coworkers))
                .extracting(Coworker::name)
                .containsExactly("Hanna Helper", "Mira Manager", "Sanne Samen");
        for (var sql : List.of("select id from mandate", "select id from client", "select id from mandate_proposal")) {
            assertThat(as(manager, () -> inTransaction(() -> database.fetch(sql).size())))
                    .as(sql)
                    .isZero();
        }
        assertThat(as(
                        hanna,
                        () -> inTransaction(
                                () -> database.fetch("select login from helper").size())))
                .as("accounts of colleagues")
                .isEqualTo(1);
    }

    @Test
    void somebody_new_can_log_in_and_helps_nobody_yet() {
        var account = reference();
        assertThat(as(manager, () -> members.takeOn(" ", account))).isInstanceOf(MemberOutcome.NoName.class);
        assertThat(as(manager, () -> members.takeOn("N".repeat(201), account)))
                .isInstanceOf(MemberOutcome.NoName.class);
        assertThat(as(manager, () -> members.takeOn("Nora Nieuw", ""))).isInstanceOf(MemberOutcome.NoLogin.class);

        assertThat(as(manager, () -> members.takeOn("Nora Nieuw", account))).isInstanceOf(MemberOutcome.Noted.class);
        assertThat(as(manager, () -> members.takeOn("Nog een Nora", account)))
                .isInstanceOf(MemberOutcome.LoginKnown.class);

        assertThat(helpers.findByLogin(account)).hasValueSatisfying(nora -> {
            assertThat(nora.name()).isEqualTo("Nora Nieuw");
            assertThat(nora.manages()).isFalse();
            assertThat(as(nora.id(), members::coworkers)).hasSize(4);
            assertThat(as(nora.id(), () -> helping.people(1, "")).all()).isZero();
        });
        assertThat(as(otherManager, () -> members.takeOn("Nep Nora", account)))
                .isInstanceOf(MemberOutcome.LoginKnown.class);
    }

    @Test
    void everybody_notes_the_own_absence_and_a_manager_that_of_all() {
        assertThat(as(hanna, () -> members.noteAbsence(hanna, inDays(7)))).isInstanceOf(MemberOutcome.Noted.class);
        assertThat(as(sanne, () -> members.noteAbsence(hanna, Optional.empty())))
                .isInstanceOf(MemberOutcome.NotFound.class);
        assertThat(as(otherManager, () -> members.noteAbsence(hanna, Optional.empty())))
                .isInstanceOf(MemberOutcome.NotFound.class);
        assertThat(as(hanna, () -> members.noteAbsence(hanna, inDays(-1)))).isInstanceOf(MemberOutcome.DayPassed.class);
        assertThat(as(sanne, members::coworkers))
                .filteredOn(one -> one.id().equals(hanna))
                .first()
                .extracting(Coworker::awayUntil)
                .isEqualTo(inDays(7));

        assertThat(as(manager, () -> members.noteAbsence(hanna, Optional.empty())))
                .isInstanceOf(MemberOutcome.Noted.class);

        assertThat(member(hanna).isAway(today())).isFalse();
    }

    /** The client reads on the page of permissions that the helper is away: until when, and not why. */
    @Test
    void a_client_reads_until_when_a_helper_is_away_or_works_there() {
        mandate(anna, hanna);
        as(hanna, () -> members.noteAbsence(hanna, inDays(7)));
        as(manager, () -> members.noteLastDay(hanna, inDays(30)));

        assertThat(as(anna, mandates::all)).singleElement().satisfies(mandate -> {
            assertThat(mandate.away(testClock.instant())).isEqualTo(inDays(7));
            assertThat(mandate.lastDay()).isEqualTo(inDays(30));
            assertThat(mandate.holds(testClock.instant())).isTrue();
        });
    }

    @Test
    void with_the_last_day_every_permission_ends_and_the_client_reads_it() {
        var permission = mandate(anna, hanna);

        assertThat(as(manager, () -> members.noteLastDay(hanna, inDays(-3)))).isInstanceOf(MemberOutcome.Noted.class);

        assertThat(helpers.findActing(hanna, permission.mandate())).isEmpty();
        assertThat(as(anna, mandates::all)).singleElement().satisfies(mandate -> {
            assertThat(mandate.holds(testClock.instant())).isFalse();
            assertThat(mandate.leftOn(testClock.instant())).isEqualTo(inDays(-3));
        });
        assertThat(as(hanna, () -> helping.people(1, "")).all())
                .as("not even the names")
                .isZero();
        assertThat(as(hanna, members::coworkers)).isEmpty();
        assertThat(as(manager, () -> members.noteLastDay(hanna, Optional.empty())))
                .isInstanceOf(MemberOutcome.LeftForGood.class);
        assertThatThrownBy(() -> as(
                        manager,
                        () -> inTransaction(() ->
                                database.execute("update helper set left_on = null where id = ?", hanna.value()))))
                .rootCause()
                .hasMessageContaining("who left has left");
    }

    @Test
    void a_last_day_to_come_can_be_taken_back() {
        as(manager, () -> members.noteLastDay(hanna, inDays(5)));
        assertThat(member(hanna).lastDay()).isEqualTo(inDays(5));

        assertThat(as(manager, () -> members.noteLastDay(hanna, Optional.empty())))
                .isInstanceOf(MemberOutcome.Noted.class);

        assertThat(member(hanna).lastDay()).isEmpty();
    }

    @Test
    void nobody_notes_the_own_last_day_or_that_of_another_organisation() {
        assertThat(as(manager, () -> members.noteLastDay(manager, inDays(5))))
                .isInstanceOf(MemberOutcome.Yourself.class);
        assertThat(as(hanna, () -> members.noteLastDay(sanne, inDays(5)))).isInstanceOf(MemberOutcome.NotFound.class);
        assertThat(as(otherManager, () -> members.noteLastDay(hanna, inDays(5))))
                .isInstanceOf(MemberOutcome.NotFound.class);
        assertThat(as(
                        otherManager,
                        () -> inTransaction(() -> database.execute(
                                "update helper set left_on = current_date, away_until = current_date where id = ?",
                                hanna.value()))))
                .isZero();
        assertThatThrownBy(() -> as(
                        hanna,
                        () -> inTransaction(() -> database.execute(
                                "update helper set left_on = current_date where id = ?", hanna.value()))))
                .rootCause()
                .hasMessageContaining("another one who manages");
        for (var change : List.of("manages = true", "login = 'x'", "organisation_id = null")) {
            assertThatThrownBy(() -> as(
                            manager,
                            () -> inTransaction(() -> database.execute(
                                    "update helper set " + change + " where id = ?", manager.value()))))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> as(
                        manager,
                        () -> inTransaction(() -> database.execute(
                                "insert into helper (id, login, name, organisation_id) values (?, ?, 'Spion', ?)",
                                UUID.randomUUID(),
                                reference(),
                                elsewhere))))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    /** The document of before does not bring back who left; that somebody leaves sooner it can say. */
    @Test
    void what_a_manager_noted_is_not_undone_by_the_case_system() {
        as(manager, () -> members.noteLastDay(hanna, inDays(5)));

        deliver(Optional.empty());
        assertThat(member(hanna).lastDay()).isEqualTo(inDays(5));
        deliver(inDays(2));
        assertThat(member(hanna).lastDay()).isEqualTo(inDays(2));
    }

    private void deliver(Optional<LocalDate> leftOn) {
        intake(() -> helpers.deliver(new HelperDelivery("Hanna Helper", login, house, false, leftOn)));
    }

    /** At the very next click: in the service, and in the database. */
    @Test
    void a_manager_who_left_manages_nothing() throws SQLException {
        as(hanna, () -> members.noteAbsence(hanna, inDays(7)));
        mandate(anna, hanna);
        try (var connection = superuser();
                var statement =
                        connection.prepareStatement("update helper set left_on = current_date - 2 where id = ?")) {
            statement.setObject(1, manager.value());
            statement.execute();
        }

        assertThat(as(manager, members::manages)).isFalse();
        assertThat(as(manager, members::all)).isEmpty();
        assertThat(as(manager, members::coworkers)).isEmpty();
        assertThat(as(manager, () -> members.takeOn("Nora Nieuw", reference())))
                .isInstanceOf(MemberOutcome.NotFound.class);
        assertThat(as(manager, () -> members.noteAbsence(hanna, Optional.empty())))
                .isInstanceOf(MemberOutcome.NotFound.class);
        assertThat(as(manager, () -> members.noteAbsence(manager, inDays(1))))
                .isInstanceOf(MemberOutcome.NotFound.class);
        assertThat(as(manager, () -> members.noteLastDay(hanna, inDays(1)))).isInstanceOf(MemberOutcome.NotFound.class);
        assertThat(as(manager, () -> members.relieve(hanna, sanne))).isInstanceOf(MemberOutcome.NotFound.class);
        assertThat(as(
                        manager,
                        () -> inTransaction(() ->
                                database.execute("update helper set away_until = null where id = ?", hanna.value()))))
                .isZero();
    }

    @Test
    void for_who_is_away_all_clients_are_asked_and_each_says_yes_or_no() {
        var ofAnna = mandate(anna, hanna, HelperTask.QUESTIONS);
        var ofBilal = mandate(bilal, hanna);
        assertThat(as(manager, () -> members.relieve(hanna, sanne)))
                .as("while she is there")
                .isInstanceOf(MemberOutcome.NotFound.class);
        as(hanna, () -> members.noteAbsence(hanna, inDays(7)));

        assertThat(as(manager, () -> members.relieve(hanna, otto)))
                .as("somebody of another organisation")
                .isInstanceOf(MemberOutcome.NotFound.class);
        assertThat(as(otherManager, () -> members.relieve(hanna, otto)))
                .as("another manager")
                .isInstanceOf(MemberOutcome.NotFound.class);
        assertThat(as(sanne, () -> members.relieve(hanna, sanne)))
                .as("who does not manage")
                .isInstanceOf(MemberOutcome.NotFound.class);
        assertThat(as(manager, () -> members.relieve(hanna, sanne))).isEqualTo(new MemberOutcome.ClientsAsked(2));
        assertThat(as(manager, () -> members.relieve(hanna, sanne)))
                .as("nobody is asked twice")
                .isEqualTo(new MemberOutcome.ClientsAsked(0));
        assertThat(member(hanna).asked()).isEqualTo(2);
        assertThat(helpers.findActing(hanna, ofAnna.mandate()))
                .as("until the yes nothing changes")
                .isPresent();

        var asked = as(anna, mandates::open).getFirst();
        assertThat(asked.way()).isEqualTo(GivenWay.HANDOVER);
        assertThat(asked.tasks()).containsExactly(HelperTask.QUESTIONS);
        var given = (GiveOutcome.Given) as(anna, () -> mandates.give(asked.id()));

        assertThat(helpers.findActing(sanne, given.mandate()).orElseThrow().endsAt())
                .isEqualTo(ofAnna.endsAt());
        assertThat(helpers.findActing(hanna, ofAnna.mandate())).isEmpty();
        assertThat(helpers.findActing(hanna, ofBilal.mandate())).isPresent();
        assertThat(as(
                        manager,
                        () -> inTransaction(
                                () -> database.fetch("select id from mandate").size())))
                .as("the manager sees no permission")
                .isZero();
    }

    @Test
    void who_is_away_goes_on_for_nobody() {
        mandate(anna, hanna);
        as(hanna, () -> members.noteAbsence(hanna, inDays(7)));
        as(sanne, () -> members.noteAbsence(sanne, inDays(7)));

        assertThat(as(manager, () -> members.relieve(hanna, sanne))).isInstanceOf(MemberOutcome.NotFound.class);
    }

    @Test
    void only_helpers_have_colleagues() {
        assertThatThrownBy(() -> as(anna, members::coworkers)).isInstanceOf(AccessDeniedException.class);
        var permission = mandate(anna, hanna);
        assertThatThrownBy(() -> as(hanna, permission, members::coworkers)).isInstanceOf(AccessDeniedException.class);
    }
}
