package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.NotFoundException;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.questionnaire.Answer;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.AnsweredQuestion;
import nl.mijngesprek.portal.questionnaire.ChoiceOutcome;
import nl.mijngesprek.portal.questionnaire.QuestionKind;
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

    /** The control of this question; empty for one that is answered in words alone. */
    static Optional<AnswerControl> of(
            Texts texts,
            AnswerSheets sheets,
            ConversationId conversation,
            AnsweredQuestion answered,
            SerializableRunnable kept) {
        return switch (answered.question().kind()) {
            case OPEN -> Optional.empty();
            case ONE_OF, SCALE, YES_NO -> Optional.of(radios(texts, sheets, conversation, answered, kept));
            case SEVERAL_OF -> Optional.of(boxes(texts, sheets, conversation, answered, kept));
            case DATE -> Optional.of(date(texts, sheets, conversation, answered));
        };
    }

    private static AnswerControl radios(
            Texts texts,
            AnswerSheets sheets,
            ConversationId conversation,
            AnsweredQuestion answered,
            SerializableRunnable kept) {
        var question = answered.question();
        var id = question.id();
        var list = new RadioList(texts, NAME, texts.piece(question.wording()), false, choices(texts, answered))
                .keep(code -> {
                    check(sheets.choose(conversation, id, Set.of(code), texts.language()));
                    kept.run();
                });
        answered.answer().choice().ifPresent(list::choose);
        return new AnswerControl(list, now -> list.follow(now.choice()));
    }

    private static AnswerControl boxes(
            Texts texts,
            AnswerSheets sheets,
            ConversationId conversation,
            AnsweredQuestion answered,
            SerializableRunnable kept) {
        var question = answered.question();
        var id = question.id();
        var list = new CheckList(
                texts,
                NAME,
                texts.piece(question.wording()),
                choices(texts, answered),
                new LinkedHashSet<>(answered.answer().choices()),
                codes -> {
                    check(sheets.choose(conversation, id, codes, texts.language()));
                    kept.run();
                });
        return new AnswerControl(list, now -> list.follow(Set.copyOf(now.choices())));
    }

    private static AnswerControl date(
            Texts texts, AnswerSheets sheets, ConversationId conversation, AnsweredQuestion answered) {
        var question = answered.question();
        var id = question.id();
        var fields = new DateFields(
                texts,
                NAME,
                texts.piece(question.wording()),
                answered.answer().date(),
                date -> sheets.saveDate(conversation, id, date, texts.language()));
        return new AnswerControl(fields, now -> fields.follow(now.date()));
    }

    private static List<Choice> choices(Texts texts, AnsweredQuestion answered) {
        return answered.question().options().stream()
                .map(option -> new Choice(
                        option.code(),
                        texts.piece(option.wording()),
                        option.pictogram().map(Drawing::of)))
                .toList();
    }

    private static void check(ChoiceOutcome outcome) {
        if (outcome instanceof ChoiceOutcome.NotFound) {
            throw new NotFoundException();
        }
    }

    void follow(Answer now) {
        follower.accept(now);
    }

    /** Whether the page has to say that more than one answer may be chosen. */
    static boolean takesSeveral(AnsweredQuestion answered) {
        return answered.question().kind() == QuestionKind.SEVERAL_OF;
    }
}
