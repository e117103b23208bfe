package nl.mijngesprek.portal.intake;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import nl.mijngesprek.portal.report.TranslationDelivery;
import nl.mijngesprek.portal.shared.Language;

/** The translations that sentences of a report come with. */
final class SentenceTranslations {

    private SentenceTranslations() {}

    static List<TranslationDelivery> in(Spot report) {
        var sentences = report.items("sentences");
        return IntStream.range(0, sentences.size())
                .boxed()
                .flatMap(index -> sentences.get(index).items("translations").stream()
                        .map(translation -> new TranslationDelivery(
                                index + 1,
                                translation.text("language"),
                                translation.text("wording"),
                                translation.text("translator"),
                                translation.text("checkedBy"))))
                .toList();
    }

    /** The sentence itself is Dutch, and each other language says it once. */
    static void check(Spot sentence, Findings findings) {
        var seen = new HashMap<String, Spot>();
        for (var translation : sentence.items("translations")) {
            var language = translation.member("language");
            language.text().ifPresent(code -> {
                if (code.equals(Language.DUTCH.code())) {
                    findings.add(language, "is the language of the sentence itself", "another language");
                }
                var other = seen.putIfAbsent(code, translation);
                if (other != null) {
                    findings.add(language, "is also the language of " + other.path(), "each language once");
                }
            });
        }
    }
}
