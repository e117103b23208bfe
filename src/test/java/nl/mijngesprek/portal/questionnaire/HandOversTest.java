package nl.mijngesprek.portal.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.recording.RecordingSpot;
import nl.mijngesprek.portal.recording.Recordings;
import nl.mijngesprek.portal.recording.Voice;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What of a list an officer can read: what its client handed over, in the officer's own conversations, and nothing else. */
class HandOversTest extends TableTest {

    private static final List<String> TABLES = List.of("answer", "own_topic", "topic_wish", "already_doing");

    @Autowired
    AnswerSheets sheets;

    @Autowired
    HandOvers handOvers;

    @Autowired
    Preparations preparations;

    @Autowired
    Recordings recordings;

    @Autowired
    OwnTopics topics;

    @Autowired
    ClientWishes wishes;

    private final Lists list = new Lists()
            .about("Uw dag")
            .ask("day", QuestionKind.OPEN)
            .about("Werk")
            .ask("work", QuestionKind.YES_NO)
            .askAfter("hours", QuestionKind.OPEN, "work", Set.of(Option.YES))
            .about("Geld")
            .ask("money", QuestionKind.OPEN);

    private final OwnTopicId children = new OwnTopicId(UUID.randomUUID());
    private final OwnTopicId dutch = new OwnTopicId(UUID.randomUUID());
    private final Part day = new Part.ToQuestion(list.id("day"));
    private final Part work = new Part.ToQuestion(list.id("work"));
    private final Part hours = new Part.ToQuestion(list.id("hours"));

    private ConversationId conversation = new ConversationId(new UUID(0, 0));
    private OfficerId joke = new OfficerId(new UUID(0, 0));
    private OfficerId karim = joke;

    @BeforeEach
    void annaSaidAllThereIsToSay() {
        conversation = conversationWithOwnOfficer(anna, nextWeek, "Joke " + reference());
        joke = officerOf(conversation);
        karim = officerOf(conversationWithOwnOfficer(bilal, nextWeek, "Karim " + reference()));
        var delivery = list.delivery(reference(), 1);
        intake(() -> sheets.deliver(delivery));
        intake(() -> sheets.deliverSheet(conversation, anna, delivery.reference(), 1));
        write("day", "أطبخ كل يوم", 0);
        write("hours", "Twintig uur", 0);
        write("money", "Genoeg", 0);
        choose("work", Option.YES);
        own(dutch, "Mag ik naar taalles?");
        own(children, "أولادي");
        as(anna, () -> wishes.alreadyDo(conversation, Set.of(Activity.CARE)));
        as(anna, () -> wishes.saveAlreadyDoing(conversation, "Ik zorg voor mijn moeder.", 0));
    }

    private OfficerId officerOf(ConversationId ofConversation) {
        return intake(() -> inTransaction(() -> new OfficerId(
                database.fetchSingle("select officer_id from conversation where id = ?", ofConversation.value())
                        .get(0, UUID.class))));
    }

    private void write(String code, String words, int version) {
        assertThat(as(anna, () -> sheets.saveWords(conversation, list.id(code), words, version, Language.DUTCH)))
                .isInstanceOf(Words.Saved.class);
    }

    private void choose(String code, String... options) {
        as(anna, () -> sheets.choose(conversation, list.id(code), Set.of(options), Language.DUTCH));
    }

    private void own(OwnTopicId id, String words) {
        as(anna, () -> topics.saveWords(conversation, id, words, 0));
    }

    private void wishes(String title, TopicWish wish) {
        as(anna, () -> wishes.wish(conversation, topic(title), wish));
    }

    private TopicId topic(String title) {
        return list.topics().stream()
                .filter(topic -> topic.title().byLanguage().containsValue(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private HandOverOutcome handOver(Part part) {
        return as(anna, () -> handOvers.handOver(conversation, part));
    }

    private void handOverAll() {
        assertThat(as(anna, () -> sheets.handOver(conversation))).isInstanceOf(HandOverOutcome.HandedOver.class);
    }

    private HandOver handedOver() {
        return as(anna, () -> handOvers.find(conversation)).orElseThrow();
    }

    private Preparation prepared() {
        return as(joke, () -> preparations.find(conversation)).orElseThrow();
    }

    private List<String> answersRead() {
        return prepared().answers().stream()
                .map(answered -> answered.question().code())
                .toList();
    }

    /** In a transaction of this officer, past every service. */
    private int rows(OfficerId officer, String sql, Object... bindings) {
        return as(
                officer,
                () -> inTransaction(() -> sql.startsWith("select")
                        ? database.fetch(sql, bindings).size()
                        : database.execute(sql, bindings)));
    }

    private int all(OfficerId officer, String table) {
        return rows(officer, "select client_id from " + table + " where client_id = ?", anna.value());
    }

    @Test
    void all_of_it_is_the_clients_alone_at_first() {
        wishes("Geld", TopicWish.RATHER_NOT);

        assertThat(prepared().isEmpty()).isTrue();
        assertThat(TABLES).allSatisfy(table -> assertThat(all(joke, table)).isZero());
        assertThat(handedOver().since()).isEmpty();
        assertThat(handedOver().parts())
                .containsExactly(
                        new Part.Own(dutch),
                        new Part.Own(children),
                        new Part.Wished(topic("Geld")),
                        new Part.Already(),
                        day,
                        work,
                        hours);
    }

    @Test
    void an_officer_reads_the_one_thing_that_was_handed_over() {
        assertThat(handOver(day)).isInstanceOf(HandOverOutcome.HandedOver.class);

        assertThat(answersRead()).containsExactly("day");
        assertThat(prepared().ownTopics()).isEmpty();
        assertThat(all(joke, "answer")).isEqualTo(1);
        assertThat(all(joke, "own_topic")).isZero();
        assertThat(handedOver().since().keySet()).containsExactly(day);
        assertThat(as(anna, () -> sheets.find(conversation)).orElseThrow().handedOverAt())
                .isPresent();

        assertThat(as(anna, () -> handOvers.keep(conversation, day))).isEqualTo(new HandOverOutcome.TakenBack());
        assertThat(prepared().isEmpty()).isTrue();
        assertThat(as(anna, () -> sheets.find(conversation)).orElseThrow().handedOverAt())
                .isEmpty();
    }

    /** B5: what the client finds most important comes first. */
    @Test
    void all_of_it_is_handed_over_and_taken_back_at_once() {
        wishes("Geld", TopicWish.NOT_NOW);
        as(anna, () -> topics.swap(dutch, children));

        handOverAll();

        assertThat(answersRead()).containsExactly("day", "work", "hours");
        assertThat(prepared().ownTopics()).extracting(OwnTopic::id).containsExactly(children, dutch);
        assertThat(prepared().wishes()).containsOnlyKeys(topic("Geld")).containsValue(TopicWish.NOT_NOW);
        assertThat(prepared().alreadyDoing().activities()).containsExactly(Activity.CARE);
        assertThat(prepared().alreadyDoing().words().text()).isEqualTo("Ik zorg voor mijn moeder.");
        assertThat(handedOver().since().keySet())
                .containsExactlyInAnyOrderElementsOf(handedOver().parts());

        as(anna, () -> sheets.takeBack(conversation));
        assertThat(prepared().isEmpty()).isTrue();
        assertThat(TABLES).allSatisfy(table -> assertThat(all(joke, table)).isZero());
    }

    @Test
    void no_other_officer_reads_any_of_it() {
        wishes("Geld", TopicWish.NOT_NOW);
        handOverAll();

        assertThat(as(karim, () -> preparations.find(conversation))).isEmpty();
        assertThat(TABLES).allSatisfy(table -> assertThat(all(karim, table)).isZero());
        assertThat(TABLES).allSatisfy(table -> assertThat(all(joke, table)).isPositive());
        assertThat(rows(bilal, "select 1 from answer")).isZero();
    }

    /** An officer can tell nothing from what is not there: not answered, left out and kept look the same. */
    @Test
    void what_says_nothing_is_not_there_for_an_officer() {
        handOverAll();
        write("day", " \n ", 1);
        choose("work");
        as(anna, () -> topics.takeOut(dutch));
        as(anna, () -> topics.saveWords(conversation, children, "", 1));
        as(anna, () -> wishes.alreadyDo(conversation, Set.of()));
        as(anna, () -> wishes.saveAlreadyDoing(conversation, "", 2));
        wishes("Geld", TopicWish.NOT_NOW);
        wishes("Geld", TopicWish.WELCOME);

        assertThat(TABLES).allSatisfy(table -> assertThat(all(joke, table)).isZero());
        assertThat(prepared().isEmpty()).isTrue();
        for (var column : List.of("handed_over_at", "went_on_at", "*")) {
            assertThatThrownBy(() -> rows(joke, "select " + column + " from answer_sheet"))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        for (var column : List.of("reused_from", "*")) {
            assertThatThrownBy(() -> rows(joke, "select " + column + " from answer"))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    /** Nobody reads what is handed over to somebody else by taking the conversation over. */
    @Test
    void no_officer_makes_a_conversation_their_own() {
        handOverAll();

        assertThatThrownBy(() -> rows(karim, "update conversation set officer_id = current_officer()"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_follow_up_that_is_no_longer_asked_is_not_handed_over() {
        handOverAll();
        assertThat(answersRead()).contains("hours");

        choose("work", Option.NO);
        assertThat(answersRead()).containsExactly("day", "work", "money");
        assertThat(handOver(hours)).isEqualTo(new HandOverOutcome.NotFound());
        handOverAll();
        assertThat(rows(
                        anna,
                        "update answer set handed_over_at = now() where question_id = ?",
                        list.id("hours").value()))
                .isEqualTo(1);
        assertThat(answersRead()).doesNotContain("hours");

        choose("work", Option.YES);
        assertThat(answersRead()).doesNotContain("hours");
        assertThat(handOver(hours)).isInstanceOf(HandOverOutcome.HandedOver.class);
        assertThat(answersRead()).contains("hours");
    }

    @Test
    void answers_about_a_topic_the_client_leaves_out_are_not_handed_over() {
        handOverAll();

        wishes("Werk", TopicWish.RATHER_NOT);

        assertThat(answersRead()).containsExactly("day", "money");
        assertThat(prepared().wishes()).isEmpty();
        wishes("Werk", TopicWish.WELCOME);
        assertThat(answersRead()).containsExactly("day", "money");
    }

    @Test
    void an_officer_reads_new_words_in_place_of_the_old() {
        handOverAll();

        write("day", "Ik werk in de tuin.", 1);

        assertThat(prepared().answers().getFirst().answer().words().text()).isEqualTo("Ik werk in de tuin.");
    }

    /** Sound goes with the answer it is of, also where nothing was written. */
    @Test
    void what_was_said_aloud_is_handed_over_with_its_answer() {
        var spoken = new Lists().about("Stem").ask("voice", QuestionKind.OPEN).ask("other", QuestionKind.OPEN);
        var delivery = spoken.delivery(reference(), 1);
        intake(() -> sheets.deliver(delivery));
        var aloud = conversationWithOwnOfficer(anna, nextWeek, "Mia " + reference());
        var mia = officerOf(aloud);
        intake(() -> sheets.deliverSheet(aloud, anna, delivery.reference(), 1));
        for (var code : List.of("voice", "other")) {
            var spot = RecordingSpot.answer(aloud, spoken.id(code).value());
            as(anna, () -> recordings.keep(spot, Voice.webm(), Duration.ofSeconds(5)));
        }
        as(anna, () -> handOvers.handOver(aloud, new Part.ToQuestion(spoken.id("voice"))));

        assertThat(rows(mia, "select 1 from recording")).isEqualTo(1);
        assertThat(as(mia, () -> preparations.find(aloud)).orElseThrow().answers())
                .singleElement()
                .satisfies(answered -> assertThat(answered.answer().recording()).isPresent());
        assertThat(rows(karim, "select 1 from recording where client_id = ?", anna.value()))
                .isZero();

        as(
                anna,
                () -> recordings.delete(
                        RecordingSpot.answer(aloud, spoken.id("voice").value())));
        assertThat(rows(mia, "select client_id from answer")).isZero();
        assertThat(as(mia, () -> preparations.find(aloud)).orElseThrow().isEmpty())
                .isTrue();
    }

    @Test
    void what_is_answered_later_is_handed_over_anew() {
        choose("work");
        as(anna, () -> sheets.takeBack(conversation));
        handOver(day);

        choose("work", Option.NO);

        assertThat(answersRead()).containsExactly("day");
        assertThat(handedOver().since(work)).isEmpty();
    }

    @Test
    void nobody_hands_over_for_somebody_else() {
        assertThat(as(bilal, () -> handOvers.find(conversation))).isEmpty();
        assertThat(as(bilal, () -> handOvers.handOver(conversation, day))).isEqualTo(new HandOverOutcome.NotFound());
        assertThat(as(bilal, () -> handOvers.keep(conversation, day))).isEqualTo(new HandOverOutcome.NotFound());
        for (var table : TABLES) {
            assertThat(rows(bilal, "update " + table + " set handed_over_at = now()"))
                    .isZero();
            assertThatThrownBy(() -> rows(joke, "update " + table + " set handed_over_at = now()"))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> rows(joke, "update answer_sheet set handed_over_at = now()"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThat(handedOver().since()).isEmpty();
    }

    @Test
    void after_the_conversation_nothing_is_handed_over_or_taken_back() {
        handOver(day);
        testClock.forward(Duration.ofDays(8));

        assertThat(handOver(work)).isEqualTo(new HandOverOutcome.ConversationPassed(nextWeek));
        assertThat(as(anna, () -> handOvers.keep(conversation, day)))
                .isEqualTo(new HandOverOutcome.ConversationPassed(nextWeek));
        assertThat(handedOver().over()).isTrue();
        assertThat(answersRead()).containsExactly("day");
    }

    /** Promise 2: what an officer writes about somebody's words, that person reads. */
    @Test
    void an_officer_translates_and_the_client_reads_it() {
        handOverAll();

        assertThat(translate(joke, day, "Ik kook elke dag", 0)).isInstanceOf(Words.Saved.class);
        assertThat(translate(joke, day, "Ik kook elke dag.", 1)).isInstanceOf(Words.Saved.class);
        assertThat(translate(joke, new Part.Own(children), "Mijn kinderen", 0)).isInstanceOf(Words.Saved.class);
        assertThat(translate(joke, new Part.Already(), "Zorg", 0)).isInstanceOf(Words.Saved.class);

        assertThat(prepared().translations()).containsOnlyKeys(day, new Part.Own(children), new Part.Already());
        var read = handedOver().translation(day).orElseThrow();
        assertThat(read.words().text()).isEqualTo("Ik kook elke dag.");
        assertThat(read.officerName()).startsWith("Joke ");
        assertThat(read.isOfEarlier(words())).isFalse();
        write("day", "أطبخ أحيانًا", 1);
        assertThat(read.isOfEarlier(words())).isTrue();
    }

    private Words.Saving translate(OfficerId officer, Part part, String words, int version) {
        return as(officer, () -> preparations.translate(conversation, part, 1, words, version));
    }

    private Words words() {
        return handedOver().answers().getFirst().answer().words();
    }

    @Test
    void a_translation_goes_with_its_words() {
        handOverAll();
        translate(joke, day, "Ik kook elke dag", 0);
        assertThat(all(joke, "dutch_translation")).isEqualTo(1);
        assertThat(all(karim, "dutch_translation")).isZero();
        assertThat(rows(bilal, "select 1 from dutch_translation")).isZero();

        as(anna, () -> sheets.takeBack(conversation));

        assertThat(all(joke, "dutch_translation")).isZero();
        assertThat(handedOver().translation(day)).isPresent();
    }

    @Test
    void what_is_not_handed_over_is_not_translated() {
        wishes("Geld", TopicWish.NOT_NOW);
        handOver(new Part.Wished(topic("Geld")));

        for (var part : List.of(day, new Part.Own(dutch), new Part.Already(), new Part.Wished(topic("Geld")))) {
            assertThat(translate(joke, part, "Iets", 0)).isEqualTo(new Words.NotYours());
            assertThat(translate(karim, part, "Iets", 0)).isEqualTo(new Words.NotYours());
        }
        assertThatThrownBy(() -> insertTranslation(joke, joke)).rootCause().hasMessageContaining("row-level security");
        handOver(day);
        assertThatThrownBy(() -> insertTranslation(karim, karim))
                .rootCause()
                .hasMessageContaining("row-level security");
        // Nobody translates in another's name.
        assertThatThrownBy(() -> insertTranslation(joke, karim)).rootCause().hasMessageContaining("row-level security");
        assertThat(insertTranslation(joke, joke)).isEqualTo(1);
    }

    private int insertTranslation(OfficerId officer, OfficerId name) {
        return rows(
                officer,
                "insert into dutch_translation (id, sheet_id, client_id, question_id, words, version, saved_at,"
                        + " of_version, translated_by) select gen_random_uuid(), id, client_id, ?, 'Iets', 1, now(), 1, ?"
                        + " from answer_sheet where conversation_id = ?",
                list.id("day").value(),
                name.value(),
                conversation.value());
    }

    /** H7: every look, also when nothing is there. */
    @Test
    void each_look_is_in_the_log_that_the_client_reads() {
        prepared();
        handOverAll();
        prepared();
        as(karim, () -> preparations.find(conversation));

        assertThat(rows(
                        anna,
                        "select 1 from access_log where what = 'preparation' and conversation_id = ?",
                        conversation.value()))
                .isEqualTo(2);
    }
}
