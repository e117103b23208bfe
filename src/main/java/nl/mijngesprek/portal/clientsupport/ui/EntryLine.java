package nl.mijngesprek.portal.clientsupport.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.mijngesprek.portal.clientsupport.EntryProblem;
import nl.mijngesprek.portal.clientsupport.EntryText;
import nl.mijngesprek.portal.clientsupport.EntryWords;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.Texts;

/**
 * One thing an organisation says about itself, as it is written in a field and compared by an editor.
 *
 * @param id unique on a page
 * @param text of which text it is; empty for what is the same in every language
 * @param language of its words; empty for what is the same in every language
 * @param words how it reads in all the words of an organisation
 */
record EntryLine(
        String id, String label, Optional<EntryText> text, String language, Function<EntryWords, String> words) {

    /** The languages of the portal besides Dutch. */
    static List<String> others(Languages languages) {
        return languages.all().stream()
                .filter(language -> !language.equals(Language.DUTCH) && !language.equals(Languages.PSEUDO))
                .map(Language::code)
                .toList();
    }

    static EntryLine of(Texts texts, EntryText text, String language) {
        var label = texts.get("clientsupport.entry-" + text.code() + ".label");
        return new EntryLine(
                text.code() + "-" + language,
                language.equals(Language.DUTCH.code())
                        ? label
                        : texts.get(
                                "clientsupport.entry-in-language.label",
                                "text",
                                label,
                                "language",
                                texts.languageName(language)),
                Optional.of(text),
                language,
                words -> Optional.ofNullable(words.texts().get(text))
                        .map(kept -> kept.byLanguage().getOrDefault(language, ""))
                        .orElse(""));
    }

    static EntryLine languages(Texts texts) {
        return same(texts, EntryProblem.Place.LANGUAGES, words -> LanguageNames.written(texts, words.languages()));
    }

    static EntryLine neighbourhoods(Texts texts) {
        return same(texts, EntryProblem.Place.NEIGHBOURHOODS, words -> String.join(", ", words.neighbourhoods()));
    }

    static EntryLine phone(Texts texts) {
        return same(texts, EntryProblem.Place.PHONE, EntryWords::phone);
    }

    static EntryLine address(Texts texts) {
        return same(texts, EntryProblem.Place.ADDRESS, EntryWords::address);
    }

    static EntryLine persons(Texts texts) {
        return same(
                texts,
                EntryProblem.Place.PERSONS,
                words -> String.join(
                        "\n",
                        words.persons().stream()
                                .map(person -> texts.get(
                                        "clientsupport.person.text",
                                        "name",
                                        person.name(),
                                        "languages",
                                        LanguageNames.written(texts, person.languages())))
                                .toList()));
    }

    private static EntryLine same(Texts texts, EntryProblem.Place place, Function<EntryWords, String> words) {
        return new EntryLine(
                place.code(), texts.get("clientsupport.entry-" + place.code() + ".label"), Optional.empty(), "", words);
    }

    /** Everything there is to compare, in the order of the page. */
    static List<EntryLine> all(Texts texts, Languages languages) {
        var lines = new ArrayList<EntryLine>();
        for (var text : EntryText.values()) {
            lines.add(of(texts, text, Language.DUTCH.code()));
        }
        lines.addAll(List.of(languages(texts), neighbourhoods(texts), phone(texts), address(texts), persons(texts)));
        for (var code : others(languages)) {
            for (var text : EntryText.values()) {
                lines.add(of(texts, text, code));
            }
        }
        return lines;
    }

    /** What is wrong here, in words that name the field and the limit. */
    static String problem(Texts texts, EntryProblem problem) {
        var label = texts.get("clientsupport.entry-" + problem.place().code() + ".label");
        var field = problem.language().isEmpty() || problem.language().equals(Language.DUTCH.code())
                ? label
                : texts.get(
                        "clientsupport.entry-in-language.label",
                        "text",
                        label,
                        "language",
                        texts.languageName(problem.language()));
        return texts.get(
                "clientsupport.entry-" + problem.kind().code() + ".error", "field", field, "limit", problem.limit());
    }

    /** The field that this is about. */
    static String field(EntryProblem problem) {
        return problem.place() == EntryProblem.Place.PERSONS
                ? "person-1-name"
                : problem.language().isEmpty()
                        ? problem.place().code()
                        : problem.place().code() + "-" + problem.language();
    }
}
