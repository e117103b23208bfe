package nl.mijngesprek.portal.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a client brings to the list: topics and questions of their own, wishes, and what they do already. */
class OwnTopicsTest extends TableTest {

    @Autowired
    AnswerSheets sheets;

    @Autowired
    OwnTopics topics;

    @Autowired
    ClientWishes wishes;

    private final Lists list = new Lists()
            .about("Uw dag")
            .ask("day", QuestionKind.OPEN)
            .about("Werk")
            .ask("work", QuestionKind.YES_NO)
            .ask("wishes", QuestionKind.OPEN);

    private final OwnTopicId debts = new OwnTopicId(UUID.randomUUID());
    private final OwnTopicId children = new OwnTopicId(UUID.randomUUID());
    private final OwnTopicId dutch = new OwnTopicId(UUID.randomUUID());

    private ConversationId conversation = new ConversationId(new UUID(0, 0));

    @BeforeEach
    void annaHasAList() {
        conversation = conversation(anna, nextWeek);
        var delivery = list.delivery(reference(), 1);
        intake(() -> sheets.deliver(delivery));
        intake(() -> sheets.deliverSheet(conversation, anna, delivery.reference(), 1));
    }

    private AnswerSheet sheet() {
        return as(anna, () -> sheets.find(conversation)).orElseThrow();
    }

    private Words.Saving write(OwnTopicId id, String words, int version) {
        return as(anna, () -> topics.saveWords(conversation, id, words, version));
    }

    private void writeAll() {
        write(debts, "Mijn schulden", 0);
        write(children, "أولادي", 0);
        write(dutch, "Mag ik naar taalles?", 0);
    }

    private List<OwnTopicId> order() {
        return sheet().ownTopics().stream().map(OwnTopic::id).toList();
    }

    /** B5: the client's own topics, in the client's own order. */
    @Test
    void topics_come_in_the_order_the_client_gives_them() {
        writeAll();
        assertThat(order()).containsExactly(debts, children, dutch);

        assertThat(as(anna, () -> topics.swap(dutch, children))).isTrue();
        assertThat(as(anna, () -> topics.swap(dutch, debts))).isTrue();

        assertThat(order()).containsExactly(dutch, debts, children);
        assertThat(as(anna, () -> topics.swap(dutch, new OwnTopicId(UUID.randomUUID()))))
                .isFalse();
        assertThat(order()).containsExactly(dutch, debts, children);
    }

    @Test
    void a_topic_that_was_taken_out_comes_back_where_it_was() {
        writeAll();

        assertThat(as(anna, () -> topics.takeOut(children))).isTrue();
        assertThat(order()).containsExactly(debts, dutch);
        assertThat(sheet().removedTopics())
                .extracting(topic -> topic.words().text())
                .containsExactly("أولادي");

        assertThat(as(anna, () -> topics.putBack(children))).isTrue();
        assertThat(order()).containsExactly(debts, children, dutch);
    }

    @Test
    void words_of_two_windows_are_both_kept() {
        write(debts, "Mijn schulden", 0);

        assertThat(write(debts, "De deurwaarder", 0)).isInstanceOf(Words.SavedBoth.class);
        assertThat(sheet().ownTopics().getFirst().words().text()).isEqualTo("Mijn schulden\n\nDe deurwaarder");
    }

    /** B6: no reason is asked; the questions are not asked, the answers stay, and it can be changed back. */
    @Test
    void a_topic_the_client_would_rather_not_talk_about_is_not_asked_about() {
        var work = sheet().topics().get(1).id();
        as(anna, () -> sheets.choose(conversation, list.id("work"), Set.of(Option.YES), Language.DUTCH));

        for (var wish : List.of(TopicWish.NOT_NOW, TopicWish.RATHER_NOT)) {
            assertThat(as(anna, () -> wishes.wish(conversation, work, wish))).isTrue();
            assertThat(sheet().wishFor(sheet().topics().get(1))).isEqualTo(wish);
            assertThat(sheet().questions()).hasSize(1);
            assertThat(sheet().answeredCount()).isZero();
            assertThat(as(anna, sheets::summaries))
                    .extracting(SheetSummary::questions)
                    .containsExactly(1);
        }
        as(anna, () -> wishes.wish(conversation, work, TopicWish.WELCOME));

        assertThat(sheet().questions()).hasSize(3);
        assertThat(sheet().at(2).orElseThrow().answer().choice()).contains(Option.YES);
    }

    /** B8: what somebody does already counts, whatever it is. */
    @Test
    void what_the_client_does_already_is_kept_by_choice_and_in_words() {
        assertThat(sheet().alreadyDoing()).isEqualTo(AlreadyDoing.NOTHING_SAID);

        as(anna, () -> wishes.saveAlreadyDoing(conversation, "Ik zorg voor mijn moeder.", 0));
        assertThat(as(anna, () -> wishes.alreadyDo(conversation, Set.of(Activity.CARE, Activity.TREATMENT))))
                .isTrue();
        assertThat(sheet().alreadyDoing().activities()).containsExactlyInAnyOrder(Activity.CARE, Activity.TREATMENT);
        assertThat(sheet().alreadyDoing().words().text()).isEqualTo("Ik zorg voor mijn moeder.");

        as(anna, () -> wishes.alreadyDo(conversation, Set.of()));
        assertThat(sheet().alreadyDoing().activities()).isEmpty();
        assertThat(sheet().alreadyDoing().words().text()).isEqualTo("Ik zorg voor mijn moeder.");
    }

    @Test
    void the_client_goes_on_at_the_question_they_were_at() {
        assertThat(sheet().goOnAt().orElseThrow().question().code()).isEqualTo("day");

        as(anna, () -> {
            sheets.goOnAt(conversation, list.id("work"));
            return true;
        });

        assertThat(sheet().goOnAt().orElseThrow().question().code()).isEqualTo("work");
        assertThat(sheet().firstUnanswered().orElseThrow().question().code()).isEqualTo("day");
    }

    @Test
    void what_is_annas_does_not_exist_for_bilal() {
        writeAll();
        var before = sheet();
        var work = before.topics().get(1).id();

        for (var each : List.of(conversation, conversation(bilal, nextWeek))) {
            assertThat(as(bilal, () -> topics.saveWords(each, debts, "van Bilal", 1)))
                    .isEqualTo(new Words.NotYours());
            assertThat(as(bilal, () -> wishes.wish(each, work, TopicWish.RATHER_NOT)))
                    .isFalse();
            assertThat(as(bilal, () -> wishes.alreadyDo(each, Set.of(Activity.CARE))))
                    .isFalse();
            assertThat(as(bilal, () -> wishes.saveAlreadyDoing(each, "van Bilal", 0)))
                    .isEqualTo(new Words.NotYours());
        }
        assertThat(as(bilal, () -> topics.swap(debts, dutch))).isFalse();
        assertThat(as(bilal, () -> topics.takeOut(debts))).isFalse();
        assertThat(as(bilal, () -> topics.putBack(debts))).isFalse();
        for (var table : List.of("own_topic", "topic_wish", "already_doing")) {
            assertThat(rows(bilal, "select 1 from " + table)).isZero();
        }
        assertThat(rows(bilal, "update own_topic set words = 'van Bilal'")).isZero();
        assertThat(sheet()).isEqualTo(before);
    }
}
