package nl.mijngesprek.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mijngesprek.portal.Screen;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.clientsupport.SupportDirectory;
import nl.mijngesprek.portal.clientsupport.SupportOrganisationDelivery;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.ConversationDelivery;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.Obligation;
import nl.mijngesprek.portal.invitation.Officer;
import nl.mijngesprek.portal.invitation.Place;
import nl.mijngesprek.portal.invitation.PlaceKind;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.Option;
import nl.mijngesprek.portal.questionnaire.Question;
import nl.mijngesprek.portal.questionnaire.QuestionId;
import nl.mijngesprek.portal.questionnaire.QuestionKind;
import nl.mijngesprek.portal.questionnaire.QuestionnaireDelivery;
import nl.mijngesprek.portal.questionnaire.Topic;
import nl.mijngesprek.portal.questionnaire.TopicId;
import nl.mijngesprek.portal.report.ReportDelivery;
import nl.mijngesprek.portal.report.ReportDelivery.SentenceDelivery;
import nl.mijngesprek.portal.report.ReportId;
import nl.mijngesprek.portal.report.ReportOutcome;
import nl.mijngesprek.portal.report.Reports;
import nl.mijngesprek.portal.report.Verdict;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.LocalText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.env.MockPropertySource;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every page in the language that no text has: what is read outside ⟦ and ⟧ did not come from the catalogue.
 * What comes from outside stands between « and » here; days and names of languages are the formatter's.
 */
class PseudoLanguageTest extends UseCaseTest {

    /** Where the organisations of the demo help. */
    private static final Set<String> NEIGHBOURHOODS = Set.of("De Wijert", "Selwerd", "Vinkhuizen");

    /** The municipality's own rules are no text of the portal. */
    private static final Set<String> ORDINANCE = ordinance();

    private static Set<String> ordinance() {
        try {
            var rules =
                    JsonMapper.shared().readTree(new ClassPathResource("demo/ordinance.json").getContentAsByteArray());
            return rules.findValuesAsString("nl").stream().collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 2);
    private static final Officer OFFICER = new Officer("«joke»", "050 000 00 12");

    /** What a client hears or is shown, apart from the text of elements. */
    private static final List<String> SPOKEN =
            List.of("aria-label", "title", "alt", "placeholder", "data-down", "data-gone");

    @Autowired
    ConfigurableApplicationContext portal;

    @Autowired
    AnswerSheets sheets;

    @Autowired
    Reports reports;

    @Autowired
    SupportDirectory directory;

    @Test
    void every_text_of_every_page_of_a_client_comes_from_the_catalogue() {
        var answered = conversation(Obligation.OBLIGED);
        var open = conversation(Obligation.VOLUNTARY);
        var report = report(answered);
        as(anna, () -> {
            invitations.answer(answered, AnswerChoice.OTHER_DAY);
            invitations.saveWords(answered, "«woensdag»", 1);
            var question =
                    sheets.find(answered).orElseThrow().questions().getFirst().question();
            sheets.choose(answered, question.id(), Set.of("a"), Language.DUTCH);
            sheets.saveWords(answered, question.id(), "«ja»", 0, Language.DUTCH);
            return sheets.handOver(answered);
        });
        var organisation = intake(() -> directory.deliver(new SupportOrganisationDelivery(
                reference(),
                9_100,
                "«stichting»",
                outside("kort"),
                outside("lang"),
                List.of("nl", "ti"),
                "050 000 00 32",
                outside("open"),
                "«straat»",
                false,
                false,
                CHECKED)));
        var pages = Stream.of(
                        List.of("/mijn/", "/mijn/bestaat-niet", "/mijn/parts", "/mijn/ondersteuning?spreekt=xx"),
                        List.of("/mijn/ondersteuning/" + organisation.value()),
                        pagesAbout(answered),
                        pagesAbout(open),
                        pagesOf(report))
                .flatMap(List::stream)
                .toList();

        try (var parts = pseudo()) {
            logIn(anna, "«anna»", Languages.PSEUDO, parts);
            for (var page : pages) {
                open(page);
                assertThat(strange(screen().html())).as(page).isSubsetOf(ORDINANCE);
            }
            assertThat(screen().heading()).startsWith("⟦");
            open("/mijn/uitnodiging/" + open.value() + "/antwoord");
            press(screen().words("button.primary"));
            assertThat(strange(screen().html())).as("an error").isEmpty();
            assertThat(screen().title()).startsWith("⟦");
        }
    }

    /** The list of everybody also has the demo's organisations, so only what is around them is looked at. */
    @Test
    void the_texts_around_the_list_of_support_come_from_the_catalogue() {
        try (var parts = pseudo()) {
            logIn(anna, "«anna»", Languages.PSEUDO, parts);
            open("/mijn/ondersteuning");
            var page = screen().html();
            page.select(".organisation h2, .organisation > p").remove();

            assertThat(page.select(".organisation")).isNotEmpty();
            assertThat(strange(page)).isEmpty();
        }
    }

    @Test
    void every_text_of_every_public_page_comes_from_the_catalogue() {
        try (var parts = pseudo()) {
            var pages = parts.getBean(PublicPages.class);
            Stream.of(
                            pages.start(request(), null),
                            pages.start(request(), "geannuleerd"),
                            pages.start(request(), "niveau"),
                            pages.start(request(), "onbekend"),
                            pages.start(request(), "storing"),
                            pages.help(request()),
                            pages.accessibility(request()),
                            pages.privacy(request()),
                            pages.signedOut(request(), null, null),
                            pages.signedOut(request(), "tijd", null),
                            pages.browserTooOld(request()),
                            error(parts, 404),
                            error(parts, 500))
                    .forEach(html -> {
                        var page = Jsoup.parse(html);
                        assertThat(page.title()).startsWith("⟦");
                        assertThat(strange(page.body())).as(page.title()).isEmpty();
                    });
        }
    }

    @Test
    void a_text_from_elsewhere_would_be_found() {
        var page = Jsoup.parseBodyFragment(
                "<p>⟦Dàg \u2068«anna»\u2069 ⟧</p><p>Los <b>⟦goed⟧</b></p><i aria-label='Sluit'>«x»</i>");

        assertThat(strange(page.body())).containsExactlyInAnyOrder("Los", "Sluit");
    }

    private static MockHttpServletRequest request() {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie(PageLanguage.CHOICE, Languages.PSEUDO.code()));
        return request;
    }

    private static String error(ApplicationContext parts, int status) {
        var request = request();
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        return Objects.requireNonNull(
                parts.getBean(ErrorPages.class).show(request).getBody());
    }

    /** The portal with one language more: only the parts that know languages are made anew. */
    private AnnotationConfigApplicationContext pseudo() {
        var parts = new AnnotationConfigApplicationContext();
        parts.setParent(portal);
        parts.getBeanFactory().setConversionService(portal.getBeanFactory().getConversionService());
        parts.getEnvironment()
                .getPropertySources()
                .addFirst(new MockPropertySource().withProperty("portal.languages.pseudo", "true"));
        parts.register(Languages.class);
        parts.scan("nl.mijngesprek.portal.translation", "nl.mijngesprek.portal.shell");
        parts.refresh();
        return parts;
    }

    private static List<String> pagesAbout(ConversationId conversation) {
        var id = conversation.value();
        return Stream.of(
                        "uitnodiging/%s",
                        "uitnodiging/%s/antwoord",
                        "uitnodiging/%s/wens",
                        "uitnodiging/%s/klaar",
                        "uitnodiging/%s/niet-komen",
                        "uitnodiging/%s/dag",
                        "uitnodiging/%s/plek",
                        "uitnodiging/%s/mee",
                        "uitnodiging/%s/tolk",
                        "uitnodiging/%s/nodig",
                        "uitnodiging/%s/niet-willen",
                        "contact/%s",
                        "contact/%s/reden",
                        "vragen/%s",
                        "vragen/%s/vraag/1",
                        "vragen/%s/vraag/2",
                        "vragen/%s/vraag/3",
                        "vragen/%s/vraag/4",
                        "vragen/%s/onderwerp/1",
                        "vragen/%s/eigen",
                        "vragen/%s/eigen/" + UUID.randomUUID(),
                        "vragen/%s/doe-ik-al",
                        "vragen/%s/nakijken",
                        "vragen/%s/later",
                        "vragen/%s/klaar")
                .map(page -> "/mijn/" + page.formatted(id))
                .toList();
    }

    private static List<String> pagesOf(ReportId report) {
        return Stream.of("verslag/%s", "verslag/%s/zin/1", "verslag/%s/zin/2", "verslag/%s/heel", "verslag/%s/klaar")
                .map(page -> "/mijn/" + page.formatted(report.value()))
                .toList();
    }

    private ConversationId conversation(Obligation obligation) {
        var questionnaire = new QuestionnaireDelivery(
                reference(),
                1,
                Aim.ACTIVATING,
                outside("titel"),
                List.of(new Topic(
                        new TopicId(UUID.randomUUID()),
                        1,
                        outside("onderwerp"),
                        Optional.of("heart"),
                        Optional.of(outside("waarom")),
                        Optional.empty())),
                List.of(
                        question(
                                1,
                                QuestionKind.ONE_OF,
                                List.of(
                                        new Option("a", outside("a"), Optional.of("face-good")),
                                        new Option(Option.DO_NOT_KNOW, outside("b"), Optional.empty()),
                                        new Option(Option.RATHER_NOT_SAY, outside("c"), Optional.empty()))),
                        question(2, QuestionKind.OPEN, List.of()),
                        question(3, QuestionKind.DATE, List.of()),
                        question(
                                4,
                                QuestionKind.SEVERAL_OF,
                                List.of(
                                        new Option("a", outside("a"), Optional.empty()),
                                        new Option(Option.DO_NOT_KNOW, outside("b"), Optional.empty()),
                                        new Option(Option.RATHER_NOT_SAY, outside("c"), Optional.empty())))));
        return intake(() -> {
            var conversation = invitations.deliver(new ConversationDelivery(
                    reference(),
                    anna,
                    Aim.ACTIVATING,
                    outside("doel"),
                    obligation,
                    outside("grond"),
                    outside("u"),
                    outside("wij"),
                    obligation == Obligation.OBLIGED ? Optional.of(outside("stappen")) : Optional.empty(),
                    outside("hulp"),
                    OFFICER,
                    nextWeek,
                    Duration.ofMinutes(45),
                    new Place(PlaceKind.VIDEO, "«adres»"),
                    List.of(CHECKED)));
            sheets.deliver(questionnaire);
            sheets.deliverSheet(conversation, anna, questionnaire.reference(), 1);
            return conversation;
        });
    }

    private static Question question(int position, QuestionKind kind, List<Option> options) {
        return new Question(
                new QuestionId(UUID.randomUUID()),
                position,
                kind,
                outside("vraag"),
                outside("waarom"),
                outside("waarvoor"),
                List.of(outside("voorbeeld")),
                options);
    }

    private ReportId report(ConversationId conversation) {
        var delivery = new ReportDelivery(
                reference(),
                1,
                anna,
                conversation,
                OFFICER.name(),
                lastWeek,
                List.of(
                        new SentenceDelivery(Optional.of(outside("onderwerp")), "«zin»"),
                        new SentenceDelivery(Optional.empty(), "«zin»")));
        var report = ((ReportOutcome.Delivered) intake(() -> reports.deliver(delivery))).id();
        as(anna, () -> {
            var sentence =
                    reports.find(report).orElseThrow().sentences().getFirst().passage();
            reports.judge(sentence, Verdict.NOT_RIGHT);
            return reports.saveWords(sentence, "«nee»", 1);
        });
        return report;
    }

    private static LocalText outside(String words) {
        return new LocalText(Map.of("nl", "«" + words + "»"));
    }

    /** What is read on the page and came neither from the catalogue nor from outside. */
    private Set<String> strange(Element page) {
        var texts = page.selectStream("*:not(details.languages a, .initials)")
                .flatMap(element -> Stream.concat(
                        element.textNodes().stream().map(TextNode::text),
                        SPOKEN.stream().map(element::attr)));
        var formatted = Set.of(
                Dates.day(nextWeek, Languages.PSEUDO),
                Dates.day(lastWeek, Languages.PSEUDO),
                Dates.day(CHECKED, Languages.PSEUDO),
                Languages.PSEUDO.ownName());
        var strange = new TreeSet<String>();
        texts.map(Screen::plain)
                .map(PseudoLanguageTest::outsideOfMarks)
                .map(String::strip)
                .filter(words -> !words.isEmpty() && !words.equals(":") && !formatted.contains(words))
                .filter(words -> !isNameOfLanguage(words) && !NEIGHBOURHOODS.contains(words))
                .forEach(strange::add);
        return strange;
    }

    private boolean isNameOfLanguage(String words) {
        return Stream.of("nl", "en", "ar", "so", "ti", "uk", "fa", "tr", "pl")
                .map(code -> com.ibm.icu.util.ULocale.forLanguageTag(code)
                        .getDisplayName(com.ibm.icu.util.ULocale.forLanguageTag(Languages.PSEUDO.code())))
                .anyMatch(words::equals);
    }

    /** Takes away what stands between ⟦ and ⟧, which may hold others, and between « and ». */
    private static String outsideOfMarks(String words) {
        var rest = new StringBuilder();
        var depth = 0;
        for (var at = 0; at < words.length(); at++) {
            var sign = words.charAt(at);
            if (sign == '⟦' || sign == '«') {
                depth++;
            } else if (sign == '⟧' || sign == '»') {
                depth--;
            } else if (depth == 0) {
                rest.append(sign);
            }
        }
        return rest.toString();
    }
}
