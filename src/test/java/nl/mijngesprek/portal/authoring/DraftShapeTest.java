package nl.mijngesprek.portal.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.mijngesprek.portal.questionnaire.Option;
import nl.mijngesprek.portal.questionnaire.QuestionKind;
import org.junit.jupiter.api.Test;

/** The order of a draft, and what follows on what. */
class DraftShapeTest {

    private static final UUID DAY = UUID.randomUUID();
    private static final UUID WORK = UUID.randomUUID();
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final UUID LOOSE = UUID.randomUUID();

    private final DraftShape shape = DraftShape.EMPTY
            .addQuestion(LOOSE, Optional.empty())
            .addTopic(DAY)
            .addTopic(WORK)
            .addQuestion(SECOND, Optional.of(WORK))
            .addQuestion(FIRST, Optional.of(DAY));

    private static List<UUID> order(DraftShape shape) {
        return shape.inOrder().stream().map(DraftQuestion::id).toList();
    }

    private DraftShape secondFollowsFirst(String... answers) {
        return shape.change(FIRST, question -> question.answeredBy(QuestionKind.YES_NO))
                .change(SECOND, question -> question.after(Optional.of(new DraftFollowUp(FIRST, Set.of(answers)))));
    }

    private static boolean followsWell(DraftShape shape) {
        return shape.followsWell(shape.question(SECOND).orElseThrow());
    }

    @Test
    void questions_come_topic_by_topic_and_those_about_none_at_the_end() {
        assertThat(order(shape)).containsExactly(FIRST, SECOND, LOOSE);
        assertThat(order(shape.moveTopic(DAY, 1))).containsExactly(SECOND, FIRST, LOOSE);
    }

    @Test
    void a_question_moves_among_those_about_its_topic_and_stops_at_the_ends() {
        var more = shape.change(SECOND, question -> question.about(Optional.of(DAY)));
        assertThat(order(more)).containsExactly(SECOND, FIRST, LOOSE);
        assertThat(order(more.moveQuestion(FIRST, -1))).containsExactly(FIRST, SECOND, LOOSE);
        assertThat(more.moveQuestion(FIRST, 1)).isEqualTo(more);
        assertThat(more.moveQuestion(LOOSE, -1)).isEqualTo(more);
        assertThat(more.moveTopic(DAY, -1)).isEqualTo(more);
        assertThat(more.moveTopic(UUID.randomUUID(), 1)).isEqualTo(more);
    }

    @Test
    void what_is_taken_out_comes_back_as_it_was() {
        assertThat(order(shape.takeOut(SECOND))).containsExactly(FIRST, LOOSE);
        assertThat(shape.takeOut(SECOND).takenOut())
                .extracting(DraftQuestion::id)
                .containsExactly(SECOND);
        assertThat(shape.takeOut(SECOND).putBack(SECOND)).isEqualTo(shape);
    }

    @Test
    void only_a_topic_without_questions_goes_and_none_of_those_taken_out_is_lost() {
        assertThat(shape.removeTopic(WORK)).isEqualTo(shape);
        var empty = shape.takeOut(SECOND).removeTopic(WORK);
        assertThat(empty.topics()).extracting(DraftTopic::id).containsExactly(DAY);
        assertThat(order(empty.putBack(SECOND))).containsExactly(FIRST, LOOSE, SECOND);
    }

    /** The rules of the database and of delivered lists: after a question with options, and after answers it offers. */
    @Test
    void a_follow_up_comes_after_its_question_and_after_answers_of_it() {
        assertThat(followsWell(secondFollowsFirst(Option.YES, Option.DO_NOT_KNOW)))
                .isTrue();
        assertThat(followsWell(secondFollowsFirst())).isFalse();
        assertThat(followsWell(secondFollowsFirst("sometimes"))).isFalse();
        assertThat(followsWell(secondFollowsFirst(Option.YES).moveTopic(DAY, 1)))
                .isFalse();
        assertThat(followsWell(secondFollowsFirst(Option.YES).takeOut(FIRST))).isFalse();
        assertThat(followsWell(secondFollowsFirst(Option.YES)
                        .change(FIRST, question -> question.answeredBy(QuestionKind.OPEN))))
                .isFalse();
    }

    @Test
    void another_kind_begins_with_as_many_options_as_it_needs_and_keeps_those_there_are() {
        var scale = shape.change(FIRST, question -> question.answeredBy(QuestionKind.SCALE))
                .question(FIRST)
                .orElseThrow();
        assertThat(scale.options()).hasSize(3);
        assertThat(scale.offeredCodes()).hasSize(5).containsAll(Option.WAYS_OUT);
        assertThat(scale.answeredBy(QuestionKind.OPEN).offeredOptions()).isEmpty();
        assertThat(scale.answeredBy(QuestionKind.OPEN)
                        .answeredBy(QuestionKind.ONE_OF)
                        .options())
                .isEqualTo(scale.options());
        var options = scale.options();
        assertThat(scale.moveOption(options.getFirst().id(), 1).options())
                .containsExactly(options.get(1), options.get(0), options.get(2));
    }
}
