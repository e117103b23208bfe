package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.questionnaire.AlreadyDoing;
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
    static LocalText.Piece question(AnsweredQuestion answered) {
        return answered.answer().asSeen(answered.question().wording());
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

    /** A translation with who wrote it, and whether the client wrote other words since. */
    Optional<Component> translation(Translation translation, Words original) {
        if (translation.words().isEmpty()) {
            return Optional.empty();
        }
        var words = new Paragraph();
        words.addClassName("own-words");
        texts.say(words, new LocalText.Piece(translation.words().text(), Language.DUTCH.code()));
        var whole = new Div(translated(translation), words);
        if (translation.isOfEarlier(original)) {
            whole.add(new Paragraph(texts.get("questionnaire.translated-before.text")));
        }
        return Optional.of(whole);
    }

    HtmlContainer translated(Translation translation) {
        return new Paragraph(texts.get("questionnaire.translated.text", "officer", translation.officerName()));
    }
}
