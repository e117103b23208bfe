package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.mijngesprek.portal.questionnaire.Answer;
import nl.mijngesprek.portal.questionnaire.AnsweredQuestion;
import nl.mijngesprek.portal.questionnaire.Question;
import nl.mijngesprek.portal.questionnaire.QuestionKind;
import nl.mijngesprek.portal.questionnaire.Topic;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.TypedDate;
import nl.mijngesprek.portal.shared.Words;
import nl.mijngesprek.portal.shared.ui.More;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.TextAnswer;
import nl.mijngesprek.portal.shared.ui.Texts;

/**
 * A question as the client sees it, but for its heading: the same for the client who answers it and for the editor who
 * writes it. Keeping is up to the page.
 */
public final class QuestionParts {

    /** Keeps what is answered, as soon as it is. */
    public interface Keeping extends Serializable {

        void choices(Set<String> codes);

        /** Says since when the date is kept; empty when there is nothing to keep it in. */
        Optional<Instant> date(TypedDate typed);

        Words.Saving words(String typed, int version);
    }

    /** For who only looks: what is chosen or typed is forgotten with the page. */
    private static final class Nothing implements Keeping {

        @Override
        public void choices(Set<String> codes) {
            // Nobody answers here.
        }

        @Override
        public Optional<Instant> date(TypedDate typed) {
            return Optional.of(Instant.EPOCH);
        }

        @Override
        public Words.Saving words(String typed, int version) {
            return new Words.Saved(new Words(typed, version, null));
        }
    }

    private final Texts texts;
    private final Question question;
    private final Answer answer;
    private final Optional<Topic> topic;
    private final String ids;
    private final Keeping keeping;
    private final TextAnswer words;
    private Optional<AnswerControl> control = Optional.empty();

    /**
     * Makes the parts of one question.
     *
     * @param topic what it is about, if anything
     * @param ids what the ids of its controls begin with; empty where it is the only question of the page
     */
    public QuestionParts(Texts texts, AnsweredQuestion answered, Optional<Topic> topic, String ids, Keeping keeping) {
        this.texts = texts;
        this.question = answered.question();
        this.answer = answered.answer();
        this.topic = topic;
        this.ids = ids;
        this.keeping = keeping;
        words = new TextAnswer(
                        texts,
                        ids + "words",
                        texts.get(
                                question.kind() == QuestionKind.OPEN
                                        ? "questionnaire.words.label"
                                        : "questionnaire.more-words.label"),
                        answer.words(),
                        keeping::words)
                .examples(
                        texts.get("questionnaire.examples.label"),
                        question.examples().stream().map(texts::piece).toList())
                .hint(texts.get("questionnaire.words.hint"));
    }

    /**
     * The parts of a question to look at and to try: nothing that is answered here is kept.
     *
     * @param ids what the ids of its controls begin with
     */
    public static QuestionParts toTry(Texts texts, Question question, Optional<Topic> topic, String ids) {
        return new QuestionParts(texts, new AnsweredQuestion(question, Answer.NONE), topic, ids, new Nothing());
    }

    /** What a question is about as a drawing: its own, or else its topic's. */
    public static Optional<Drawing> drawing(Question question, Optional<Topic> topic) {
        return question.pictogram().or(() -> topic.flatMap(Topic::pictogram)).map(Drawing::of);
    }

    /** Where the client answers in their own words. */
    public TextAnswer words() {
        return words;
    }

    /**
     * All of it in the order of the page. What an answer is for stands after the actions, as does speaking where there are
     * many boxes to go past: whoever goes by key is soon at the next question.
     *
     * @param chosen told after every choice that is kept
     * @param spoken what lets the client speak instead; none where that cannot be
     */
    public List<Component> inOrder(Component actions, Optional<Component> spoken, SerializableRunnable chosen) {
        var parts = new ArrayList<Component>();
        parts.add(say(question.why()));
        parts.add(new Paragraph(texts.get("questionnaire.skippable.text")));
        if (takesSeveral()) {
            parts.add(new Paragraph(texts.get("questionnaire.several.text")));
        }
        control = AnswerControl.of(texts, ids, question, answer, keeping, chosen);
        control.map(AnswerControl::component).ifPresent(parts::add);
        parts.add(words);
        if (takesSeveral()) {
            parts.add(actions);
            spoken.ifPresent(parts::add);
        } else {
            spoken.ifPresent(parts::add);
            parts.add(actions);
        }
        parts.add(about());
        return parts;
    }

    /** Shows the answer as somebody left it elsewhere. */
    void follow(Answer now) {
        words.follow(now.words());
        control.ifPresent(there -> there.follow(now));
    }

    private boolean takesSeveral() {
        return question.kind() == QuestionKind.SEVERAL_OF;
    }

    /** What the answer is for and who reads it, for whoever wants to know (A8). */
    private More about() {
        var more = new More(texts.get("questionnaire.why.label")).explains();
        var body = new Div();
        topic.flatMap(Topic::why).map(this::say).ifPresent(body::add);
        question.readBy().map(this::say).ifPresent(body::add);
        body.add(say(question.usedFor()));
        topic.flatMap(Topic::usedFor).map(this::say).ifPresent(body::add);
        more.setContent(body);
        return more;
    }

    private Paragraph say(LocalText text) {
        var paragraph = new Paragraph();
        texts.say(paragraph, text);
        return paragraph;
    }
}
