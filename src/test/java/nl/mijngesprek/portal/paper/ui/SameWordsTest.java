package nl.mijngesprek.portal.paper.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.paper.PaperTest;
import nl.mijngesprek.portal.questionnaire.Option;
import nl.mijngesprek.portal.questionnaire.OwnTopicId;
import nl.mijngesprek.portal.questionnaire.ui.QuestionnaireNavigation;
import nl.mijngesprek.portal.shared.ScreenTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Paper and phone are equal (promise 6): whatever the screens ask, offer and explain stands on the paper too. */
class SameWordsTest extends PaperTest {

    /** What works a page, tells how far one is, or leads elsewhere is not for paper. */
    private static final String NOT_FOR_PAPER =
            ".step, .back, .actions, .cards, .speak-instead, [role=status], [aria-live], .field-error, noscript, button, a, legend";

    @Autowired
    ScreenTexts texts;

    private final Set<String> read = new LinkedHashSet<>();

    private void read(String address) {
        open(address);
        var page = Objects.requireNonNull(screen().html().getElementById("main"));
        page.select(NOT_FOR_PAPER).remove();
        page.select("h1, h2, p, li, label, summary").stream()
                .map(element -> plain(element.text()))
                .filter(words -> !words.isEmpty())
                .forEach(read::add);
    }

    private void readAll(String languageCode) {
        logIn(anna, "Anna de Wit", language(languageCode));
        read.add(plain(delivery.title().in(languageCode).words()));
        read(QuestionnaireNavigation.ownTopics(conversation));
        read(QuestionnaireNavigation.ownTopic(
                conversation, new OwnTopicId(UUID.fromString("00000000-0000-4000-8000-000000000001"))));
        read(QuestionnaireNavigation.already(conversation));
        for (var topic : delivery.topics()) {
            read.add(plain(topic.title().in(languageCode).words()));
            read(QuestionnaireNavigation.topic(conversation, topic.position()));
        }
        for (var answer : new String[] {Option.YES, Option.NO}) {
            sheets.choose(conversation, question("work"), Set.of(answer), language(languageCode));
            for (var number = 1; number <= delivery.questions().size(); number++) {
                read(QuestionnaireNavigation.question(conversation, number));
            }
        }
        // On a screen one may speak as well; on paper the same hint says the part that is about writing.
        read.remove(plain(texts.translate("questionnaire.words.hint", language(languageCode))
                .words()));
    }

    @ParameterizedTest
    @CsvSource({"nl, false", "nl, true", "en, false"})
    void every_text_of_the_screens_is_on_the_paper(String language, boolean large) {
        readAll(language);

        var paper = words(print(language, large));

        assertThat(read).hasSizeGreaterThan(35);
        assertThat(read).filteredOn(words -> !paper.contains(words)).isEmpty();
    }

    /** Read back from a PDF, the lines of Arabic come in their order, but marks between words may move. */
    @ParameterizedTest
    @CsvSource({"false", "true"})
    void every_word_of_the_screens_is_on_the_paper_in_arabic(boolean large) {
        readAll("ar");

        var paper = split(words(print("ar", large)));

        assertThat(read).hasSizeGreaterThan(35);
        assertThat(read.stream().flatMap(words -> split(words).stream()).collect(Collectors.toSet()))
                .filteredOn(word -> !paper.contains(word))
                .isEmpty();
    }

    private static Set<String> split(String words) {
        return Arrays.stream(words.split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
