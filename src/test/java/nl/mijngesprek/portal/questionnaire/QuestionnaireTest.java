package nl.mijngesprek.portal.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.TypedDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A version of a list: what it can hold, and that nobody changes it once clients can see it. */
class QuestionnaireTest extends TableTest {

    @Autowired
    AnswerSheets sheets;

    private final Lists list = new Lists()
            .about("Uw dag")
            .ask("day", QuestionKind.OPEN)
            .ask("satisfied", QuestionKind.SCALE, "good", "so-so", "bad")
            .about("Werk")
            .ask("work", QuestionKind.YES_NO)
            .askAfter("since", QuestionKind.DATE, "work", Set.of(Option.YES))
            .askAfter("wishes", QuestionKind.SEVERAL_OF, "work", Set.of(Option.NO, Option.DO_NOT_KNOW), "learn", "help")
            .askAfter("learn-what", QuestionKind.ONE_OF, "wishes", Set.of("learn"), "dutch", "sewing");

    private ConversationId give(QuestionnaireDelivery delivery) {
        var conversation = conversation(anna, nextWeek);
        intake(() -> sheets.deliver(delivery));
        assertThat(intake(() -> sheets.deliverSheet(conversation, anna, delivery.reference(), delivery.version())))
                .isEqualTo(new SheetOutcome.Delivered());
        return conversation;
    }

    private AnswerSheet find(ConversationId conversation) {
        return as(anna, () -> sheets.find(conversation)).orElseThrow();
    }

    private List<String> asked(ConversationId conversation) {
        return find(conversation).questions().stream()
                .map(answered -> answered.question().code())
                .toList();
    }

    private void choose(ConversationId conversation, String code, String... options) {
        assertThat(as(anna, () -> sheets.choose(conversation, list.id(code), Set.of(options), Language.DUTCH)))
                .isInstanceOf(ChoiceOutcome.Chosen.class);
    }

    /** B7: nobody has to know, and nobody has to say. */
    @Test
    void every_question_with_options_offers_not_to_know_and_not_to_say() {
        var sheet = find(give(list.delivery(reference(), 1)));

        assertThat(sheet.everyQuestion())
                .filteredOn(answered -> answered.question().kind().isClosed())
                .hasSize(4)
                .allSatisfy(answered -> assertThat(answered.question().options())
                        .extracting(Option::code)
                        .endsWith(Option.DO_NOT_KNOW, Option.RATHER_NOT_SAY));
        assertThat(sheet.at(3).orElseThrow().question().options())
                .extracting(option -> option.wording().in(Language.DUTCH).words())
                .containsExactly("Ja", "Nee", "Weet ik niet", "Wil ik niet zeggen");
        assertThat(sheet.at(2).orElseThrow().question().options())
                .extracting(option -> option.pictogram().orElse(""))
                .startsWith("face-good", "face-so-so", "face-bad");
    }

    @Test
    void a_follow_up_is_asked_after_its_answer_alone() {
        var conversation = give(list.delivery(reference(), 1));
        assertThat(asked(conversation)).containsExactly("day", "satisfied", "work");

        choose(conversation, "work", Option.YES);
        assertThat(asked(conversation)).containsExactly("day", "satisfied", "work", "since");

        choose(conversation, "work", Option.DO_NOT_KNOW);
        choose(conversation, "wishes", "learn", "help");
        assertThat(asked(conversation)).containsExactly("day", "satisfied", "work", "wishes", "learn-what");
        assertThat(find(conversation).after(3).orElseThrow().question().code()).isEqualTo("wishes");
        assertThat(find(conversation)
                        .numberOf(find(conversation).at(6).orElseThrow().question()))
                .isEqualTo(5);
        assertThat(as(anna, sheets::summaries))
                .extracting(SheetSummary::questions, SheetSummary::answered)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(5, 2));
    }

    @Test
    void an_answer_that_is_no_longer_asked_for_is_kept_and_comes_back() {
        var conversation = give(list.delivery(reference(), 1));
        choose(conversation, "work", Option.NO);
        choose(conversation, "wishes", "learn");
        choose(conversation, "learn-what", "sewing");

        choose(conversation, "work", Option.YES);
        assertThat(asked(conversation)).doesNotContain("wishes", "learn-what");
        assertThat(find(conversation).answeredCount()).isOne();

        choose(conversation, "work", Option.NO);
        assertThat(find(conversation).at(6).orElseThrow().answer().choice()).contains("sewing");
        assertThat(asked(conversation)).endsWith("wishes", "learn-what");
    }

    @Test
    void only_what_is_offered_can_be_chosen_and_one_unless_several_may_be() {
        var conversation = give(list.delivery(reference(), 1));

        for (var wrong : List.of(Set.of("yes", "no"), Set.of("perhaps"), Set.of("yes", "perhaps"))) {
            assertThat(as(anna, () -> sheets.choose(conversation, list.id("work"), wrong, Language.DUTCH)))
                    .isEqualTo(new ChoiceOutcome.NotFound());
        }
        choose(conversation, "work", Option.YES);
        for (var wrong : List.of("{yes,no}", "{perhaps}")) {
            assertThatThrownBy(() -> rows(anna, "update answer set choices = ?::text[]", wrong))
                    .rootCause()
                    .hasMessageContaining("that is not offered");
        }
    }

    @Test
    void a_date_is_kept_as_it_is_typed_be_it_half_of_one_or_none_that_exists() {
        var conversation = give(list.delivery(reference(), 1));
        choose(conversation, "work", Option.YES);
        var since = list.id("since");

        for (var typed : List.of(
                new TypedDate("", "3", "2019"),
                new TypedDate("31", "2", "2020"),
                new TypedDate("voor de", "oorlog", "?"),
                new TypedDate("1", "9", "2021"))) {
            assertThat(as(anna, () -> sheets.saveDate(conversation, since, typed, Language.DUTCH)))
                    .isPresent();
            assertThat(find(conversation).at(4).orElseThrow().answer().date()).isEqualTo(typed);
        }
        assertThat(find(conversation).at(4).orElseThrow().answer().date().date())
                .contains(java.time.LocalDate.of(2021, 9, 1));
        assertThat(as(anna, () -> sheets.saveDate(conversation, list.id("day"), TypedDate.NONE, Language.DUTCH)))
                .isEmpty();
    }

    @Test
    void an_answer_says_in_which_words_the_question_was_read() {
        var conversation = give(list.delivery(reference(), 1));
        var english = new Language("en", "English", "Engels", false, true);

        as(anna, () -> sheets.saveWords(conversation, list.id("day"), "I cook.", 0, english));

        assertThat(find(conversation).at(1).orElseThrow().answer().languageCode())
                .contains("en");
    }

    /** The client goes on with the version they began, whatever is published meanwhile. */
    @Test
    void a_version_published_while_somebody_answers_changes_nothing_for_them() {
        var reference = reference();
        var conversation = give(list.delivery(reference, 1));
        choose(conversation, "work", Option.YES);
        var before = find(conversation);
        var next = new Lists().ask("work", QuestionKind.OPEN).delivery(reference, 2);

        intake(() -> sheets.deliver(next));
        assertThat(intake(() -> sheets.deliverSheet(conversation, anna, reference, 2)))
                .isEqualTo(new SheetOutcome.Delivered());

        assertThat(find(conversation)).isEqualTo(before);
        choose(conversation, "work", Option.NO);
    }

    @Test
    void what_is_published_is_changed_by_nobody() throws SQLException {
        var reference = reference();
        give(list.delivery(reference, 1));
        var mine = " where questionnaire_id = (select id from questionnaire where reference = '" + reference + "')";

        try (var owner = superuser();
                var statement = owner.createStatement()) {
            for (var change : List.of(
                    "update question set wording = '{\"nl\": \"Anders\"}'" + mine,
                    "update question_option set wording = '{\"nl\": \"Anders\"}'" + mine,
                    "update topic set title = '{\"nl\": \"Anders\"}'" + mine,
                    "update follow_up set option_code = 'no'" + mine,
                    "delete from follow_up" + mine,
                    "delete from question_option" + mine,
                    "insert into topic select gen_random_uuid(), questionnaire_id, 99, title from topic" + mine,
                    "truncate question cascade")) {
                assertThatThrownBy(() -> statement.execute(change))
                        .as(change)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("never changed");
            }
            for (var change : List.of("update questionnaire set title = title", "delete from questionnaire")) {
                assertThatThrownBy(() -> statement.execute(change + " where reference = '" + reference + "'"))
                        .as(change)
                        .isInstanceOf(SQLException.class);
            }
        }
        assertThatThrownBy(() -> intake(() -> inTransaction(() -> database.execute(
                        "insert into topic select gen_random_uuid(), questionnaire_id, 99, title from topic" + mine))))
                .rootCause()
                .hasMessageContaining("never changed");
    }

    /** Officers with an editor's right write, and a second one publishes; the database knows. */
    @Test
    void a_draft_is_written_by_an_editor_and_published_by_a_second_one() {
        var writer = editor("Wil Schrijver");
        var second = editor("Bo Nakijker");
        var other = officer("Jo Gesprek");
        var draft = UUID.randomUUID();
        var write = "insert into questionnaire (id, reference, version, title, written_by)" + " values ('" + draft
                + "', '" + reference() + "', 1, '{\"nl\": \"Vragen\"}', ?)";
        var ask = "insert into question (id, questionnaire_id, code, position, kind, wording, why, used_for, examples)"
                + " select gen_random_uuid(), '" + draft + "', 'day', 1, 'open', title, title, title, '[]'"
                + " from questionnaire where written_by = ?";
        var choose = "with asked as (insert into question"
                + " (id, questionnaire_id, code, position, kind, wording, why, used_for, examples)"
                + " select gen_random_uuid(), '" + draft + "', 'work', 2, 'yes-no', title, title, title, '[]'"
                + " from questionnaire where written_by = ? returning id, wording)"
                + " insert into question_option (question_id, questionnaire_id, position, code, wording)"
                + " select id, '" + draft + "', place, code, wording"
                + " from asked, unnest(array['yes', 'no']) with ordinality as said(code, place)";
        var publish = "update questionnaire set published_at = now(), approved_by = ? where id = '" + draft + "'";

        refused(other, write, other, "edits no questions");
        refused(writer, write, second, "a version begins as a draft");
        does(writer, write, writer);
        does(writer, ask, writer);
        var conversation = conversation(anna, nextWeek);
        assertThatThrownBy(() -> intake(() -> inTransaction(() -> database.execute(
                        "insert into answer_sheet (id, client_id, conversation_id, questionnaire_id, aim)"
                                + " values (gen_random_uuid(), ?, ?, ?, 'activating')",
                        anna.value(),
                        conversation.value(),
                        draft))))
                .rootCause()
                .hasMessageContaining("a client gets what is published");

        // B7: in the database too, a question that is chosen from cannot come out without the two ways out of it.
        does(writer, choose, writer);
        refused(second, publish, second, "a question offers not to know and not to say");
        does(writer, "select empty_draft('" + draft + "') where ? is not null", writer);
        does(writer, ask, writer);

        refused(writer, publish, writer, "two_pairs_of_eyes");
        refused(writer, publish, second, "who publishes says so");
        does(writer, "select empty_draft('" + draft + "') where ? is not null", writer);
        does(writer, ask, writer);
        does(second, publish, second);
        refused(writer, "select empty_draft('" + draft + "') where ? is not null", writer, "never changed");
        refused(second, publish, second, "never changed");
    }

    private void does(OfficerId actor, String sql, OfficerId named) {
        as(actor, () -> inTransaction(() -> database.execute(sql, named.value())));
    }

    private void refused(OfficerId actor, String sql, OfficerId named, String why) {
        assertThatThrownBy(() -> does(actor, sql, named)).as(sql).rootCause().hasMessageContaining(why);
    }
}
