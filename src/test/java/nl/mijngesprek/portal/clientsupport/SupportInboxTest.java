package nl.mijngesprek.portal.clientsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.clientsupport.RequestAnswer.Accepted;
import nl.mijngesprek.portal.clientsupport.RequestAnswer.Alternative;
import nl.mijngesprek.portal.clientsupport.RequestAnswer.Declined;
import nl.mijngesprek.portal.clientsupport.SupportRequest.Opened;
import nl.mijngesprek.portal.clientsupport.SupportRequest.State;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.HelperId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.LocalText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an organisation sees of what clients ask it, and what it answers; with a second client and a second organisation. */
class SupportInboxTest extends TableTest {

    @Autowired
    SupportDirectory directory;

    @Autowired
    SupportRequests requests;

    @Autowired
    SupportInbox inbox;

    @Autowired
    CompanionsTold companions;

    private OrganisationId besideYou = new OrganisationId(UUID.randomUUID());
    private OrganisationId theBridge = besideYou;
    private HelperId fatma = new HelperId(UUID.randomUUID());
    private HelperId omar = fatma;

    @BeforeEach
    void twoOrganisationsWithAWorkerEach() {
        besideYou = organisation("Naast u");
        theBridge = organisation("De Brug");
        fatma = helper("Fatma", besideYou.value());
        omar = helper("Omar", theBridge.value());
    }

    private OrganisationId organisation(String name) {
        return intake(() -> directory.deliver(new SupportOrganisationDelivery(
                reference(),
                9_700,
                name,
                LocalText.ofDutch("Staat naast u"),
                LocalText.ofDutch("Gaat mee naar het gesprek."),
                List.of("nl"),
                "010 765 43 21",
                LocalText.ofDutch("Elke werkdag"),
                "",
                true,
                true,
                LocalDate.of(2026, 11, 1))));
    }

    private void execute(String sql, Object... bindings) throws SQLException {
        try (var connection = superuser();
                var statement = connection.prepareStatement(sql)) {
            for (var place = 0; place < bindings.length; place++) {
                statement.setObject(place + 1, bindings[place]);
            }
            statement.executeUpdate();
        }
    }

    private RequestId callBack(ClientId client) {
        return as(client, () -> {
            requests.saveWords(besideYou, RequestKind.CALL_BACK, "Bel zachtjes.", 0);
            requests.send(besideYou, RequestKind.CALL_BACK, "0612345678");
            return requests.mine().getFirst().id();
        });
    }

    @Test
    void an_organisation_sees_what_was_sent_to_it_and_nothing_else() {
        var anna1 = callBack(anna);
        var bilal1 = callBack(bilal);
        as(anna, () -> requests.saveWords(besideYou, RequestKind.CALL_BACK, "Nog niet verstuurd.", 0));

        assertThat(as(fatma, inbox::asked)).map(SupportRequest::id).containsExactlyInAnyOrder(anna1, bilal1);
        assertThat(as(fatma, () -> inbox.open(anna1))).hasValueSatisfying(request -> {
            assertThat(request.asker().name()).isEqualTo("Anna de Wit");
            assertThat(request.phone()).isEqualTo("0612345678");
            assertThat(request.words()).isEqualTo("Bel zachtjes.");
        });
        assertThat(as(omar, inbox::asked)).isEmpty();
        assertThat(as(omar, () -> inbox.open(anna1))).isEmpty();
        assertThat(as(omar, () -> inbox.accept(anna1, nextWeek, ""))).isInstanceOf(AnswerOutcome.NotFound.class);
        assertThat(as(
                        omar,
                        () -> inTransaction(() -> database.execute("update support_request set answer_words = 'x'"))))
                .isZero();
    }

    /** Promise 2: who read it first, and when, under the name the municipality's directory knows. */
    @Test
    void the_client_sees_who_read_the_request() {
        var sent = callBack(anna);

        as(fatma, () -> inbox.open(sent));

        var opened = as(anna, () -> requests.find(sent).orElseThrow().opened());
        assertThat(opened).map(Opened::supporter).contains("Fatma");
        testClock.forward(Duration.ofHours(2));
        as(fatma, () -> inbox.open(sent));
        assertThat(as(anna, () -> requests.find(sent).orElseThrow().opened())).isEqualTo(opened);
    }

    @Test
    void a_yes_agrees_a_moment_which_can_be_moved_and_not_lie_behind() {
        var sent = callBack(anna);

        assertThat(as(fatma, () -> inbox.accept(sent, lastWeek, ""))).isInstanceOf(AnswerOutcome.MomentPassed.class);
        assertThat(as(fatma, () -> inbox.accept(sent, nextWeek, "Tot dan!")))
                .isInstanceOf(AnswerOutcome.Answered.class);

        assertThat(as(anna, () -> requests.find(sent).orElseThrow().answer()))
                .hasValueSatisfying(answer -> assertThat(answer).isInstanceOfSatisfying(Accepted.class, yes -> {
                    assertThat(yes.supporter()).isEqualTo("Fatma");
                    assertThat(yes.agreedAt()).isEqualTo(nextWeek);
                    assertThat(yes.words()).isEqualTo("Tot dan!");
                }));
        var later = nextWeek.plus(Duration.ofDays(1));
        as(fatma, () -> inbox.accept(sent, later, ""));
        assertThat(as(anna, () -> requests.find(sent).orElseThrow().answer()))
                .map(Accepted.class::cast)
                .map(Accepted::agreedAt)
                .contains(later);
    }

    @Test
    void a_no_says_why_names_somebody_else_and_stays() {
        var sent = callBack(anna);

        assertThat(as(fatma, () -> inbox.decline(sent, DeclineReason.OTHER, " ", Optional.empty())))
                .isInstanceOf(AnswerOutcome.WordsMissing.class);
        assertThat(as(fatma, () -> inbox.decline(sent, DeclineReason.OTHER, "x".repeat(2_001), Optional.empty())))
                .isInstanceOf(AnswerOutcome.WordsTooLong.class);
        assertThat(as(fatma, () -> inbox.decline(sent, DeclineReason.NO_ROOM, "", Optional.of(theBridge))))
                .isInstanceOf(AnswerOutcome.Answered.class);

        assertThat(as(anna, () -> requests.find(sent).orElseThrow().answer()))
                .map(Declined.class::cast)
                .flatMap(Declined::alternative)
                .contains(new Alternative(theBridge, "De Brug"));
        assertThat(as(fatma, () -> inbox.accept(sent, nextWeek, ""))).isInstanceOf(AnswerOutcome.DeclinedBefore.class);
        assertThatThrownBy(() -> as(
                        fatma,
                        () -> inTransaction(() -> database.execute(
                                "update support_request set answer = 'accepted', agreed_at = now(), declined_because = null,"
                                        + " alternative_id = null where id = ?",
                                sent.value()))))
                .hasMessageContaining("a no is answered for good");
    }

    @Test
    void of_what_is_withdrawn_nothing_is_left_for_the_organisation() {
        var sent = callBack(anna);
        as(fatma, () -> inbox.open(sent));

        as(anna, () -> requests.withdraw(sent));

        assertThat(as(fatma, inbox::asked)).isEmpty();
        assertThat(as(fatma, () -> inbox.open(sent))).isEmpty();
        assertThat(as(fatma, () -> inbox.accept(sent, nextWeek, ""))).isInstanceOf(AnswerOutcome.NotFound.class);
        assertThat(as(
                        fatma,
                        () -> inTransaction(() ->
                                database.fetch("select id from support_request").size())))
                .isZero();
        assertThat(as(anna, () -> requests.find(sent).orElseThrow().state())).isEqualTo(State.WITHDRAWN);
    }

    /** Issue 6, build 7: a colleague sees what somebody who is away said yes to; another organisation sees nothing of it. */
    @Test
    void what_an_absent_colleague_accepted_is_marked() throws SQLException {
        var sent = callBack(anna);
        var waiting = callBack(bilal);
        var colleague = helper("Wim", besideYou.value());
        as(fatma, () -> inbox.accept(sent, nextWeek, ""));
        assertThat(as(colleague, inbox::away)).isEmpty();

        execute("update helper set away_until = current_date + 9 where id = ?", fatma.value());

        assertThat(as(colleague, inbox::away)).containsOnlyKeys(sent).doesNotContainKey(waiting);
        assertThat(as(colleague, inbox::away).get(sent))
                .isNotNull()
                .extracting(AwaySupporter::name)
                .isEqualTo("Fatma");
        assertThat(as(omar, inbox::away)).isEmpty();
    }

    /** Ended membership: the very next look finds nothing. */
    @Test
    void who_left_the_organisation_sees_nothing_any_more() throws SQLException {
        var sent = callBack(anna);
        assertThat(as(fatma, inbox::asked)).hasSize(1);

        execute("update helper set left_on = current_date - 2 where id = ?", fatma.value());

        assertThat(as(fatma, inbox::asked)).isEmpty();
        assertThat(as(fatma, () -> inbox.open(sent))).isEmpty();
    }

    @Test
    void a_supporter_answers_under_no_other_name() {
        var sent = callBack(anna);

        for (var change : List.of("answerer_name = 'x'", "answered_by = null", "phone = ''", "withdrawn_at = now()")) {
            assertThatThrownBy(() -> as(
                            fatma,
                            () -> inTransaction(() -> database.execute(
                                    "update support_request set " + change + " where id = ?", sent.value()))))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    /** C2: of the conversations of clients only the one to which somebody is asked along, and only when and where it is. */
    @Test
    void who_is_asked_along_sees_when_and_where_and_who_was_not_asked_sees_nothing() {
        var asked = conversation(anna, nextWeek);
        conversation(anna, nextWeek.plus(Duration.ofDays(1)));
        askAlong(asked);

        assertThat(as(fatma, inbox::asked).getFirst().talk()).contains(new SupportRequest.Talk(asked, nextWeek));
        assertThat(as(
                        fatma,
                        () -> inTransaction(() -> database.fetch("select starts_at, place_kind from conversation")
                                .size())))
                .isEqualTo(1);
        assertThat(as(
                        omar,
                        () -> inTransaction(() -> database.fetch("select starts_at from conversation")
                                .size())))
                .isZero();
        assertThatThrownBy(
                        () -> as(fatma, () -> inTransaction(() -> database.fetch("select purpose from conversation"))))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private RequestId askAlong(ConversationId conversation) {
        return as(anna, () -> {
            requests.keepConversation(besideYou, conversation);
            requests.send(besideYou, RequestKind.COME_ALONG, "0612345678");
            return requests.mine().getFirst().id();
        });
    }

    /** C2: the officer hears who comes along after two yeses, the client's and the supporter's, and of nothing before. */
    @Test
    void the_officer_hears_who_comes_along_only_when_the_client_says_so_and_the_supporter_says_yes() {
        var officer = officer("Femke");
        var conversation = conversation(anna, nextWeek);
        var sent = askAlong(conversation);
        Supplier<Map<ConversationId, String>> told = () -> companions.of(List.of(conversation));

        assertThat(as(officer, told)).isEmpty();
        as(fatma, () -> inbox.accept(sent, nextWeek.minus(Duration.ofDays(2)), ""));
        assertThat(as(officer, told)).isEmpty();
        as(anna, () -> requests.tellOfficer(sent, true));
        assertThat(as(officer, told)).isEqualTo(Map.of(conversation, "Fatma (Naast u)"));
        as(anna, () -> requests.withdraw(sent));
        assertThat(as(officer, told)).isEmpty();
    }
}
