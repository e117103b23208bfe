package nl.mijngesprek.portal.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.behalf.IdentityWay;
import nl.mijngesprek.portal.behalf.OnBehalf;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.ClientDelivery;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.HelperId;
import nl.mijngesprek.portal.identity.HelperName;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.identity.ProvedAtDigid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the database holds of who helps privately, whatever the portal asks (security B9, B16). */
class FamilyWallsTest extends TableTest {

    private static final Set<HelperTask> ALL = EnumSet.allOf(HelperTask.class);

    @Autowired
    private Mandates mandates;

    @Autowired
    private Helping helping;

    @Autowired
    private PermissionCalls calls;

    private final Bsn mine = nextBsn();
    private HelperId helper = new HelperId(UUID.randomUUID());

    @BeforeEach
    void somebodyHelps() throws SQLException {
        helper = privately(mine);
        name("Farah Familie");
        change("delete from mandate_try");
    }

    private HelperId privately(Bsn bsn) {
        return helpers.signInPrivately(bsn, Optional.empty()).id();
    }

    private boolean name(String name) {
        return as(helper, () -> helpers.sayName(HelperName.parse(name).orElseThrow()));
    }

    private ShownCode code(ClientId client) {
        return as(client, () -> mandates.showCode(ALL, MandateTerm.TODAY));
    }

    private ClientId myself() {
        return intake(() -> clients.deliver(new ClientDelivery(reference(), mine, "Farah Familie", "nl")));
    }

    @Test
    void one_bsn_is_one_helper_and_nothing_of_it_is_kept_but_the_hash() throws SQLException {
        assertThat(privately(mine)).isEqualTo(helper);
        assertThat(privately(nextBsn())).isNotEqualTo(helper);
        assertThat(ask("select octet_length(bsn_hash) || ' ' || (login is null) from helper where id = '"
                        + helper.value() + "'"))
                .containsExactly("32 true");
    }

    @Test
    void to_who_helps_themselves_the_code_is_as_wrong_as_any_other() {
        var code = code(myself());

        assertThat(as(helper, () -> helping.type(code.code().characters()))).isEqualTo(new TypeOutcome.Unknown());
        var other = helper("Hanna Helper");
        assertThat(as(other, () -> helping.type(code.code().characters())))
                .as("and is still good for somebody else")
                .isEqualTo(new TypeOutcome.Asked(code.proposal()));
    }

    @Test
    void nobody_gives_a_permission_to_oneself() throws SQLException {
        var code = code(anna);
        assertThat(as(helper, () -> helping.type(code.code().characters()))).isInstanceOf(TypeOutcome.Asked.class);
        // Only now it turns out who Anna is.
        change("update client set bsn_hash = (select bsn_hash from helper where id = '" + helper.value()
                + "') where id = '" + anna.value() + "'");

        assertThatThrownBy(() -> as(anna, () -> mandates.give(code.proposal())))
                .rootCause()
                .hasMessageContaining("nobody helps oneself");
        assertThatThrownBy(() -> helpers.signInFor(anna, helper, ALL))
                .rootCause()
                .hasMessageContaining("nobody helps oneself");
        assertThatThrownBy(() ->
                        change("insert into mandate_proposal (id, client_id, way, tasks, term, helper_id, expires_at)"
                                + " values (gen_random_uuid(), '" + anna.value() + "', 'sms', '{questions}', 'month', '"
                                + helper.value() + "', now() + interval '1 day')"))
                .hasMessageContaining("nobody helps oneself");
    }

    @Test
    void who_has_no_name_yet_helps_nobody() {
        var nameless = privately(nextBsn());
        var code = code(anna);

        assertThat(as(nameless, () -> helping.type(code.code().characters()))).isEqualTo(new TypeOutcome.Unknown());
        assertThatThrownBy(() -> helpers.signInFor(anna, nameless, ALL))
                .rootCause()
                .hasMessageContaining("nor without a name");
        assertThat(as(nameless, () -> helping.people(1, "")).people()).isEmpty();
        assertThat(as(nameless, () -> inTransaction(() -> database.fetch("select id from client"))))
                .isEmpty();
    }

    /** An officer reads what a client wrote on paper: to them neither is anybody. */
    @Test
    void on_paper_too_nobody_is_without_a_name_or_helps_themselves() throws SQLException {
        var officer = officer("Olga Officier");
        var nameless = privately(nextBsn());
        var number = ask("select number from helper where id = '" + nameless.value() + "'")
                .getFirst();

        assertThat(as(officer, () -> inTransaction(() -> database.fetch("select * from helper_by_number(?)", number))))
                .isEmpty();
        assertThat(isSomebodyElse(officer, nameless, anna)).isFalse();
        assertThat(isSomebodyElse(officer, helper, myself())).isFalse();
        assertThat(isSomebodyElse(officer, helper, anna)).isTrue();
        assertThat(isSomebodyElse(officer, helper("Hanna Helper"), anna)).isTrue();
    }

    private boolean isSomebodyElse(OfficerId officer, HelperId who, ClientId client) {
        return as(
                officer,
                () -> inTransaction(
                        () -> database.fetchSingle("select is_somebody_else(?, ?)", who.value(), client.value())
                                .get(0, Boolean.class)));
    }

    @Test
    void a_name_changes_until_a_client_may_have_read_it() {
        assertThat(name("Farah Anders")).isTrue();
        assertThat(as(helper, helpers::ownName).value()).isEqualTo("Farah Anders");
        var code = code(anna);
        as(helper, () -> helping.type(code.code().characters()));

        assertThat(name("Iemand Anders")).isFalse();
        assertThat(as(helper, helpers::ownName).mayChange()).isFalse();
        assertThatThrownBy(() -> as(
                        helper,
                        () -> inTransaction(() -> database.execute("update helper set name = 'Iemand Anders'"))))
                .rootCause()
                .hasMessageContaining("a client may have read this name");
        assertThat(as(anna, mandates::open)).singleElement().satisfies(proposal -> assertThat(proposal.helper())
                .contains("Farah Anders"));
    }

    @Test
    void a_name_that_digid_told_is_not_typed_over_and_follows_digid() {
        var bsn = nextBsn();
        var told = helpers.signInPrivately(bsn, HelperName.parse("Truus van DigiD"));

        assertThat(told.name()).contains("Truus van DigiD");
        assertThat(as(told.id(), helpers::ownName).mayChange()).isFalse();
        assertThat(as(told.id(), () -> helpers.sayName(new HelperName("Iemand Anders"))))
                .isFalse();
        assertThatThrownBy(() -> as(
                        told.id(),
                        () -> inTransaction(() -> database.execute("update helper set name = 'Iemand Anders'"))))
                .rootCause()
                .hasMessageContaining("a client may have read this name");
        assertThat(helpers.signInPrivately(bsn, HelperName.parse("Truus Getrouwd"))
                        .name())
                .contains("Truus Getrouwd");
    }

    @Test
    void nobody_types_an_organisation_behind_a_name_or_the_name_of_another() {
        assertThatThrownBy(() -> as(
                        helper,
                        () -> inTransaction(
                                () -> database.execute("update helper set name = 'Farah (Naast de Ander)'"))))
                .rootCause()
                .hasMessageContaining("own_name_is_a_name");
        var worker = helper("Hanna Helper");
        assertThat(as(worker, helpers::ownName).mayChange()).isFalse();
        assertThat(as(worker, () -> inTransaction(() -> database.execute("update helper set name = 'Iemand Anders'"))))
                .as("what an organisation delivered")
                .isZero();
        assertThat(as(
                        helper,
                        () -> inTransaction(() -> database.execute(
                                "update helper set name = 'Iemand Anders' where id = ?", worker.value()))))
                .isZero();
    }

    @Test
    void a_login_by_digid_machtigen_gives_one_permission_a_day_until_midnight() throws SQLException {
        var given = (ProvedAtDigid.Permitted) helpers.signInFor(anna, helper, Set.of(HelperTask.QUESTIONS));

        assertThat(helpers.signInFor(anna, helper, ALL)).isEqualTo(given);
        assertThat(helpers.findActing(helper, given.mandate()).orElseThrow().tasks())
                .containsExactly(HelperTask.QUESTIONS);
        assertThat(ask("select ends_at = ((now() at time zone 'Europe/Amsterdam')::date + 1)::timestamp"
                        + " at time zone 'Europe/Amsterdam' from mandate where client_id = '" + anna.value() + "'"))
                .containsExactly("t");
        assertThat(as(anna, mandates::all)).singleElement().satisfies(mandate -> {
            assertThat(mandate.way()).isEqualTo(GivenWay.DIGID_MACHTIGEN);
            assertThat(mandate.helper()).isEqualTo("Farah Familie");
            assertThat(mandate.comesBack()).isTrue();
        });
        assertThat(as(bilal, mandates::all)).isEmpty();
        as(helper, () -> helping.layDown(given.mandate()));
        assertThat(helpers.signInFor(anna, helper, ALL))
                .as("what the helper laid down comes back")
                .isInstanceOf(ProvedAtDigid.Permitted.class)
                .isNotEqualTo(given);
    }

    /** Also one of a day before, which nobody acts by now. */
    @Test
    void what_the_client_stopped_stays_stopped() throws SQLException {
        change(
                "insert into mandate (id, client_id, helper_id, way, tasks, given_at, ends_at) values (gen_random_uuid(), '"
                        + anna.value() + "', '" + helper.value() + "', 'digid-machtigen', '{questions}',"
                        + " now() - interval '2 days', now() - interval '1 day')");
        var old = as(anna, mandates::all).getFirst();
        assertThat(old.comesBack()).isTrue();

        assertThat(as(anna, () -> mandates.end(old.id()))).isTrue();

        assertThat(helpers.signInFor(anna, helper, ALL)).isEqualTo(new ProvedAtDigid.Stopped());
        assertThatThrownBy(() -> currentActor.as(
                        new Actor.SignIn(),
                        () -> inTransaction(() -> database.execute(
                                "insert into mandate (id, client_id, helper_id, way, tasks) values"
                                        + " (gen_random_uuid(), ?, ?, 'digid-machtigen', '{questions}')",
                                anna.value(),
                                helper.value()))))
                .rootCause()
                .hasMessageContaining("the client stopped this");
        assertThat(helpers.signInFor(bilal, helper, ALL))
                .as("for somebody else")
                .isInstanceOf(ProvedAtDigid.Permitted.class);
        assertThat(as(anna, mandates::all)).hasSize(1).noneMatch(Mandate::comesBack);
    }

    /** The client calls, between two logins. */
    @Test
    void an_officer_who_is_sure_of_the_client_stops_what_would_come_back() throws SQLException {
        var officer = officer("Olga Officier");
        var talk = conversation(anna, nextWeek);
        giveTo(officer, talk);
        change(
                "insert into mandate (id, client_id, helper_id, way, tasks, given_at, ends_at) values (gen_random_uuid(), '"
                        + anna.value() + "', '" + helper.value() + "', 'digid-machtigen', '{questions}',"
                        + " now() - interval '2 days', now() - interval '1 day')");
        assertThat(as(officer, () -> calls.current(anna))).isInstanceOf(OnBehalf.NotSure.class);
        sure(officer, talk, IdentityWay.CALLED_BACK);

        var one = ((OnBehalf.Tried<List<SpokenEnd>>) as(officer, () -> calls.current(anna)))
                .outcome()
                .getFirst();
        assertThat(one.helper()).isEqualTo("Farah Familie");
        assertThat(as(officer, () -> calls.end(anna, one.mandate()))).isEqualTo(new OnBehalf.Tried<Boolean>(true));

        assertThat(helpers.signInFor(anna, helper, ALL)).isEqualTo(new ProvedAtDigid.Stopped());
    }

    @Test
    void the_login_makes_no_permission_of_another_way_for_a_worker_or_for_longer() {
        var worker = helper("Hanna Helper");
        for (var insert : List.of(
                "insert into mandate (id, client_id, helper_id, way, tasks) values (gen_random_uuid(), '%s', '%s',"
                        + " 'sms', '{questions}')",
                "insert into mandate (id, client_id, helper_id, way, tasks, ends_at) values (gen_random_uuid(), '%s',"
                        + " '%s', 'digid-machtigen', '{questions}', now() + interval '1 year')")) {
            assertThatThrownBy(() -> signIn(insert.formatted(anna.value(), helper.value())))
                    .as(insert)
                    .isInstanceOf(RuntimeException.class);
        }
        assertThatThrownBy(() -> signIn(
                        "insert into mandate (id, client_id, helper_id, way, tasks) values (gen_random_uuid(), '%s', '%s',"
                                        .formatted(anna.value(), worker.value())
                                + " 'digid-machtigen', '{questions}')"))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(as(anna, mandates::all)).isEmpty();
    }

    private int signIn(String sql) {
        return currentActor.as(new Actor.SignIn(), () -> inTransaction(() -> database.execute(sql)));
    }
}
