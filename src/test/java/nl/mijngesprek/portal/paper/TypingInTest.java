package nl.mijngesprek.portal.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Set;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.questionnaire.HandOvers;
import nl.mijngesprek.portal.questionnaire.Option;
import nl.mijngesprek.portal.questionnaire.Preparations;
import nl.mijngesprek.portal.questionnaire.QuestionList;
import nl.mijngesprek.portal.questionnaire.QuestionLists;
import nl.mijngesprek.portal.reply.PaperCodes;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.TypedDate;
import nl.mijngesprek.portal.shared.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** What an officer types in from paper stands apart from what the client answers, and is marked by the database (promise 6). */
class TypingInTest extends PaperTest {

    @Autowired
    AccessLog log;

    @Autowired
    Preparations preparations;

    @Autowired
    HandOvers handOvers;

    @Autowired
    QuestionLists lists;

    @Autowired
    PaperCodes codes;

    private int rows(OfficerId officer, String sql, Object... bindings) {
        return as(
                officer,
                () -> inTransaction(() -> sql.startsWith("select")
                        ? database.fetch(sql, bindings).size()
                        : database.execute(sql, bindings)));
    }

    private void type(String code, String words) {
        assertThat(as(greet, () -> typing.saveWords(conversation, item(code), words, 0)))
                .isInstanceOf(Words.Saved.class);
    }

    private TypedAnswer open() {
        return as(anna, () -> checks.open(conversation)).getFirst();
    }

    @Test
    void what_was_typed_in_is_marked_with_who_and_when_and_the_client_reads_it() {
        print("nl", false);
        type("day", "Ik breng mijn zoon weg.");

        assertThat(open().typedBy()).isEqualTo("Greet Gesprek");
        assertThat(open().words().text()).isEqualTo("Ik breng mijn zoon weg.");
        assertThat(as(anna, () -> log.page(1)).lines()).noneMatch(line -> line.subject() == Subject.PAPER);
        as(greet, () -> typing.find(conversation));
        assertThat(as(anna, () -> log.page(1)).lines())
                .anyMatch(line -> line.subject() == Subject.PAPER && line.name().equals("Greet Gesprek"));
    }

    @Test
    void a_list_that_was_never_printed_cannot_be_typed_in() {
        assertThat(as(greet, () -> typing.saveWords(conversation, item("day"), "Uit mijn duim.", 0)))
                .isInstanceOf(Words.NotYours.class);
        assertThatThrownBy(() -> insert(greet)).rootCause().hasMessageContaining("row-level security");
    }

    private int insert(OfficerId officer) {
        return rows(
                officer,
                "insert into typed_in (sheet_id, item, client_id, questionnaire_id, subject, words, version, saved_at)"
                        + " select id, gen_random_uuid(), client_id, questionnaire_id, 'own-topic', 'x', 1, now()"
                        + " from answer_sheet where conversation_id = ?",
                conversation.value());
    }

    /** Of one question what the client's own rules say: the options of the question, one of them unless it takes several. */
    @Test
    void the_rules_are_those_of_the_client() {
        print("nl", false);

        assertThat(as(greet, () -> typing.choose(conversation, item("work"), Set.of(Option.YES))))
                .isEqualTo(new TypingOutcome.Typed());
        assertThat(as(greet, () -> typing.choose(conversation, item("work"), Set.of("maybe"))))
                .isEqualTo(new TypingOutcome.NotFound());
        assertThat(as(greet, () -> typing.choose(conversation, item("more"), Set.of("much", "little"))))
                .isEqualTo(new TypingOutcome.NotFound());
        assertThat(as(greet, () -> typing.choose(conversation, item("wishes"), Set.of("help", "learn"))))
                .isEqualTo(new TypingOutcome.Typed());
        assertThat(as(greet, () -> typing.saveDate(conversation, item("since"), new TypedDate("", "3", "2019"))))
                .isEqualTo(new TypingOutcome.Typed());
        assertThat(as(greet, () -> typing.saveDate(conversation, item("day"), new TypedDate("1", "3", "2019"))))
                .isEqualTo(new TypingOutcome.NotFound());
        assertThatThrownBy(() -> rows(
                        greet,
                        "update typed_in set choices = '{maybe}' where question_id = ?",
                        question("work").value()))
                .rootCause()
                .hasMessageContaining("not offered");
    }

    @Test
    void another_officer_and_another_client_have_nothing_to_do_with_it() {
        print("nl", false);
        type("day", "Ik breng mijn zoon weg.");
        var olga = officer("Olga Officier");

        assertThat(as(olga, () -> typing.find(conversation))).isEmpty();
        assertThat(as(olga, () -> typing.saveWords(conversation, item("day"), "Iets anders.", 0)))
                .isInstanceOf(Words.NotYours.class);
        assertThat(rows(olga, "select * from typed_in")).isZero();
        assertThat(rows(olga, "select * from paper_code")).isZero();
        assertThat(rows(olga, "update typed_in set words = 'Iets anders.'")).isZero();
        assertThatThrownBy(() -> insert(olga)).rootCause().hasMessageContaining("row-level security");
        assertThat(as(bilal, () -> checks.open(conversation))).isEmpty();
        assertThat(rows(bilal, "select * from typed_in")).isZero();
        assertThat(rows(bilal, "select * from paper_code")).isZero();
        assertThat(rows(bilal, "update typed_in set settled = 'removed'")).isZero();
        assertThat(as(bilal, () -> checks.remove(conversation, item("day")))).isEqualTo(new CheckOutcome.NotFound());
    }

    @Test
    void the_officer_never_sees_nor_writes_what_the_client_keeps() {
        print("nl", false);
        as(anna, () -> sheets.saveWords(conversation, question("day"), "Alleen voor mij.", 0, Language.DUTCH));

        type("day", "Van papier.");

        for (var table : Set.of("answer", "own_topic", "topic_wish", "already_doing")) {
            assertThat(seen(greet, table)).isZero();
            assertThatThrownBy(() -> rows(greet, "update " + table + " set saved_at = saved_at"))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThat(as(greet, () -> typing.find(conversation)).orElseThrow().typed())
                .extracting(answer -> answer.words().text())
                .containsExactly("Van papier.");
        assertThat(mine("day")).isEqualTo("Alleen voor mij.");
    }

    private int seen(OfficerId officer, String table) {
        try {
            return rows(officer, "select * from " + table + " where client_id = ?", anna.value());
        } catch (DataAccessException denied) {
            assertThat(denied).rootCause().hasMessageContaining("permission denied");
            return 0;
        }
    }

    private String mine(String code) {
        return as(anna, () -> sheets.find(conversation)).orElseThrow().everyQuestion().stream()
                .filter(answered -> answered.question().code().equals(code))
                .findFirst()
                .orElseThrow()
                .answer()
                .words()
                .text();
    }

    @Test
    void nobody_marks_it_as_somebody_elses_and_the_client_does_not_rewrite_it() {
        print("nl", false);
        type("day", "Van papier.");

        assertThatThrownBy(() -> rows(greet, "update typed_in set typed_by = typed_by"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> rows(greet, "update typed_in set settled = 'confirmed'"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> rows(anna, "update typed_in set words = 'Anders.'"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    /** A client who answered on the phone meanwhile loses nothing: both stay, and taking over adds to the words. */
    @Test
    void what_the_client_said_meanwhile_stays_until_the_client_chooses() {
        print("nl", false);
        as(anna, () -> sheets.saveWords(conversation, question("day"), "Zelf getypt.", 0, Language.DUTCH));
        type("day", "Van papier.");
        assertThat(mine("day")).isEqualTo("Zelf getypt.");

        assertThat(as(anna, () -> checks.takeOver(conversation, item("day"), Settled.CONFIRMED, Language.DUTCH)))
                .as("their own words beside it are not shared by this")
                .isEqualTo(new CheckOutcome.Done(false));

        assertThat(mine("day")).isEqualTo("Zelf getypt.\n\nVan papier.");
        assertThat(as(anna, () -> checks.open(conversation))).isEmpty();
    }

    @Test
    void what_the_client_checked_is_the_clients_and_no_officer_types_it_again() {
        print("nl", false);
        type("day", "Van papier.");
        as(anna, () -> checks.takeOver(conversation, item("day"), Settled.CONFIRMED, Language.DUTCH));

        assertThat(as(greet, () -> typing.saveWords(conversation, item("day"), "Toch anders.", 9)))
                .isInstanceOf(Words.NotYours.class);
        as(greet, () -> typing.choose(conversation, item("work"), Set.of(Option.NO)));
        as(anna, () -> checks.remove(conversation, item("work")));
        assertThat(as(greet, () -> typing.choose(conversation, item("work"), Set.of(Option.YES))))
                .isEqualTo(new TypingOutcome.AlreadyChecked());
        assertThatThrownBy(() -> rows(greet, "update typed_in set words = 'Toch anders.'"))
                .rootCause()
                .hasMessageContaining("the client has checked this");
        assertThatThrownBy(() -> rows(anna, "update typed_in set settled = 'changed'"))
                .rootCause()
                .hasMessageContaining("the client has checked this");
    }

    @Test
    void of_what_the_client_removed_nothing_is_kept() throws SQLException {
        print("nl", false);
        type("day", "Weg hiermee.");

        assertThat(as(anna, () -> checks.remove(conversation, item("day")))).isEqualTo(new CheckOutcome.Done(false));

        try (var connection = superuser();
                var select = connection.prepareStatement(
                        "select words || array_to_string(choices, '') from typed_in where client_id = ?")) {
            select.setObject(1, anna.value());
            var row = select.executeQuery();
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEmpty();
        }
        assertThat(mine("day")).isEmpty();
    }

    /** Who sends a paper in shares what is on it; confirming it takes nothing away from the officer. */
    @Test
    void what_came_on_paper_is_for_the_officer_to_read_before_and_after_the_client_confirms_it() {
        print("nl", false);
        type("day", "Van papier.");
        type("work", "Ook van papier.");

        assertThat(as(greet, () -> typing.findUnchecked(conversation))
                        .orElseThrow()
                        .unchecked())
                .extracting(answer -> answer.words().text())
                .containsExactly("Van papier.", "Ook van papier.");

        assertThat(as(anna, () -> checks.takeOver(conversation, item("day"), Settled.CONFIRMED, Language.DUTCH)))
                .isEqualTo(new CheckOutcome.Done(true));
        assertThat(as(anna, () -> checks.takeOver(conversation, item("work"), Settled.CHANGED, Language.DUTCH)))
                .isEqualTo(new CheckOutcome.Done(false));

        assertThat(as(greet, () -> typing.findUnchecked(conversation))).isEmpty();
        assertThat(as(greet, () -> preparations.find(conversation))
                        .orElseThrow()
                        .answers())
                .extracting(answered -> answered.answer().words().text())
                .containsExactly("Van papier.");
        as(anna, () -> handOvers.keep(conversation, item("day").part()));
        assertThat(as(greet, () -> preparations.find(conversation))
                        .orElseThrow()
                        .isEmpty())
                .isTrue();
    }

    /** Promise 6: paper is handed in where the client comes, whoever sits there. */
    @Test
    void who_serves_at_the_desk_types_in_the_paper_of_any_client_with_its_code_in_hand() throws SQLException {
        var code = codes.codeOf(list().sheet());
        print("nl", false);
        var olga = officer("Olga Officier");
        assertThat(as(olga, () -> typing.find(code))).isEmpty();
        assertThatThrownBy(() -> rows(olga, OPEN, olga.value(), conversation.value()))
                .rootCause()
                .hasMessageContaining("row-level security");

        intake(() -> {
            officers.putAtDesk(olga, true);
            return 0;
        });
        assertThat(as(olga, () -> typing.find(conversation)))
                .as("without the code")
                .isEmpty();
        assertThat(insertFails(olga)).isTrue();
        assertThat(as(olga, () -> typing.find(code))).hasValue(conversation);
        assertThat(as(olga, () -> typing.find(conversation))).isPresent();
        assertThat(as(olga, () -> typing.saveWords(conversation, item("day"), "Aan de balie.", 0)))
                .isInstanceOf(Words.Saved.class);
        assertThat(as(olga, () -> typing.choose(conversation, item("work"), Set.of(Option.YES))))
                .isEqualTo(new TypingOutcome.Typed());

        assertThat(open().typedBy()).isEqualTo("Olga Officier");
        assertThat(as(anna, () -> log.page(1)).lines())
                .anyMatch(line -> line.subject() == Subject.PAPER && line.name().equals("Olga Officier"));
        assertThat(rows(anna, "select 1 from desk_opening")).isEqualTo(1);
        assertThat(rows(bilal, "select 1 from desk_opening")).isZero();
        assertThat(as(olga, () -> preparations.find(conversation))).isEmpty();
        assertThat(as(olga, () -> typing.findUnchecked(conversation))).isEmpty();
        assertThat(rows(olga, "select 1 from answer")).isZero();

        execute("update desk_opening set opened_at = now() - interval '13 hours' where officer_id = ?", olga);
        assertThat(as(olga, () -> typing.find(conversation)))
                .as("the day after")
                .isEmpty();
        assertThat(rows(olga, "select 1 from typed_in")).isZero();
    }

    private static final String OPEN = "insert into desk_opening (sheet_id, client_id, officer_id)"
            + " select id, client_id, ?::uuid from answer_sheet where conversation_id = ?::uuid";

    private boolean insertFails(OfficerId officer) {
        try {
            insert(officer);
            return false;
        } catch (DataAccessException denied) {
            return true;
        }
    }

    private void execute(String sql, OfficerId officer) throws SQLException {
        try (var connection = superuser();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, officer.value());
            statement.execute();
        }
    }

    private QuestionList list() {
        return as(anna, () -> lists.find(conversation)).orElseThrow();
    }

    @Test
    void what_comes_after_the_conversation_is_not_typed_in() throws SQLException {
        print("nl", false);
        type("day", "Van papier.");
        try (var connection = superuser();
                var statement = connection.prepareStatement(
                        "update conversation"
                                + " set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour' where id = ?")) {
            statement.setObject(1, conversation.value());
            statement.execute();
        }

        assertThat(as(greet, () -> typing.saveWords(conversation, item("day"), "Te laat.", 1)))
                .isInstanceOf(Words.NotYours.class);
        assertThat(as(greet, () -> typing.choose(conversation, item("work"), Set.of(Option.YES))))
                .isEqualTo(new TypingOutcome.ConversationOver());
        assertThat(as(greet, () -> typing.saveDate(conversation, item("since"), new TypedDate("", "", "2019"))))
                .isEqualTo(new TypingOutcome.ConversationOver());
        assertThatThrownBy(() -> rows(greet, "update typed_in set words = 'Te laat.'"))
                .rootCause()
                .hasMessageContaining("the conversation is over");
        assertThat(as(greet, () -> typing.find(conversation)).orElseThrow().over())
                .isTrue();
    }

    /** A paper is opened anew for every answer; for the client that is one line, not one for each. */
    @Test
    void typing_in_is_one_line_in_the_log_of_the_client() throws SQLException {
        print("nl", false);
        for (var look = 0; look < 5; look++) {
            as(greet, () -> typing.find(conversation));
        }

        assertThat(as(anna, () -> log.page(1)).lines()).singleElement().satisfies(line -> {
            assertThat(line.subject()).isEqualTo(Subject.PAPER);
            assertThat(line.since()).isBefore(line.at());
        });
        assertThat(rows(anna, "select 1 from access_log")).isEqualTo(5);
        try (var connection = superuser();
                var statement = connection.prepareStatement(
                        "insert into access_log (client_id, at, actor_kind, actor_id, what, conversation_id)"
                                + " select client_id, date_trunc('day', at, 'Europe/Amsterdam') + interval '1 minute', actor_kind, actor_id,"
                                + " what, conversation_id from access_log where client_id = ? limit 1")) {
            statement.setObject(1, anna.value());
            statement.execute();
        }
        logIn(anna, "Anna de Wit", Language.DUTCH);
        open("/mijn/ingezien");
        assertThat(screen().all("dt")).hasSize(1);
        assertThat(screen().words("dt")).matches(".*, van \\d+\\.\\d+ tot \\d+\\.\\d+ uur");
    }
}
