package nl.mijngesprek.portal.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.ContentHash;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.Words;
import org.jooq.ExecuteListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

class AnswerSheetTableTest extends TableTest {

    @Autowired
    AnswerSheets sheets;

    private final QuestionId open = new QuestionId(UUID.randomUUID());
    private final QuestionId oneOf = new QuestionId(UUID.randomUUID());

    @Test
    void a_client_reads_the_questions_as_they_were_delivered() {
        var delivery = questionnaire();
        var conversation = sheetFor(anna, delivery);

        var sheet = find(conversation);

        assertThat(sheet.title()).isEqualTo(delivery.title());
        assertThat(sheet.questions())
                .containsExactlyElementsOf(delivery.questions().stream()
                        .map(question -> new AnsweredQuestion(question, Answer.NONE))
                        .toList());
        assertThat(sheet.handedOverAt()).isEmpty();
        assertThat(sheet.answeredCount()).isZero();
        assertThat(sheet.firstUnanswered())
                .map(question -> question.question().id())
                .contains(open);
    }

    @Test
    void the_whole_list_is_one_select() {
        var conversation = sheetFor(anna, questionnaire());
        var statements = new AtomicInteger();
        var counting = new AnswerSheetTable(database.configuration()
                .derive(ExecuteListener.onStart(_ -> statements.incrementAndGet()))
                .dsl());

        as(anna, () -> inTransaction(() -> counting.find(conversation, currentActor.viewer())));

        assertThat(statements).hasValue(1);
    }

    @Test
    void a_version_that_was_delivered_never_changes() {
        var first = questionnaire();
        var id = ((QuestionnaireOutcome.Delivered) intake(() -> sheets.deliver(first))).id();

        assertThat(intake(() -> sheets.deliver(new QuestionnaireDelivery(
                        first.reference(),
                        1,
                        first.aim(),
                        first.title(),
                        questionnaire().questions()))))
                .isEqualTo(new QuestionnaireOutcome.Delivered(id));
        assertThat(intake(() -> sheets.deliver(new QuestionnaireDelivery(
                        first.reference(), 1, first.aim(), LocalText.ofDutch("Anders"), first.questions()))))
                .isEqualTo(new QuestionnaireOutcome.OtherContent(first.reference(), 1));
    }

    @Test
    void a_list_is_given_once_and_only_if_it_exists() {
        var first = questionnaire();
        var conversation = sheetFor(anna, first);
        var other = reference();
        intake(() -> sheets.deliver(new QuestionnaireDelivery(other, 1, first.aim(), first.title(), List.of())));

        assertThat(intake(() -> sheets.deliverSheet(conversation, anna, first.reference(), 1)))
                .isEqualTo(new SheetOutcome.Delivered());
        assertThat(intake(() -> sheets.deliverSheet(conversation, anna, other, 1)))
                .isEqualTo(new SheetOutcome.OtherQuestionnaire());
        assertThat(intake(() -> sheets.deliverSheet(conversation, anna, other, 2)))
                .isEqualTo(new SheetOutcome.NoSuchQuestionnaire(other, 2));
    }

    @Test
    void a_choice_and_words_are_kept_beside_each_other() {
        var conversation = sheetFor(anna, questionnaire());

        assertThat(save(conversation, oneOf, "Liefst 's ochtends.", 0)).isInstanceOf(Words.Saved.class);
        assertThat(choose(conversation, oneOf, Set.of("care"))).isInstanceOf(ChoiceOutcome.Chosen.class);

        var answer = find(conversation).at(2).orElseThrow().answer();
        assertThat(answer.choice()).contains("care");
        assertThat(answer.words().text()).isEqualTo("Liefst 's ochtends.");
        assertThat(as(anna, sheets::summaries))
                .containsExactly(new SheetSummary(conversation, nextWeek, 2, 1, Optional.empty()));
    }

    @Test
    void a_choice_can_be_taken_back_and_the_words_stay() {
        var conversation = sheetFor(anna, questionnaire());
        choose(conversation, oneOf, Set.of("green"));
        save(conversation, oneOf, "Buiten.", 0);

        choose(conversation, oneOf, Set.of());

        var answer = find(conversation).at(2).orElseThrow().answer();
        assertThat(answer.choice()).isEmpty();
        assertThat(answer.words().text()).isEqualTo("Buiten.");
    }

    @Test
    void an_option_or_a_question_that_is_not_there_is_not_found() {
        var conversation = sheetFor(anna, questionnaire());

        assertThat(choose(conversation, oneOf, Set.of("nothing-like-it"))).isEqualTo(new ChoiceOutcome.NotFound());
        assertThat(choose(conversation, new QuestionId(UUID.randomUUID()), Set.of()))
                .isEqualTo(new ChoiceOutcome.NotFound());
        assertThat(save(conversation, new QuestionId(UUID.randomUUID()), "woorden", 0))
                .isEqualTo(new Words.NotYours());
    }

    @Test
    void white_space_answers_nothing() {
        var conversation = sheetFor(anna, questionnaire());
        save(conversation, open, " \n\t ", 0);

        assertThat(find(conversation).answeredCount()).isZero();
        assertThat(as(anna, sheets::summaries))
                .containsExactly(new SheetSummary(conversation, nextWeek, 2, 0, Optional.empty()));
    }

    @Test
    void words_of_two_windows_are_both_kept() {
        var conversation = sheetFor(anna, questionnaire());

        save(conversation, open, "uit het ene venster", 0);

        assertThat(save(conversation, open, "uit het andere venster", 0)).isInstanceOf(Words.SavedBoth.class);
        assertThat(words(conversation)).isEqualTo("uit het ene venster\n\nuit het andere venster");
    }

    @ParameterizedTest
    @MethodSource("nl.mijngesprek.portal.OddWords#all")
    void whatever_is_typed_is_kept_as_it_is(String typed) {
        var conversation = sheetFor(anna, questionnaire());

        save(conversation, open, typed, 0);

        assertThat(words(conversation)).isEqualTo(typed);
    }

    @Test
    void what_postgres_cannot_keep_is_dropped_alone() {
        var conversation = sheetFor(anna, questionnaire());

        save(conversation, open, "voor\u0000na\uD83D", 0);

        assertThat(words(conversation)).isEqualTo("voorna");
    }

    @Test
    void one_character_too_many_is_refused_and_changes_nothing() {
        var conversation = sheetFor(anna, questionnaire());
        save(conversation, open, "kort", 0);

        assertThat(save(conversation, open, "a".repeat(Words.LIMIT + 1), 1))
                .isEqualTo(new Words.TooLong(Words.LIMIT + 1));
        assertThat(words(conversation)).isEqualTo("kort");
    }

    @Test
    void a_list_is_handed_over_taken_back_and_handed_over_again() {
        var conversation = sheetFor(anna, questionnaire());

        var first = as(anna, () -> sheets.handOver(conversation));
        assertThat(first).isInstanceOf(HandOverOutcome.HandedOver.class);
        assertThat(as(anna, () -> sheets.handOver(conversation))).isEqualTo(first);
        assertThat(find(conversation).handedOverAt()).isPresent();

        assertThat(as(anna, () -> sheets.takeBack(conversation))).isEqualTo(new HandOverOutcome.TakenBack());
        assertThat(find(conversation).handedOverAt()).isEmpty();
        assertThat(as(anna, () -> sheets.handOver(conversation))).isInstanceOf(HandOverOutcome.HandedOver.class);
    }

    @Test
    void what_is_typed_after_handing_over_is_kept_as_well() {
        var conversation = sheetFor(anna, questionnaire());
        save(conversation, open, "zo is het", 0);
        as(anna, () -> sheets.handOver(conversation));

        assertThat(save(conversation, open, "toch anders", 1)).isInstanceOf(Words.Saved.class);
        assertThat(choose(conversation, oneOf, Set.of("care"))).isInstanceOf(ChoiceOutcome.Chosen.class);
        assertThat(words(conversation)).isEqualTo("toch anders");
        assertThat(find(conversation).handedOverAt()).isPresent();
    }

    @Test
    void the_list_of_a_conversation_that_was_is_no_longer_offered() {
        var delivery = questionnaire();
        intake(() -> sheets.deliver(delivery));
        var conversation = conversation(anna, lastWeek);
        intake(() -> sheets.deliverSheet(conversation, anna, delivery.reference(), 1));

        assertThat(as(anna, sheets::summaries)).isEmpty();
        assertThat(as(anna, () -> sheets.find(conversation))).isPresent();
    }

    @Test
    void after_the_conversation_a_list_is_neither_handed_over_nor_taken_back() {
        var delivery = questionnaire();
        intake(() -> sheets.deliver(delivery));
        var conversation = conversation(anna, lastWeek);
        intake(() -> sheets.deliverSheet(conversation, anna, delivery.reference(), 1));

        assertThat(as(anna, () -> sheets.handOver(conversation)))
                .isEqualTo(new HandOverOutcome.ConversationPassed(lastWeek));
        assertThat(as(anna, () -> sheets.takeBack(conversation)))
                .isEqualTo(new HandOverOutcome.ConversationPassed(lastWeek));
    }

    @Test
    void what_is_annas_does_not_exist_for_bilal() {
        var delivery = questionnaire();
        var annas = sheetFor(anna, delivery);
        var bilals = conversation(bilal, nextWeek);
        save(annas, open, "van Anna", 0);
        var before = find(annas);

        assertThat(as(bilal, sheets::summaries)).isEmpty();
        for (var conversation : List.of(annas, bilals, new ConversationId(UUID.randomUUID()))) {
            assertThat(as(bilal, () -> sheets.find(conversation))).isEmpty();
            assertThat(as(bilal, () -> sheets.saveWords(conversation, open, "van Bilal", 1, Language.DUTCH)))
                    .isEqualTo(new Words.NotYours());
            assertThat(as(bilal, () -> sheets.choose(conversation, oneOf, Set.of("care"), Language.DUTCH)))
                    .isEqualTo(new ChoiceOutcome.NotFound());
            assertThat(as(bilal, () -> sheets.handOver(conversation))).isEqualTo(new HandOverOutcome.NotFound());
            assertThat(as(bilal, () -> sheets.takeBack(conversation))).isEqualTo(new HandOverOutcome.NotFound());
        }
        assertThat(find(annas)).isEqualTo(before);
    }

    @Test
    void the_database_alone_refuses_bilal_too() {
        var conversation = sheetFor(anna, questionnaire());
        save(conversation, open, "van Anna", 0);

        assertThat(rows(bilal, "select 1 from answer_sheet")).isZero();
        assertThat(rows(bilal, "select 1 from answer")).isZero();
        assertThat(rows(bilal, "update answer set words = 'van Bilal'")).isZero();
        assertThat(rows(bilal, "update answer_sheet set handed_over_at = now()"))
                .isZero();
        assertThatThrownBy(() -> rows(anna, "update answer set client_id = ?", bilal.value()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    /** A database that was filled before there were aims knows its lists again. */
    @Test
    void a_list_to_help_somebody_on_is_the_same_as_before_there_were_aims() {
        var title = LocalText.ofDutch("Vragen vooraf");

        assertThat(new QuestionnaireDelivery("vragen", 1, Aim.ACTIVATING, title, List.of()).contentHash())
                .isEqualTo(ContentHash.of(title.byLanguage(), List.of()))
                .isNotEqualTo(new QuestionnaireDelivery("vragen", 1, Aim.CHECKING, title, List.of()).contentHash());
    }

    /** A7: one purpose; the service says so, and the database refuses whoever does not ask the service. */
    @Test
    void questions_that_check_never_go_with_a_conversation_to_help_somebody_on() {
        var conversation = conversation(anna, nextWeek);
        var other = questionnaire();
        var checking = new QuestionnaireDelivery(other.reference(), 1, Aim.CHECKING, other.title(), other.questions());
        var id = ((QuestionnaireOutcome.Delivered) intake(() -> sheets.deliver(checking))).id();

        assertThat(intake(() -> sheets.deliverSheet(conversation, anna, checking.reference(), 1)))
                .isEqualTo(new SheetOutcome.MixedAims());
        for (var aim : List.of("activating", "checking")) {
            assertThatThrownBy(() -> intake(() -> inTransaction(() -> database.execute(
                            "insert into answer_sheet (id, client_id, conversation_id, questionnaire_id, aim)"
                                    + " values (gen_random_uuid(), ?, ?, ?, ?)",
                            anna.value(),
                            conversation.value(),
                            id.value(),
                            aim))))
                    .rootCause()
                    .hasMessageContaining("one_purpose_with");
        }
    }

    private QuestionnaireDelivery questionnaire() {
        return new QuestionnaireDelivery(
                reference(),
                1,
                Aim.ACTIVATING,
                new LocalText(Map.of("nl", "Vragen vooraf", "ar", "أسئلة مسبقة")),
                List.of(
                        new Question(
                                open,
                                1,
                                QuestionKind.OPEN,
                                new LocalText(Map.of("nl", "Wat doet u graag?", "en", "What do you like to do?")),
                                LocalText.ofDutch("Dan praten we over wat bij u past."),
                                LocalText.ofDutch("Alleen voor het gesprek."),
                                List.of(LocalText.ofDutch("Koken"), LocalText.ofDutch("Tuin \"De Hof\"")),
                                List.of()),
                        new Question(
                                oneOf,
                                2,
                                QuestionKind.ONE_OF,
                                LocalText.ofDutch("Welk werk past bij u?"),
                                LocalText.ofDutch("Dan zoeken we gericht."),
                                LocalText.ofDutch("Alleen voor het gesprek."),
                                List.of(),
                                List.of(
                                        new Option("green", LocalText.ofDutch("In het groen"), Optional.of("tree")),
                                        new Option("care", LocalText.ofDutch("In de zorg"), Optional.empty()),
                                        new Option(
                                                Option.DO_NOT_KNOW, LocalText.ofDutch("Geen idee"), Optional.empty()),
                                        new Option(
                                                Option.RATHER_NOT_SAY,
                                                LocalText.ofDutch("Zeg ik niet"),
                                                Optional.empty())))));
    }

    private ConversationId sheetFor(ClientId client, QuestionnaireDelivery delivery) {
        var conversation = conversation(client, nextWeek);
        intake(() -> sheets.deliver(delivery));
        assertThat(intake(() -> sheets.deliverSheet(conversation, client, delivery.reference(), delivery.version())))
                .isEqualTo(new SheetOutcome.Delivered());
        return conversation;
    }

    private AnswerSheet find(ConversationId conversation) {
        return as(anna, () -> sheets.find(conversation)).orElseThrow();
    }

    private String words(ConversationId conversation) {
        return find(conversation).at(1).orElseThrow().answer().words().text();
    }

    private Words.Saving save(ConversationId conversation, QuestionId question, String typed, int version) {
        return as(anna, () -> sheets.saveWords(conversation, question, typed, version, Language.DUTCH));
    }

    private ChoiceOutcome choose(ConversationId conversation, QuestionId question, Set<String> options) {
        return as(anna, () -> sheets.choose(conversation, question, options, Language.DUTCH));
    }
}
