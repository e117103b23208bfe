package nl.mijngesprek.portal.paper.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.paper.PaperTest;
import nl.mijngesprek.portal.questionnaire.Option;
import nl.mijngesprek.portal.questionnaire.OwnTopicId;
import nl.mijngesprek.portal.questionnaire.ui.QuestionnaireNavigation;
import nl.mijngesprek.portal.shared.ScreenTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Paper and phone are equal (promise 6): whatever the screens ask, offer and explain stands on the paper too. */
class SameWordsTest extends PaperTest {

    /** What works a page, tells how far one is, or leads elsewhere is not for paper. */
    private static final String NOT_FOR_PAPER =
            ".step, .back, .actions, .cards, .speak-instead, [role=status], [aria-live], .field-error, noscript, button, a, legend";

    private static final String CODE = "[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}";

    @Autowired
    ScreenTexts texts;

    @Value("${portal.phone}")
    String phone = "";

    @Value("${portal.desk}")
    String desk = "";

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
    @CsvSource({"nl, false", "nl, true", "en, false", "en, true"})
    void every_text_of_the_screens_is_on_the_paper(String language, boolean large) {
        readAll(language);

        var paper = words(print(language, large));

        assertThat(read).hasSizeGreaterThan(35);
        assertThat(read).filteredOn(words -> !paper.contains(words)).isEmpty();
    }

    /** What the paper says beside that is for who holds a pen; and, in another language than Dutch, the Dutch beneath. */
    @ParameterizedTest
    @CsvSource({"nl, false", "en, false", "en, true"})
    void the_paper_says_nothing_but_what_is_for_paper_alone(String language, boolean large) {
        for (var each : new LinkedHashSet<>(List.of(language, "nl"))) {
            readAll(each);
            // Where the list begins it says more than there is room for on paper.
            read(QuestionnaireNavigation.sheet(conversation));
        }
        var known = new HashSet<>(read);
        known.addAll(forPaperAlone(language));
        known.addAll(forPaperAlone("nl"));

        var left = words(print(language, large)).replaceAll(CODE, " | ");
        for (var words : known.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            left = left.replaceAll("(?<![\\p{L}\\p{Nd}])" + Pattern.quote(words) + "(?![\\p{L}\\p{Nd}])", " | ");
        }

        assertThat(left.split("[|☐\\s]+")).allMatch(String::isEmpty);
    }

    private Set<String> forPaperAlone(String languageCode) {
        var own = new HashSet<String>();
        for (var key : List.of(
                "paper.form.text",
                "paper.pen.text",
                "paper.code.text",
                "paper.code-why.text",
                "paper.words.hint",
                "paper.send.heading",
                "paper.send.text",
                "paper.reads.text",
                "paper.you-check.text",
                "paper.more-room.text",
                "letter.sender.text",
                "shell.draft.notice")) {
            own.add(say(languageCode, key));
        }
        own.add(say(languageCode, "paper.call.text", "phone", phone));
        own.add(desk);
        for (var place = 1; place <= 6; place++) {
            own.add(say(languageCode, "paper.own-place.label", "position", place));
            own.add(say(languageCode, "paper.question.label", "position", place));
        }
        for (var answer : List.of("yes", "no")) {
            own.add(say(
                    languageCode,
                    "paper.follow-up.text",
                    "position",
                    3,
                    "options",
                    say(languageCode, "questionnaire." + answer + ".option")));
        }
        return own;
    }

    private String say(String languageCode, String key, Object... arguments) {
        return plain(texts.translate(key, language(languageCode), arguments).words());
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
