package nl.mijngesprek.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.invitation.ConversationDelivery;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.Option;
import nl.mijngesprek.portal.questionnaire.Question;
import nl.mijngesprek.portal.questionnaire.QuestionId;
import nl.mijngesprek.portal.questionnaire.QuestionKind;
import nl.mijngesprek.portal.questionnaire.QuestionnaireDelivery;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.LocalText;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The client reads the pages in another language (G4). */
class LanguagesTest extends UseCaseTest {

    private static final String DRAFT = ".draft-notice";

    @Autowired
    Languages languages;

    @Autowired
    AnswerSheets sheets;

    private void in(String code) {
        logIn(anna, "Anna de Wit", languages.byCode(code).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | Dag Anna de Wit     | Wie kan u helpen?    | Nederlands
            en | Hello Anna de Wit   | Who can help you?    | English
            ar | مرحبًا Anna de Wit  | من يستطيع مساعدتك؟   | العربية
            """)
    void headings_are_in_the_language_of_the_page(String code, String home, String support, String name) {
        in(code);

        open("/mijn/");
        assertThat(screen().heading()).isEqualTo(home);
        assertThat(screen().words("details.languages summary")).endsWith(name);
        open("/mijn/ondersteuning");
        assertThat(screen().heading()).isEqualTo(support);
        assertThat(screen().title()).startsWith(support);
    }

    @Test
    void a_translation_nobody_checked_says_so_on_every_page() {
        in("ar");
        for (var page : List.of("/mijn/", "/mijn/ondersteuning", "/mijn/bestaat-niet")) {
            open(page);
            assertThat(screen().words(DRAFT)).as(page).contains("النص الهولندي هو المعتمد");
        }
        for (var checked : List.of("nl", "en")) {
            in(checked);
            open("/mijn/");
            assertThat(screen().words(DRAFT)).isEmpty();
        }
    }

    /** Every language under its own name and, for who helps, its Dutch one; each leads to this same page. */
    @Test
    void the_picker_leads_to_the_same_page_in_another_language() {
        in("en");
        open("/mijn/ondersteuning?spreekt=ar");

        assertThat(screen().html().select("details.languages a"))
                .satisfiesExactly(
                        dutch -> assertThat(dutch.text()).isEqualTo("Nederlands"),
                        english -> {
                            assertThat(english.text()).isEqualTo("English (Engels)");
                            assertThat(english.attr("aria-current")).isEqualTo("true");
                        },
                        arabic -> {
                            assertThat(arabic.text()).isEqualTo("العربية (Arabisch)");
                            assertThat(arabic.attr("lang")).isEqualTo("ar");
                            assertThat(arabic.attr("dir")).isEqualTo("rtl");
                            assertThat(arabic.attr("href")).isEqualTo("/mijn/ondersteuning?spreekt=ar&taal=ar");
                        });
    }

    /** WCAG 3.1.2: what the municipality has in Dutch only says so, wherever it stands. */
    @Test
    void dutch_words_from_outside_are_marked_on_an_arabic_page() {
        var conversation = dutchQuestions();
        in("ar");

        for (var page : List.of(
                "/mijn/uitnodiging/" + conversation.value(),
                "/mijn/uitnodiging/" + conversation.value() + "/niet-komen",
                "/mijn/vragen/" + conversation.value(),
                "/mijn/vragen/" + conversation.value() + "/vraag/1",
                "/mijn/vragen/" + conversation.value() + "/nakijken")) {
            open(page);
            var dutch = screen().html().select("main *:containsOwn(Nederlands:)");
            assertThat(dutch).as(page).isNotEmpty().allSatisfy(element -> {
                assertThat(language(element)).as("%s: %s", page, element).isEqualTo("nl");
                assertThat(element.attr("dir")).isEqualTo("ltr");
            });
        }
    }

    /** On a Dutch page there is nothing to mark. */
    @Test
    void words_in_the_language_of_the_page_are_not_marked() {
        open("/mijn/vragen/" + dutchQuestions().value() + "/vraag/1");

        assertThat(screen().html().select("main [lang]")).isEmpty();
    }

    private static String language(Element element) {
        var marked = element.closest("[lang]");
        return marked == null ? "" : marked.attr("lang");
    }

    private ConversationId dutchQuestions() {
        var question = new Question(
                new QuestionId(UUID.randomUUID()),
                1,
                QuestionKind.ONE_OF,
                dutch("de vraag"),
                dutch("waarom"),
                dutch("waarvoor"),
                List.of(dutch("een voorbeeld")),
                List.of(
                        new Option("a", dutch("het ene"), Optional.empty()),
                        new Option("b", new LocalText(Map.of("nl", "het andere", "ar", "الآخر")), Optional.empty())));
        var questionnaire =
                new QuestionnaireDelivery(reference(), 1, Aim.ACTIVATING, dutch("de titel"), List.of(question));
        var conversation = intake(() -> {
            var id = invitations.deliver(inDutch(conversationFor(anna, nextWeek)));
            sheets.deliver(questionnaire);
            sheets.deliverSheet(id, anna, questionnaire.reference(), 1);
            return id;
        });
        as(anna, () -> sheets.choose(conversation, question.id(), Set.of("a"), Language.DUTCH));
        return conversation;
    }

    private static ConversationDelivery inDutch(ConversationDelivery conversation) {
        return new ConversationDelivery(
                conversation.reference(),
                conversation.client(),
                conversation.aim(),
                dutch("waarover"),
                conversation.obligation(),
                dutch("de grond"),
                dutch("u"),
                dutch("wij"),
                Optional.of(LocalText.ofDutch("Nederlands: de eerste stap\n\nNederlands: de tweede stap")),
                dutch("hulp"),
                conversation.officer(),
                conversation.startsAt(),
                conversation.duration(),
                conversation.place(),
                conversation.invitedOn());
    }

    private static LocalText dutch(String words) {
        return LocalText.ofDutch("Nederlands: " + words);
    }
}
