package nl.mijngesprek.portal.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ScreenTexts;
import org.springframework.stereotype.Component;

/**
 * What every closed question offers, in the portal's words where the list brings none of its own: not to know and not to
 * say, and yes and no. They are stored with the question, so that they freeze with it.
 */
@Component
public class UsualOptions {

    private static final List<String> FACES = List.of("face-good", "face-so-so", "face-bad");

    private final ScreenTexts texts;
    private final Languages languages;

    UsualOptions(ScreenTexts texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    /** The question with what every closed question offers, as a client gets it (B7). */
    public Question complete(Question question) {
        if (!question.kind().isClosed()) {
            return question;
        }
        var options = new ArrayList<Option>();
        if (question.kind() == QuestionKind.YES_NO) {
            add(question, options, Option.YES, "questionnaire.yes.option", "check");
            add(question, options, Option.NO, "questionnaire.no.option", "cross");
        }
        question.options().stream()
                .filter(option ->
                        options.stream().noneMatch(there -> there.code().equals(option.code())))
                .forEach(option ->
                        options.add(question.kind() == QuestionKind.SCALE ? withFace(option, options.size()) : option));
        add(question, options, Option.DO_NOT_KNOW, "questionnaire.do-not-know.option", "dont-know");
        add(question, options, Option.RATHER_NOT_SAY, "questionnaire.rather-not-say.option", "rather-not");
        return question.withOptions(options);
    }

    /** Adds this option unless it is there: in the question's own words if it has any. */
    private void add(Question question, List<Option> options, String code, String key, String pictogram) {
        if (options.stream().noneMatch(option -> option.code().equals(code))) {
            options.add(question.option(code).orElseGet(() -> new Option(code, words(key), Optional.of(pictogram))));
        }
    }

    private static Option withFace(Option option, int place) {
        return option.pictogram().isPresent() || place >= FACES.size()
                ? option
                : new Option(option.code(), option.wording(), Optional.of(FACES.get(place)));
    }

    private LocalText words(String key) {
        var byLanguage = new TreeMap<String, String>();
        languages.all().stream()
                .map(language -> texts.translate(key, language))
                .forEach(piece -> byLanguage.put(piece.languageCode(), piece.words()));
        return new LocalText(byLanguage);
    }
}
