package nl.mijngesprek.portal.paper.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mijngesprek.portal.paper.Item;
import nl.mijngesprek.portal.paper.TypedAnswer;
import nl.mijngesprek.portal.questionnaire.QuestionId;
import nl.mijngesprek.portal.questionnaire.QuestionList;
import nl.mijngesprek.portal.questionnaire.TopicId;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.TypedDate;
import nl.mijngesprek.portal.shared.ui.Texts;

/** What an item asks, and what was answered, in the words of the list. */
final class PaperWords {

    private PaperWords() {}

    /** Words of the topic, the question or the page that the item is about. */
    static LocalText.Piece asked(Texts texts, QuestionList list, Item item) {
        return switch (item.kind()) {
            case QUESTION ->
                list.question(new QuestionId(item.id()))
                        .map(question -> texts.piece(question.wording()))
                        .orElseThrow();
            case TOPIC ->
                list.topic(new TopicId(item.id()))
                        .map(topic -> texts.piece(topic.title()))
                        .orElseThrow();
            case OWN_TOPIC -> texts.piece("questionnaire.own-one.heading");
            case ALREADY_DOING -> texts.piece("questionnaire.already.heading");
        };
    }

    /** Everything but the words that were written. */
    static List<LocalText.Piece> chosen(Texts texts, QuestionList list, TypedAnswer answer) {
        return chosen(texts, list, answer.item(), answer.choices(), answer.date());
    }

    static List<LocalText.Piece> chosen(
            Texts texts, QuestionList list, Item item, List<String> choices, TypedDate typed) {
        return Stream.concat(choices.stream().map(code -> choice(texts, list, item, code)), date(texts, typed).stream())
                .toList();
    }

    /** All of it, a paragraph each. */
    static List<Component> answer(Texts texts, QuestionList list, TypedAnswer answer) {
        return paragraphs(texts, chosen(texts, list, answer), answer.words().text());
    }

    static List<Component> paragraphs(Texts texts, List<LocalText.Piece> chosen, String words) {
        var paragraphs = new ArrayList<Component>();
        chosen.forEach(piece -> {
            var paragraph = new Paragraph();
            texts.say(paragraph, piece);
            paragraphs.add(paragraph);
        });
        if (!words.isBlank()) {
            var said = new Paragraph(words);
            said.addClassName("own-words");
            said.getElement().setAttribute("dir", "auto");
            paragraphs.add(said);
        }
        return paragraphs;
    }

    private static Optional<LocalText.Piece> date(Texts texts, TypedDate typed) {
        return typed.isEmpty()
                ? Optional.empty()
                : Optional.of(new LocalText.Piece(
                        typed.date().map(texts::day).orElseGet(typed::typed),
                        texts.language().code()));
    }

    private static LocalText.Piece choice(Texts texts, QuestionList list, Item item, String code) {
        return switch (item.kind()) {
            case QUESTION ->
                list.question(new QuestionId(item.id()))
                        .flatMap(question -> question.option(code))
                        .map(option -> texts.piece(option.wording()))
                        .orElseThrow();
            case TOPIC -> texts.piece("questionnaire.wish-" + code + ".option");
            case ALREADY_DOING -> texts.piece("questionnaire.already-" + code + ".option");
            case OWN_TOPIC -> throw new IllegalArgumentException("a topic of one's own has no options");
        };
    }
}
