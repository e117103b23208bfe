package nl.mijngesprek.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import nl.mijngesprek.portal.OddWords;
import nl.mijngesprek.portal.Visitor;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.Clients;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the server sends first, as it stands on the line: language, direction, title and heading are right from there on. */
class FirstByteTest extends JourneyTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Clients clients;

    @Autowired
    private CurrentActor currentActor;

    @Autowired
    private AnswerSheets sheets;

    @ParameterizedTest
    @MethodSource("languageCodes")
    void every_page_of_a_client_says_its_language_and_heading(String code) {
        var visitor = loggedIn(guest(code));
        var cards = read(visitor.get("/mijn/"), code).select(".card > a").eachAttr("href");
        assertThat(cards).hasSizeGreaterThan(6);
        for (var card : cards) {
            var page = read(visitor.get(card), code);
            for (var link : page.select("#first-html main a[href^=/mijn/]").eachAttr("href")) {
                read(visitor.get(link), code);
            }
        }
        var questions = cards.stream()
                .filter(card -> card.startsWith("/mijn/vragen/"))
                .findFirst()
                .orElseThrow();
        read(visitor.get(questions + "/nakijken"), code);
        assertThat(visitor.get("/mijn/uitnodiging/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_language_that_was_chosen_holds_from_the_first_byte_on() {
        var visitor = loggedIn(guest("nl"));
        var invitation = read(visitor.get("/mijn/"), "nl").select(".card > a").attr("href");
        for (var code : List.of("ar", "en", "nl")) {
            var page = read(visitor.follow(visitor.get(invitation + "?taal=" + code)), code);
            assertThat(plain(page.select("#first-html h1").text()))
                    .isEqualTo(speech().in(language(code), "Uitnodiging voor een gesprek"));
            assertThat(Jsoup.parse(visitor.get("/hulp").body()).select("html").attr("lang"))
                    .isEqualTo(code);
            read(visitor.get("/mijn/"), code);
        }
    }

    @Test
    void what_was_typed_stands_in_the_page_as_text() {
        var guest = guest("nl");
        var visitor = loggedIn(guest);
        var client = clients.findByBsn(Bsn.parse(guest.bsn()).orElseThrow()).orElseThrow();
        OddWords.all().filter(words -> words.length() < 1000).forEach(words -> {
            var conversation = currentActor.as(new Actor.Client(client.id()), () -> {
                var sheet = sheets.find(sheets.summaries().getFirst().conversation())
                        .orElseThrow();
                var first = sheet.at(1).orElseThrow();
                assertThat(sheets.saveWords(
                                sheet.conversation(),
                                first.question().id(),
                                words,
                                first.answer().words().version(),
                                Language.DUTCH))
                        .isInstanceOf(Words.Saved.class);
                return sheet.conversation();
            });
            var address = "/mijn/vragen/" + conversation.value();

            var question = read(visitor.get(address + "/vraag/1"), "nl");
            // The line break after the tag belongs to the tag.
            assertThat(question.expectFirst("#first-html textarea").wholeText().replaceFirst("^\n", ""))
                    .isEqualTo(words);
            var check = read(visitor.get(address + "/nakijken"), "nl");
            assertThat(check.expectFirst("#first-html .own-words").wholeText()).isEqualTo(words);
            assertThat(List.of(question, check))
                    .allSatisfy(page -> assertThat(page.select("#first-html script, #first-html b, #first-html i"))
                            .isEmpty());
            // Flow's own first state is a script, and what was typed stands in it too: it must not end that script.
            assertThat(List.of(question, check)).allSatisfy(page -> assertThat(page.select("script[initial]"))
                    .hasSize(1));
        });
    }

    private Visitor loggedIn(Guest guest) {
        var visitor = new Visitor(port);
        visitor.follow(visitor.logIn(visitor.openLogin("/inloggen"), guest.name(), "SUBSTANTIEEL"));
        return visitor;
    }

    /** Reads the answer as it came, and finds in it what every page must have. */
    private Document read(HttpResponse<String> answer, String code) {
        var page = Jsoup.parse(answer.body());
        var heading = page.select("#first-html h1");
        assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
        assertThat(answer.body()).doesNotContain("<html>");
        assertThat(page.select("html").attr("lang")).isEqualTo(code);
        assertThat(page.select("html").attr("dir")).isEqualTo(language(code).direction());
        assertThat(heading).hasSize(1);
        assertThat(plain(heading.text())).isNotBlank();
        assertThat(plain(page.title())).contains(plain(heading.text()));
        return page;
    }

    private static String plain(String text) {
        return Browser.plain(text).replaceAll("\\s+", " ");
    }
}
