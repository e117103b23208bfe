package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.questionnaire.AnsweredQuestion;
import nl.mijngesprek.portal.questionnaire.Part;
import nl.mijngesprek.portal.questionnaire.Preparation;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.Words;
import nl.mijngesprek.portal.shared.ui.Texts;

/** What one client handed over, line by line, with nothing that can be done with it. */
final class PreparationLines {

    private final Texts texts;
    private final Preparation preparation;
    private final PartWords words;
    private final List<Component> lines = new ArrayList<>();

    PreparationLines(Texts texts, Preparation preparation) {
        this.texts = texts;
        this.preparation = preparation;
        words = new PartWords(texts);
    }

    List<Component> all() {
        addOwnTopics();
        addWishes();
        addAlready();
        preparation
                .topics()
                .forEach(topic -> addAnswers(texts.piece(topic.title()), preparation.answersAbout(Optional.of(topic))));
        addAnswers(texts.piece("questionnaire.prepare-answers.heading"), preparation.answersAbout(Optional.empty()));
        return lines;
    }

    private void addOwnTopics() {
        if (preparation.ownTopics().isEmpty()) {
            return;
        }
        var list = new OrderedList();
        preparation.ownTopics().forEach(topic -> {
            var item = new ListItem();
            words.own(topic.words(), Optional.empty()).ifPresent(item::add);
            translation(new Part.Own(topic.id()), topic.words()).ifPresent(item::add);
            list.add(item);
        });
        lines.add(new H3(texts.get("questionnaire.prepare-own.heading")));
        lines.add(list);
    }

    private void addWishes() {
        var wished = preparation.topics().stream()
                .filter(topic -> preparation.wishes().containsKey(topic.id()))
                .toList();
        if (wished.isEmpty()) {
            return;
        }
        lines.add(new H3(texts.get("questionnaire.prepare-wishes.heading")));
        wished.forEach(topic -> {
            var heading = new H4();
            texts.say(heading, topic.title());
            Optional.ofNullable(preparation.wishes().get(topic.id())).ifPresent(wish -> {
                lines.add(heading);
                lines.add(new Paragraph(texts.get("questionnaire.prepare-wish.%s.text".formatted(wish.code()))));
            });
        });
    }

    private void addAlready() {
        var doing = preparation.alreadyDoing();
        if (doing.isEmpty()) {
            return;
        }
        lines.add(new H3(texts.get("questionnaire.prepare-already.heading")));
        lines.addAll(words.already(doing));
        translation(new Part.Already(), doing.words()).ifPresent(lines::add);
    }

    private void addAnswers(LocalText.Piece title, List<AnsweredQuestion> answers) {
        if (answers.isEmpty()) {
            return;
        }
        var heading = new H3();
        texts.say(heading, title);
        lines.add(heading);
        answers.forEach(answered -> {
            var question = new H4();
            texts.say(question, words.question(answered));
            lines.add(question);
            lines.addAll(words.answer(answered, texts.get("questionnaire.prepare-spoken.label")));
            preparation
                    .translation(new Part.ToQuestion(answered.question().id()))
                    .flatMap(translation -> words.translation(translation, answered.answer()))
                    .ifPresent(lines::add);
        });
    }

    private Optional<Component> translation(Part part, Words original) {
        return preparation.translation(part).flatMap(translation -> words.translation(translation, original));
    }
}
