package nl.mijngesprek.portal.behalf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.contact.ContactWish;
import nl.mijngesprek.portal.contact.Contacts;
import nl.mijngesprek.portal.contact.ReminderChannel;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.Companion;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.HeardAnswers;
import nl.mijngesprek.portal.invitation.Interpreter;
import nl.mijngesprek.portal.invitation.Said;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** G4, promise 6: nobody does anything for a client without having made sure who it is, and the client reads all of it. */
class IdentityChecksTest extends TableTest {

    private static final String CHECK =
            "insert into identity_check (client_id, channel, way) values (?, 'phone', 'called-back')";

    private static final String ANSWER =
            "insert into invitation_answer (conversation_id, client_id, choice, version, saved_at, said_via)"
                    + " values (?, ?, 'coming', 1, now(), 'phone')";

    @Autowired
    HeardAnswers heard;

    @Autowired
    Contacts contacts;

    private OfficerId greet = new OfficerId(UUID.randomUUID());
    private OfficerId samira = greet;
    private OfficerId olga = greet;
    private ConversationId annas = new ConversationId(UUID.randomUUID());
    private ConversationId bilals = annas;

    /** Greet holds Anna's conversation, Samira serves at the desk, and Olga has nothing to do with either. */
    @BeforeEach
    void threeOfficers() {
        greet = officer("Greet Gesprek");
        samira = officer("Samira Benali");
        olga = officer("Olga Officier");
        intake(() -> {
            officers.putAtDesk(samira, true);
            return 0;
        });
        annas = conversation(anna, nextWeek);
        bilals = conversation(bilal, nextWeek);
        giveTo(greet, annas);
    }

    private int rows(OfficerId officer, String sql, Object... bindings) {
        return as(officer, () -> inTransaction(() -> database.execute(sql, bindings)));
    }

    private void past(String minutes) throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("update identity_check set at = now() - interval '" + minutes + "', ended_at = null"
                    + " where client_id = '" + anna.value() + "'");
        }
    }

    @Test
    void the_client_reads_who_did_what_and_how_they_were_sure() {
        sure(greet, annas, IdentityWay.CALLED_BACK);
        as(greet, () -> heard.answer(annas, AnswerChoice.COMING));
        as(greet, () -> heard.bring(annas, Companion.FAMILY));
        as(greet, () -> heard.interpret(annas, new Interpreter("ti")));
        as(greet, () -> contacts.keepFor(anna, new ContactWish(ReminderChannel.SMS, Optional.of("ti"), true)));

        assertThat(as(anna, identityChecks::mine)).singleElement().satisfies(done -> {
            assertThat(done.officerName()).isEqualTo("Greet Gesprek");
            assertThat(done.way()).isEqualTo(IdentityWay.CALLED_BACK);
            assertThat(done.things())
                    .extracting(DoneThing::kind, DoneThing::detail)
                    .containsExactly(
                            tuple(DoneThing.Kind.ANSWER, "coming"),
                            tuple(DoneThing.Kind.COMPANION, "family"),
                            tuple(DoneThing.Kind.INTERPRETER, "ti"),
                            tuple(DoneThing.Kind.WISH, "sms true ti"));
        });
        assertThat(as(bilal, identityChecks::mine)).isEmpty();
        assertThat(rows(bilal, "select * from identity_check where client_id = ?", anna.value()))
                .isZero();
        assertThat(rows(bilal, "select * from done_on_behalf where client_id = ?", anna.value()))
                .isZero();
        assertThat(as(anna, contacts::wish).largePrint()).isTrue();
    }

    /** What is kept of a check has no place for an answer, or for the number of a document. */
    @Test
    void of_what_was_asked_and_shown_nothing_is_kept() throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement();
                var columns = statement.executeQuery(
                        "select string_agg(column_name, ' ' order by column_name) from information_schema.columns"
                                + " where table_schema = 'public' and table_name = 'identity_check'")) {
            columns.next();
            assertThat(columns.getString(1).split(" "))
                    .containsExactly(
                            "at",
                            "channel",
                            "client_id",
                            "conversation_id",
                            "ended_at",
                            "id",
                            "officer_id",
                            "told_at",
                            "way");
        }
    }

    @Test
    void who_serves_at_the_desk_answers_for_any_client_they_are_sure_of_and_nobody_else_does() {
        assertThat(as(samira, () -> heard.find(annas))).isEmpty();
        sure(samira, annas, IdentityWay.CONTROL_QUESTIONS);
        assertThat(as(samira, () -> heard.find(annas))).isPresent();
        assertThat(as(samira, () -> heard.answer(annas, AnswerChoice.UNSURE))).isInstanceOf(OnBehalf.Tried.class);
        assertThat(as(anna, () -> invitations.find(annas))
                        .orElseThrow()
                        .answer()
                        .orElseThrow()
                        .said())
                .flatMap(Said::heardBy)
                .contains("Samira Benali");

        assertThat(as(samira, () -> heard.find(bilals))).as("another client").isEmpty();
        assertThatThrownBy(() -> rows(samira, ANSWER, bilals.value(), bilal.value()))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(as(olga, () -> identityChecks.check(annas.value(), IdentityWay.CALLED_BACK)))
                .isEqualTo(new CheckOutcome.NotFound());
        assertThatThrownBy(() -> rows(olga, CHECK, anna.value()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    /** One officer is sure of one client; a colleague is not, nor is anybody of somebody else. */
    @Test
    void a_check_is_of_one_officer_and_one_client() {
        sure(samira, annas, IdentityWay.CALLED_BACK);

        assertThat(as(greet, () -> heard.answer(annas, AnswerChoice.COMING))).isEqualTo(new OnBehalf.NotSure<>());
        assertThatThrownBy(() -> rows(greet, ANSWER, annas.value(), anna.value()))
                .rootCause()
                .hasMessageContaining("nobody made sure who this is");
        giveTo(samira, bilals);
        assertThat(as(samira, () -> heard.answer(bilals, AnswerChoice.COMING))).isEqualTo(new OnBehalf.NotSure<>());
        assertThatThrownBy(() -> rows(samira, ANSWER, bilals.value(), bilal.value()))
                .rootCause()
                .hasMessageContaining("nobody made sure who this is");
        assertThat(as(greet, () -> contacts.keepFor(anna, ContactWish.NONE_YET)))
                .isEqualTo(new OnBehalf.NotSure<>());
        assertThatThrownBy(() ->
                        rows(greet, "insert into contact_wish (client_id, saved_at) values (?, now())", anna.value()))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> rows(
                        greet,
                        "insert into arrangement (conversation_id, client_id, companion, saved_at)"
                                + " values (?, ?, 'nobody', now())",
                        annas.value(),
                        anna.value()))
                .rootCause()
                .hasMessageContaining("nobody made sure who this is");
    }

    @Test
    void a_check_holds_for_half_an_hour_or_until_the_call_is_over() throws SQLException {
        sure(greet, annas, IdentityWay.CALLED_BACK);
        past("29 minutes");
        assertThat(as(greet, () -> identityChecks.current(anna))).isPresent();
        past("31 minutes");
        assertThat(as(greet, () -> identityChecks.current(anna))).isEmpty();
        assertThat(as(greet, () -> heard.answer(annas, AnswerChoice.COMING))).isEqualTo(new OnBehalf.NotSure<>());
        assertThatThrownBy(() -> rows(greet, ANSWER, annas.value(), anna.value()))
                .rootCause()
                .hasMessageContaining("nobody made sure who this is");

        sure(greet, annas, IdentityWay.CALLED_BACK);
        as(greet, () -> {
            identityChecks.end(anna);
            return 0;
        });
        assertThat(as(greet, () -> heard.answer(annas, AnswerChoice.COMING))).isEqualTo(new OnBehalf.NotSure<>());
        assertThatThrownBy(() -> rows(greet, "update identity_check set ended_at = null where ended_at is not null"))
                .rootCause()
                .hasMessageContaining("never changed");
    }

    @Test
    void nobody_forges_a_check_or_what_was_done() {
        sure(greet, annas, IdentityWay.CALLED_BACK);

        for (var forged : List.of(
                "update identity_check set at = now() + interval '1 day'",
                "update identity_check set way = 'control-questions'",
                "insert into identity_check (client_id, officer_id, channel, way)"
                        + " select client_id, officer_id, channel, way from identity_check",
                "insert into done_on_behalf (client_id, check_id, what) select client_id, id, 'answer' from identity_check",
                "update done_on_behalf set what = 'place'",
                "delete from identity_check")) {
            assertThatThrownBy(() -> rows(greet, forged)).rootCause().hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> rows(
                        greet,
                        "insert into identity_check (client_id, channel, way) values (?, 'phone', 'identity-document')",
                        anna.value()))
                .rootCause()
                .hasMessageContaining("does not take this as proof");
        assertThat(as(anna, identityChecks::mine)).as("nothing was done").isEmpty();
    }

    /** The municipality's own rule: what it does not take, neither portal nor database takes. */
    @Test
    void what_the_municipality_does_not_take_proves_nothing() throws SQLException {
        var rule = new IdentityRule(List.of("desk-identity-document"));
        assertThat(rule.ways(Set.of(Contact.values()))).containsExactly(IdentityWay.DOCUMENT_AT_DESK);
        assertThat(rule.takes(IdentityWay.CALLED_BACK)).isFalse();
        for (var wrong : List.of(List.of("a-friend-said-so"), List.<String>of())) {
            assertThatThrownBy(() -> new IdentityRule(wrong))
                    .isInstanceOf(Misconfigured.class)
                    .hasMessageContaining("portal.identity.ways");
        }

        try (var connection = superuser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("delete from identity_rule where way = 'called-back'");
            statement.execute("set local role portal_officer");
            statement.execute("set local app.officer = '" + greet.value() + "'");
            assertThatThrownBy(() -> statement.execute(CHECK.replace("?", "'" + anna.value() + "'")))
                    .hasMessageContaining("does not take this as proof");
            connection.rollback();
        }
    }
}
