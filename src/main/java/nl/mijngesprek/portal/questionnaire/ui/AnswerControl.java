package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.mijngesprek.portal.questionnaire.Answer;
import nl.mijngesprek.portal.questionnaire.Question;
import nl.mijngesprek.portal.shared.ui.CheckList;
import nl.mijngesprek.portal.shared.ui.DateFields;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.RadioList;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.Texts;

/**
 * What a question is answered with beside words: native controls, whose every change is kept at once.
 *
 * @param follower shows the answer as somebody left it elsewhere
 */
record AnswerControl(Component component, SerializableConsumer<Answer> follower) implements Serializable {

    private static final String NAME = "choice";

    /**
     * The control of this question; empty for one that is answered in words alone.
     *
     * @param ids what its name begins with
     * @param chosen told after every choice that is kept
     */
    static Optional<AnswerControl> of(
            Texts texts,
            String ids,
            Question question,
            Answer answer,
            QuestionParts.Keeping keeping,
            SerializableRunnable chosen) {
        return switch (question.kind()) {
            case OPEN -> Optional.empty();
            case ONE_OF, SCALE, YES_NO -> Optional.of(radios(texts, ids, question, answer, keeping, chosen));
            case SEVERAL_OF -> Optional.of(boxes(texts, ids, question, answer, keeping, chosen));
            case DATE -> Optional.of(date(texts, ids, question, answer, keeping));
        };
    }

    private static AnswerControl radios(
            Texts texts,
            String ids,
            Question question,
            Answer answer,
            QuestionParts.Keeping keeping,
            SerializableRunnable chosen) {
        var list = new RadioList(texts, ids + NAME, texts.piece(question.wording()), false, choices(texts, question))
                .keep(code -> {
                    keeping.choices(Set.of(code));
                    chosen.run();
                });
        answer.choice().ifPresent(list::choose);
        return new AnswerControl(list, now -> list.follow(now.choice()));
    }

    private static AnswerControl boxes(
            Texts texts,
            String ids,
            Question question,
            Answer answer,
            QuestionParts.Keeping keeping,
            SerializableRunnable chosen) {
        var list = new CheckList(
                texts,
                ids + NAME,
                texts.piece(question.wording()),
                choices(texts, question),
                new LinkedHashSet<>(answer.choices()),
                codes -> {
                    keeping.choices(codes);
                    chosen.run();
                });
        return new AnswerControl(list, now -> list.follow(Set.copyOf(now.choices())));
    }

    private static AnswerControl date(
            Texts texts, String ids, Question question, Answer answer, QuestionParts.Keeping keeping) {
        var fields = new DateFields(texts, ids + NAME, texts.piece(question.wording()), answer.date(), keeping::date);
        return new AnswerControl(fields, now -> fields.follow(now.date()));
    }

    private static List<Choice> choices(Texts texts, Question question) {
        return question.options().stream()
                .map(option -> new Choice(
                        option.code(),
                        texts.piece(option.wording()),
                        option.pictogram().map(Drawing::of)))
                .toList();
    }

    void follow(Answer now) {
        follower.accept(now);
    }
}
