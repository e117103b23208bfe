package nl.mijngesprek.portal.questionnaire;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.mijngesprek.portal.TableTest;
import org.junit.jupiter.api.Test;

/**
 * No answer starts anything (B4, B6), in the database neither: whatever runs there by itself when a client says something,
 * and whatever reads it there, is named here with its reason. ArchitectureTest says the same of the code.
 */
class NothingStartsByItselfTest extends TableTest {

    private static final String SAID = "'answer', 'own_topic', 'topic_wish', 'already_doing', 'typed_in', 'recording'";

    private static final String TRIGGERS = "select c.relname || ': ' || t.tgname from pg_trigger t"
            + " join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace"
            + " where n.nspname = 'public' and not t.tgisinternal and c.relname in (" + SAID + ")";

    /** By name alone, so that a function that builds its statement from words is found too; but not by why it refuses. */
    private static final String FUNCTIONS = "select distinct p.proname from pg_proc p"
            + " join pg_namespace n on n.oid = p.pronamespace, unnest(array[" + SAID + "]) said"
            + " where n.nspname = 'public' and p.prokind <> 'a'"
            + " and regexp_replace(pg_get_functiondef(p.oid), 'raise exception ''[^'']*''|--[^\\n]*', '', 'g')"
            + " ~ ('\\m' || said || '\\M')";

    private static final String VIEWS = "select distinct view_name from information_schema.view_table_usage"
            + " where table_schema = 'public' and table_name in (" + SAID + ")";

    private static final String RULES = "select c.relname || ': ' || r.rulename from pg_rewrite r"
            + " join pg_class c on c.oid = r.ev_class where c.relname in (" + SAID + ")";

    /**
     * None writes anywhere but in what the client said, save three: that a helper did something, or an officer wrote it down,
     * is noted for the client to read, and a recording that is sent as a reason stops a clock.
     */
    private static final Map<String, String> KNOWN_TRIGGERS = Map.ofEntries(
            entry("already_doing: handed_over_by_the_client", "takes back what a helper changed"),
            entry("already_doing: noted_for_client_by_helper", "notes that a helper was there, and not what was said"),
            entry("already_doing: removed_for_good", "refuses, once the list is emptied"),
            entry("answer: choices_are_offered", "refuses what the question does not offer"),
            entry("answer: handed_over_by_the_client", "takes back what a helper changed"),
            entry("answer: marked_who_helped", "marks which helper typed it last"),
            entry("answer: not_asked_is_kept", "takes back what is not asked any more, for the client alone to read"),
            entry("answer: noted_for_client_by_helper", "notes that a helper was there, and not what was said"),
            entry("answer: removed_for_good", "refuses, once the list is emptied"),
            entry("own_topic: handed_over_by_the_client", "takes back what a helper changed"),
            entry("own_topic: marked_who_helped", "marks which helper typed it last"),
            entry("own_topic: noted_for_client_by_helper", "notes that a helper was there, and not what was said"),
            entry("own_topic: removed_for_good", "refuses, once the list is emptied"),
            entry("recording: kept_as_spoken", "refuses to change what was said aloud"),
            entry("recording: not_emptied", "refuses to remove before the term"),
            entry("recording: not_removed", "refuses to remove before the term"),
            entry("recording: noted_for_client_by_helper", "notes that a helper was there, and not what was said"),
            entry("recording: notes_spoken", "notes beside the answer that there is a recording"),
            entry(
                    "recording: stops_the_clock",
                    "a reason told aloud counts as one that is written (E8); never an answer"),
            entry("topic_wish: handed_over_by_the_client", "takes back what a helper changed"),
            entry(
                    "topic_wish: not_asked_is_kept",
                    "takes back what is not asked any more, for the client alone to read"),
            entry("topic_wish: noted_for_client_by_helper", "notes that a helper was there, and not what was said"),
            entry("topic_wish: removed_for_good", "refuses, once the list is emptied"),
            entry("typed_in: choices_are_offered", "refuses what the question does not offer"),
            entry("typed_in: marked_who_typed_it", "marks which officer typed it in"),
            entry("typed_in: questions_when_sure", "notes for the client that an officer wrote down, and not what"),
            entry("typed_in: removed_for_good", "refuses, once the list is emptied"));

    private static final Map<String, String> KNOWN_FUNCTIONS = Map.ofEntries(
            entry("asked_questions", "which follow-ups are asked"),
            entry("companions_told", "who comes along; its answer is that of an organisation"),
            entry("empty_lists", "removes at the term"),
            entry("follow_remark", "whether a recording beside a report belongs to the remark; never an answer"),
            entry("goes_first", "what is removed first at the term"),
            entry("keep_what_is_not_asked", "takes back what is not asked any more"),
            entry("known_tasks", "names what a helper may do, such as to answer an invitation; reads nothing"),
            entry("mark_who_answers", "who answered for an organisation; its answer is not the client's"),
            entry("may_hear", "whether the officer may hear a recording: with an answer that is handed over"),
            entry("may_read_original", "whether the officer may translate it: where it is handed over"),
            entry("may_record", "whether the client may speak there: what it is called, and no answer"),
            entry("note_spoken", "notes beside the answer that there is a recording"),
            entry("recording_is_past", "removes at the term"),
            entry("remove_lists_past_their_term", "removes at the term"),
            entry("waiting_at_organisations", "how many requests wait; its answer is that of an organisation"));

    @Test
    void what_runs_when_a_client_says_something_is_known() throws SQLException {
        assertThat(ask(TRIGGERS)).containsExactlyInAnyOrderElementsOf(KNOWN_TRIGGERS.keySet());
        assertThat(ask(RULES)).isEmpty();
    }

    /** A recording that is an answer is never sent as a reason is: that alone would write elsewhere. */
    @Test
    void an_answer_aloud_is_never_a_reason() throws SQLException {
        assertThat(
                        ask(
                                "select pg_get_constraintdef(oid) from pg_constraint"
                                        + " where conrelid = 'recording'::regclass and conname = 'reasons_alone_are_sent_by_themselves'"))
                .singleElement()
                .asString()
                .contains("'reason'", "sent_at IS NULL");
    }

    @Test
    void what_reads_what_a_client_said_is_known() throws SQLException {
        assertThat(ask(FUNCTIONS)).containsExactlyInAnyOrderElementsOf(KNOWN_FUNCTIONS.keySet());
        assertThat(ask(VIEWS)).isEmpty();
    }

    private Set<String> ask(String sql) throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var names = new TreeSet<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
