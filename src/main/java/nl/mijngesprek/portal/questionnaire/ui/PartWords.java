package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.questionnaire.AlreadyDoing;
import nl.mijngesprek.portal.questionnaire.Answer;
import nl.mijngesprek.portal.questionnaire.AnsweredQuestion;
import nl.mijngesprek.portal.questionnaire.Option;
import nl.mijngesprek.portal.questionnaire.Translation;
import nl.mijngesprek.portal.recording.ui.Player;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.Words;
import nl.mijngesprek.portal.shared.ui.OwnWords;
import nl.mijngesprek.portal.shared.ui.Texts;

/** What a client said, as they and their officer both read it. */
final class PartWords {

    private final Texts texts;

    PartWords(Texts texts) {
        this.texts = texts;
    }

    /** The question as the client saw it when they answered it last. */
    LocalText.Piece question(AnsweredQuestion answered) {
        return AnswerWords.asSeen(texts, answered.question().wording(), answered.answer());
    }

    /**
     * What was chosen, the date that was typed, what was said aloud, and the client's own words.
     *
     * @param spoken what a recording is called, for who hears the page
     */
    List<Component> answer(AnsweredQuestion answered, String spoken) {
        var lines = new ArrayList<Component>();
        chosen(answered).forEach(option -> {
            var line = new Paragraph();
            texts.say(line, answered.answer().asSeen(option.wording()));
            lines.add(line);
        });
        if (!answered.answer().date().isEmpty()) {
            lines.add(new Paragraph(answered.answer()
                    .date()
                    .date()
                    .map(texts::day)
                    .orElse(answered.answer().date().typed())));
        }
        answered.answer().recording().ifPresent(recording -> lines.add(new Player(texts, recording, spoken)));
        own(answered.answer().words(), answered.answer().languageCode()).ifPresent(lines::add);
        return lines;
    }

    static List<Option> chosen(AnsweredQuestion answered) {
        return answered.answer().choices().stream()
                .flatMap(code -> answered.question().option(code).stream())
                .toList();
    }

    List<Component> already(AlreadyDoing doing) {
        var lines = new ArrayList<Component>();
        if (!doing.activities().isEmpty()) {
            var list = new UnorderedList();
            doing.activities().stream()
                    .sorted()
                    .forEach(activity ->
                            list.add(new ListItem(texts.get("questionnaire.already-" + activity.code() + ".option"))));
            lines.add(list);
        }
        own(doing.words(), Optional.empty()).ifPresent(lines::add);
        return lines;
    }

    /** @param languageCode of the screen they were typed on; the words themselves may be in any */
    Optional<Component> own(Words words, Optional<String> languageCode) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var own = new OwnWords(words.text());
        languageCode.filter(code -> !code.equals(texts.language().code())).ifPresent(code -> own.getElement()
                .setAttribute("lang", code));
        return Optional.of(own);
    }

    /** A translation with who wrote it, and whether the client wrote or said something else since. */
    Optional<Component> translation(Translation translation, Answer answer) {
        return translation(translation, marks(translation, answer));
    }

    /** The same of what is always written. */
    Optional<Component> translation(Translation translation, Words original) {
        return translation(translation, marks(translation, original));
    }

    private Optional<Component> translation(Translation translation, List<Component> marks) {
        if (translation.words().isEmpty()) {
            return Optional.empty();
        }
        var words = new Paragraph();
        words.addClassName("own-words");
        texts.say(words, new LocalText.Piece(translation.words().text(), Language.DUTCH.code()));
        var whole = new Div(marks.getFirst(), words);
        marks.stream().skip(1).forEach(whole::add);
        return Optional.of(whole);
    }

    /** Who wrote it, as translation or as what was heard; and, where that is so, that it is of something earlier. */
    List<Component> marks(Translation translation, Answer answer) {
        return answer.words().isEmpty()
                ? marks(
                        "questionnaire.heard.text",
                        translation,
                        answer.recording().filter(translation::isBefore).map(_ -> "questionnaire.heard-before.text"))
                : marks(translation, answer.words());
    }

    /** The same of what is always written. */
    List<Component> marks(Translation translation, Words original) {
        return marks(
                "questionnaire.translated.text",
                translation,
                translation.isOfEarlier(original)
                        ? Optional.of("questionnaire.translated-before.text")
                        : Optional.empty());
    }

    private List<Component> marks(String byKey, Translation translation, Optional<String> staleKey) {
        var marks = new ArrayList<Component>();
        marks.add(new Paragraph(texts.get(byKey, "officer", translation.officerName())));
        staleKey.ifPresent(key -> marks.add(new Paragraph(texts.get(key))));
        return marks;
    }
}
