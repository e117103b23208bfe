package nl.mijngesprek.portal.clientsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.clientsupport.SupportRequest.State;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** What a client asks of an organisation is between these two (C2). */
class SupportRequestsTest extends TableTest {

    private static final String ALL_TABLES =
            "select table_name from information_schema.tables where table_schema = 'public' order by table_name";

    @Autowired
    SupportDirectory directory;

    @Autowired
    SupportRequests requests;

    private OrganisationId besideYou = new OrganisationId(UUID.randomUUID());

    @BeforeEach
    void anOrganisationWithRoom() {
        besideYou = organisation("Naast u", "nl", true, List.of());
    }

    private OrganisationId organisation(String name, String language, boolean hasRoom, List<String> neighbourhoods) {
        return intake(() -> directory.deliver(new SupportOrganisationDelivery(
                reference(),
                9_500,
                name,
                LocalText.ofDutch("Staat naast u"),
                LocalText.ofDutch("Gaat mee naar het gesprek."),
                Optional.empty(),
                List.of(language),
                neighbourhoods,
                hasRoom,
                "010 765 43 21",
                LocalText.ofDutch("Elke werkdag"),
                "",
                true,
                true,
                LocalDate.of(2026, 11, 1),
                List.of())));
    }

    private RequestId callBack(ClientId client, OrganisationId organisation) {
        return as(client, () -> {
            if (requests.send(organisation, RequestKind.CALL_BACK, "06 12 34 56 78")
                    instanceof RequestOutcome.Sent(var request)) {
                return request;
            }
            throw new AssertionError("not sent");
        });
    }

    @Test
    void what_is_typed_is_kept_before_it_is_sent_and_nobody_else_has_it() {
        as(anna, () -> {
            requests.keepPhone(besideYou, RequestKind.CALL_BACK, "06 12");
            requests.keepPartOfDay(besideYou, RequestKind.CALL_BACK, PartOfDay.EVENING);
            return requests.saveWords(besideYou, RequestKind.CALL_BACK, "Bel zachtjes.", 0);
        });

        var draft = as(anna, () -> requests.draft(besideYou, RequestKind.CALL_BACK));
        assertThat(draft.phone()).isEqualTo("06 12");
        assertThat(draft.partOfDay()).isEqualTo(PartOfDay.EVENING);
        assertThat(draft.words()).extracting(Words::text).isEqualTo("Bel zachtjes.");
        assertThat(as(anna, requests::mine)).isEmpty();
        assertThat(as(bilal, () -> requests.draft(besideYou, RequestKind.CALL_BACK)))
                .isEqualTo(RequestDraft.EMPTY);
    }

    @Test
    void a_request_is_seen_by_the_client_who_sent_it_and_by_no_other() {
        as(anna, () -> requests.saveWords(besideYou, RequestKind.CALL_BACK, "Bel zachtjes.", 0));
        var sent = callBack(anna, besideYou);

        assertThat(as(anna, () -> requests.find(sent))).hasValueSatisfying(request -> {
            assertThat(request.state()).isEqualTo(State.WAITING);
            assertThat(request.asker()).isEqualTo(new SupportRequest.Asker("Anna de Wit", "nl"));
            assertThat(request.phone()).isEqualTo("0612345678");
            assertThat(request.words()).isEqualTo("Bel zachtjes.");
            assertThat(request.asked().name()).isEqualTo("Naast u");
        });
        assertThat(as(bilal, () -> requests.find(sent))).isEmpty();
        assertThat(as(bilal, () -> requests.withdraw(sent))).isFalse();
        assertThat(as(bilal, () -> requests.tellOfficer(sent, true))).isFalse();
        assertThat(rows(bilal, "select id from support_request")).isZero();
        assertThat(rows(bilal, "update support_request set withdrawn_at = now()"))
                .isZero();
    }

    @Test
    void asked_twice_is_asked_once_until_there_is_an_answer() throws SQLException {
        var sent = callBack(anna, besideYou);

        assertThat(as(anna, () -> requests.send(besideYou, RequestKind.CALL_BACK, "0612345678")))
                .isEqualTo(new RequestOutcome.AlreadyAsked(sent));
        answer(sent, "answer = 'declined', declined_because = 'no-room'");
        assertThat(callBack(anna, besideYou)).isNotEqualTo(sent);
    }

    @Test
    void who_cannot_be_called_or_helped_hears_so_and_nothing_is_sent() {
        var full = organisation("Vol", "nl", false, List.of());
        var conversation = conversation(bilal, nextWeek);

        for (var typed : List.of("", "06", "bel maar", "06 12 34 56 78 90 12 34 56", "+31 6 12 34 a")) {
            assertThat(as(anna, () -> requests.send(besideYou, RequestKind.CALL_BACK, typed)))
                    .isInstanceOf(RequestOutcome.NoNumber.class);
        }
        assertThat(as(anna, () -> requests.send(full, RequestKind.CALL_BACK, "0612345678")))
                .isInstanceOf(RequestOutcome.NoRoom.class);
        assertThat(as(anna, () -> requests.keepConversation(besideYou, conversation)))
                .isFalse();
        assertThat(as(anna, () -> requests.send(besideYou, RequestKind.COME_ALONG, "0612345678")))
                .isInstanceOf(RequestOutcome.NoConversation.class);
        assertThat(as(anna, requests::mine)).isEmpty();
    }

    @Test
    void withdrawn_leaves_neither_number_nor_words_and_is_withdrawn_for_good() {
        as(anna, () -> requests.saveWords(besideYou, RequestKind.CALL_BACK, "Bel zachtjes.", 0));
        var sent = callBack(anna, besideYou);

        assertThat(as(anna, () -> requests.withdraw(sent))).isTrue();

        assertThat(as(anna, () -> requests.find(sent).orElseThrow()))
                .returns(State.WITHDRAWN, SupportRequest::state)
                .returns("", SupportRequest::phone)
                .returns("", SupportRequest::words);
        assertThat(as(anna, () -> requests.withdraw(sent))).isFalse();
        assertThatThrownBy(
                        () -> rows(anna, "update support_request set withdrawn_at = null where id = ?", sent.value()))
                .hasMessageContaining("what was withdrawn is withdrawn");
    }

    @Test
    void what_was_sent_stays_as_it_was_sent_and_nobody_asks_under_another_name() {
        var sent = callBack(anna, besideYou);

        for (var change : List.of("words = 'x'", "phone = '0699999999'", "sent_at = now() - interval '1 day'")) {
            assertThatThrownBy(() -> rows(anna, "update support_request set " + change + " where id = ?", sent.value()))
                    .hasMessageContaining("what was sent stays as it was sent");
        }
        for (var change : List.of("name = 'x'", "answer = 'accepted'", "opened_at = now()", "client_id = client_id")) {
            assertThatThrownBy(() -> rows(anna, "update support_request set " + change))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    /** C1: to one conversation of one's own, and whether the officer may know is no until the client says yes (C2). */
    @Test
    void somebody_is_asked_along_to_one_conversation() {
        var conversation = conversation(anna, nextWeek);
        as(anna, () -> requests.keepConversation(besideYou, conversation));

        var outcome = as(anna, () -> requests.send(besideYou, RequestKind.COME_ALONG, "0612345678"));

        var request = as(anna, requests::mine).getFirst();
        assertThat(outcome).isEqualTo(new RequestOutcome.Sent(request.id()));
        assertThat(request.talk()).contains(new SupportRequest.Talk(conversation, nextWeek));
        assertThat(request.officerMayKnow()).isFalse();
        assertThat(as(anna, () -> requests.tellOfficer(request.id(), true))).isTrue();
        assertThat(as(anna, () -> requests.find(request.id()).orElseThrow().officerMayKnow()))
                .isTrue();
    }

    /** G8: who has room, speaks the language and helps there; of these where the fewest wait, the same each time. */
    @Test
    void chosen_for_the_client_is_who_has_room_speaks_the_language_and_has_the_fewest_waiting() throws SQLException {
        var polish = new Language("pl", "polski", "Pools", false, true);
        var full = organisation("Vol", "pl", false, List.of());
        var elsewhere = organisation("Elders", "pl", true, List.of("«bokkum»"));
        var busy = organisation("Druk", "pl", true, List.of("«heuvelrug»", "«bokkum»"));
        var quiet = organisation("Rustig", "pl", true, List.of());
        livesIn(anna, "«heuvelrug»");
        callBack(bilal, busy);

        var choice = as(anna, () -> requests.chooseForMe(polish)).orElseThrow();

        assertThat(choice.organisation().id()).isEqualTo(quiet).isNotIn(full, elsewhere);
        assertThat(choice.speaks()).isTrue();
        assertThat(choice.nearby()).contains("«heuvelrug»");
        assertThat(as(anna, () -> requests.chooseForMe(polish))).contains(choice);
        callBack(bilal, quiet);
        callBack(client("Carla", "nl"), quiet);
        assertThat(as(anna, () -> requests.chooseForMe(polish)))
                .map(SupportChoice::organisation)
                .map(SupportOrganisation::id)
                .contains(busy);
        answer(callBack(anna, busy), "answer = 'declined', declined_because = 'other-expertise'");
        assertThat(as(anna, () -> requests.chooseForMe(polish)))
                .map(SupportChoice::organisation)
                .map(SupportOrganisation::id)
                .contains(quiet);
    }

    /** C2: whatever an officer can read of any table is the same, whether a client asked for support or not. */
    @Test
    void an_officer_sees_nothing_of_asking_or_not_asking() throws SQLException {
        var officer = officer("Femke");
        var conversation = conversation(anna, nextWeek);
        giveTo(officer, conversation);
        var before = seenBy(officer);

        as(anna, () -> requests.keepConversation(besideYou, conversation));
        as(anna, () -> requests.send(besideYou, RequestKind.COME_ALONG, "0612345678"));
        callBack(anna, besideYou);

        assertThat(before).hasSizeGreaterThan(40).containsEntry("support_request", "refused");
        assertThat(seenBy(officer)).isEqualTo(before);
        assertThatThrownBy(() -> as(
                        officer,
                        () -> inTransaction(() -> database.fetch("select count(*) from waiting_at_organisations()"))))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    /** C2: no role of the municipality, and not even the owner of the tables, has a way to what is being written. */
    @Test
    void only_clients_and_who_helps_them_have_any_right_to_requests() throws SQLException {
        as(anna, () -> requests.saveWords(besideYou, RequestKind.CALL_BACK, "Niet verstuurd.", 0));

        try (var connection = superuser();
                var statement = connection.createStatement()) {
            var rights = statement.executeQuery("select distinct grantee from ("
                    + " select grantee from information_schema.role_table_grants where table_name = 'support_request'"
                    + " union all"
                    + " select grantee from information_schema.role_column_grants where table_name = 'support_request')"
                    + " given where grantee <> (select tableowner from pg_tables where tablename = 'support_request')");
            var grantees = new ArrayList<String>();
            while (rights.next()) {
                grantees.add(rights.getString(1));
            }
            // The portal itself tells that there is an answer: it reads that, and not a word of what was asked.
            assertThat(grantees)
                    .contains("portal_client")
                    .isSubsetOf("portal_client", "portal_helper", "portal_notifier");
            var told = statement.executeQuery("select column_name from information_schema.column_privileges"
                    + " where table_name = 'support_request' and grantee = 'portal_notifier'");
            while (told.next()) {
                assertThat(told.getString(1)).isIn("id", "client_id", "answer", "answered_at", "withdrawn_at");
            }

            var owner = statement.executeQuery("select tableowner from pg_tables where tablename = 'support_request'");
            owner.next();
            statement.execute("set role \"" + owner.getString(1) + '"');
            var seen = statement.executeQuery("select count(*) from support_request where sent_at is null");
            seen.next();
            assertThat(seen.getInt(1)).isZero();
        }
    }

    private java.util.Map<String, String> seenBy(OfficerId officer) throws SQLException {
        var names = new ArrayList<String>();
        try (var connection = superuser();
                var statement = connection.createStatement();
                var tables = statement.executeQuery(ALL_TABLES)) {
            while (tables.next()) {
                names.add(tables.getString(1));
            }
        }
        var seen = new TreeMap<String, String>();
        for (var name : names) {
            seen.put(name, as(officer, () -> fingerprint(name)));
        }
        return seen;
    }

    private String fingerprint(String table) {
        try {
            return inTransaction(() -> database.fetchOptional(
                            "select md5(coalesce(string_agg(r::text, '|' order by r::text), '')) from \"" + table
                                    + "\" r")
                    .map(line -> line.get(0, String.class))
                    .orElse(""));
        } catch (DataAccessException | org.jooq.exception.DataAccessException refused) {
            return "refused";
        }
    }

    /** As a supporter answers. */
    private void answer(RequestId request, String how) throws SQLException {
        execute(
                "update support_request set answered_by = ?, answerer_name = 'Nadia', answered_at = now(), " + how
                        + " where id = ?",
                helper("Nadia").value(),
                request.value());
    }

    private void livesIn(ClientId client, String neighbourhood) throws SQLException {
        execute("insert into residence (client_id, neighbourhood) values (?, ?)", client.value(), neighbourhood);
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
}
