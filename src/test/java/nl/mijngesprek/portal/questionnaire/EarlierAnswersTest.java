package nl.mijngesprek.portal.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.recording.KeepOutcome;
import nl.mijngesprek.portal.recording.RecordingSpot;
import nl.mijngesprek.portal.recording.Recordings;
import nl.mijngesprek.portal.recording.Voice;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** B9: what a client answered before is offered for the same question, and taken over by nobody but the client. */
class EarlierAnswersTest extends TableTest {

    private static final Language ENGLISH = new Language("en", "English", "Engels", false, true);

    @Autowired
    AnswerSheets sheets;

    @Autowired
    EarlierAnswers earlier;

    @Autowired
    EarlierTopics earlierTopics;

    @Autowired
    OwnTopics topics;

    @Autowired
    Recordings recordings;

    private final String reference = reference();

    private final Lists first = new Lists()
            .ask("wishes", QuestionKind.SEVERAL_OF, "learn", "help")
            .ask("day", QuestionKind.OPEN)
            .ask("work", QuestionKind.YES_NO)
            .askAfter("since", QuestionKind.DATE, "work", Set.of(Option.YES));

    private final Lists second = new Lists()
            .ask("day", QuestionKind.OPEN)
            .ask("wishes", QuestionKind.ONE_OF, "learn", "rest")
            .ask("work", QuestionKind.YES_NO)
            .askAfter("since", QuestionKind.DATE, "work", Set.of(Option.YES));

    private ConversationId give(ClientId client, Lists list, int version, int weeks) {
        var conversation = conversation(client, nextWeek.plus(Duration.ofDays(7L * weeks)));
        intake(() -> sheets.deliver(list.delivery(reference, version)));
        assertThat(intake(() -> sheets.deliverSheet(conversation, client, reference, version)))
                .isEqualTo(new SheetOutcome.Delivered());
        return conversation;
    }

    private AnswerSheet sheet(ConversationId conversation) {
        return as(anna, () -> sheets.find(conversation)).orElseThrow();
    }

    private List<EarlierAnswer> offered(ConversationId conversation) {
        return as(anna, () -> earlier.offered(sheet(conversation)));
    }

    private void write(ConversationId conversation, Lists list, String words) {
        as(anna, () -> sheets.saveWords(conversation, list.id("day"), words, 0, ENGLISH));
    }

    private void choose(ConversationId conversation, Lists list, String code, String... options) {
        as(anna, () -> sheets.choose(conversation, list.id(code), Set.of(options), ENGLISH));
    }

    @Test
    void the_newest_answer_to_the_same_question_is_offered_in_the_order_of_now() {
        var before = give(anna, first, 1, 0);
        write(before, first, "Long ago.");
        choose(before, first, "wishes", "learn", "help");
        var between = give(anna, first, 1, 1);
        write(between, first, "Lately.");
        var now = give(anna, second, 2, 2);

        assertThat(offered(now)).extracting(EarlierAnswer::position).containsExactly(1, 2);
        assertThat(offered(now).getFirst().answer().words().text()).isEqualTo("Lately.");
        assertThat(offered(now).getFirst().answer().languageCode()).contains("en");
        assertThat(offered(before)).isEmpty();
        assertThat(sheet(now).answeredCount()).isZero();
    }

    @Test
    void a_follow_up_is_offered_once_its_question_is_answered_so() {
        var before = give(anna, first, 1, 0);
        choose(before, first, "work", Option.YES);
        as(
                anna,
                () -> sheets.saveDate(
                        before,
                        first.id("since"),
                        new nl.mijngesprek.portal.shared.TypedDate("", "", "2019"),
                        ENGLISH));
        var now = give(anna, second, 2, 1);
        assertThat(offered(now)).extracting(EarlierAnswer::question).containsExactly(second.id("work"));

        as(anna, () -> earlier.keep(now, second.id("work"), ENGLISH));

        assertThat(offered(now)).extracting(EarlierAnswer::question).containsExactly(second.id("since"));
        as(anna, () -> earlier.keep(now, second.id("since"), ENGLISH));
        assertThat(sheet(now).at(4).orElseThrow().answer().date().year()).isEqualTo("2019");
    }

    /** Of two answers to a question that takes one by now, and of an option that is gone, nothing is made up. */
    @Test
    void what_no_longer_fits_is_not_taken_over() {
        var before = give(anna, first, 1, 0);
        choose(before, first, "wishes", "help");
        var now = give(anna, second, 2, 1);

        assertThat(as(anna, () -> earlier.keep(now, second.id("wishes"), ENGLISH)))
                .isTrue();

        assertThat(sheet(now).at(2).orElseThrow().answer().choices()).isEmpty();
        assertThat(as(anna, () -> earlier.keep(now, second.id("wishes"), ENGLISH)))
                .isFalse();
    }

    @Test
    void what_was_left_out_is_offered_no_more_and_what_was_answered_stays() {
        var before = give(anna, first, 1, 0);
        write(before, first, "Before.");
        var now = give(anna, second, 2, 1);

        as(anna, () -> earlier.leaveOut(now, second.id("day"), ENGLISH));
        assertThat(offered(now)).isEmpty();
        assertThat(sheet(now).answeredCount()).isZero();

        as(anna, () -> sheets.saveWords(now, second.id("day"), "Now.", 1, ENGLISH));
        assertThat(as(anna, () -> earlier.leaveOut(now, second.id("day"), ENGLISH)))
                .isFalse();
        assertThat(sheet(now).at(1).orElseThrow().answer().words().text()).isEqualTo("Now.");
        assertThat(sheet(before).at(2).orElseThrow().answer().words().text()).isEqualTo("Before.");
    }

    @Test
    void what_anna_said_is_never_offered_to_bilal() {
        var before = give(anna, first, 1, 0);
        write(before, first, "Anna's.");
        var annas = give(anna, second, 2, 1);
        var bilals = give(bilal, second, 2, 1);

        assertThat(as(bilal, () -> earlier.offered(sheets.find(bilals).orElseThrow())))
                .isEmpty();
        assertThat(as(bilal, () -> earlier.offered(sheet(annas)))).isEmpty();
        for (var each : List.of(annas, bilals)) {
            assertThat(as(bilal, () -> earlier.keep(each, second.id("day"), ENGLISH)))
                    .isFalse();
        }
        assertThat(as(bilal, () -> earlier.leaveOut(annas, second.id("day"), ENGLISH)))
                .isFalse();
        assertThat(offered(annas)).hasSize(1);
    }

    /** A voice is not copied: the client hears it where it was made, as long as it is kept. */
    @Test
    void a_recording_stays_with_its_conversation_and_can_be_heard_from_the_next() {
        var before = give(anna, first, 1, 0);
        write(before, first, "Before.");
        speak(before, "day");
        speak(before, "work");
        as(anna, () -> sheets.handOver(before));
        var now = give(anna, second, 2, 1);

        assertThat(offered(now)).extracting(EarlierAnswer::isWritten).containsExactly(true, false);
        assertThat(offered(now)).allMatch(answer -> answer.answer().recording().isPresent());
        as(anna, () -> earlier.keep(now, second.id("day"), ENGLISH));

        assertThat(sheet(now).at(1).orElseThrow().answer().words().text()).isEqualTo("Before.");
        assertThat(sheet(now).at(1).orElseThrow().answer().recording()).isEmpty();
        as(
                anna,
                () -> recordings.delete(
                        RecordingSpot.answer(before, first.id("work").value())));
        assertThat(offered(now)).isEmpty();
    }

    private void speak(ConversationId conversation, String code) {
        assertThat(as(
                        anna,
                        () -> recordings.keep(
                                RecordingSpot.answer(
                                        conversation, first.id(code).value()),
                                Voice.webm(),
                                Duration.ofSeconds(9))))
                .isInstanceOf(KeepOutcome.Kept.class);
    }

    @Test
    void own_topics_of_the_conversation_before_are_offered_one_by_one() {
        var longAgo = give(anna, first, 1, 0);
        brings(longAgo, "Lang geleden.");
        var before = give(anna, first, 1, 1);
        brings(before, "Mijn schulden.");
        brings(before, "Mijn kinderen.");
        as(anna, () -> topics.takeOut(brings(before, "Toch niet.")));
        var now = give(anna, second, 2, 2);
        var bilals = give(bilal, second, 2, 2);

        assertThat(topicsOffered(now)).containsExactly("Mijn schulden.", "Mijn kinderen.");
        assertThat(as(bilal, () -> earlierTopics.offered(bilals))).isEmpty();
        assertThat(as(bilal, () -> earlierTopics.offered(now))).isEmpty();
        var first =
                as(anna, () -> earlierTopics.offered(now)).getFirst().topic().id();
        assertThat(as(bilal, () -> earlierTopics.keep(bilals, first))).isEmpty();
        assertThat(sheet(now).everyOwnTopic()).isEmpty();

        assertThat(as(anna, () -> earlierTopics.keep(now, first))).isPresent();
        assertThat(as(anna, () -> earlierTopics.keep(now, first))).as("once").isEmpty();
        assertThat(topicsOffered(now)).containsExactly("Mijn kinderen.");
        var second =
                as(anna, () -> earlierTopics.offered(now)).getFirst().topic().id();
        assertThat(as(anna, () -> earlierTopics.leaveOut(now, second))).isTrue();

        assertThat(topicsOffered(now)).isEmpty();
        assertThat(sheet(now).ownTopics())
                .extracting(topic -> topic.words().text())
                .containsExactly("Mijn schulden.");
        assertThat(sheet(now).removedTopics())
                .extracting(topic -> topic.words().text())
                .containsExactly("Mijn kinderen.");
        assertThat(sheet(before).ownTopics()).hasSize(2);
    }

    private List<String> topicsOffered(ConversationId conversation) {
        return as(anna, () -> earlierTopics.offered(conversation)).stream()
                .map(offered -> offered.topic().words().text())
                .toList();
    }

    private OwnTopicId brings(ConversationId conversation, String words) {
        var id = new OwnTopicId(UUID.randomUUID());
        as(anna, () -> topics.saveWords(conversation, id, words, 0));
        return id;
    }
}
