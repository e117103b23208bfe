package nl.mijngesprek.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mijngesprek.portal.PortalTest;
import nl.mijngesprek.portal.Screen;
import nl.mijngesprek.portal.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Value;

/** Anybody reads the public pages: without login, cookie or script, in every language. */
class ReadPublicPagesTest extends PortalTest {

    private static final List<String> PAGES = List.of(
            "/",
            "/?melding=geannuleerd",
            "/?melding=niveau",
            "/?melding=onbekend",
            "/?melding=storing",
            "/hulp",
            "/toegankelijkheid",
            "/privacy",
            "/uitgelogd",
            "/uitgelogd?reden=tijd",
            "/browser-te-oud");

    private static final Map<String, String> LANGUAGES = Map.of("nl", "ltr", "en", "ltr", "ar", "rtl");

    @Value("${local.server.port}")
    int port;

    static Stream<Arguments> pages() {
        return PAGES.stream().flatMap(page -> LANGUAGES.keySet().stream().map(code -> Arguments.of(page, code)));
    }

    private Document read(Visitor visitor, String page, String language) {
        var answer = visitor.get(page, "Accept-Language", language);
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        return Jsoup.parse(answer.body(), answer.uri().toString());
    }

    private String words(String page) {
        return Screen.plain(read(new Visitor(port), page, "nl").select("main").text());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_plain_html_in_its_language(String page, String language) {
        var visitor = new Visitor(port);

        var document = read(visitor, page, language);

        assertThat(visitor.cookies()).isEmpty();
        assertThat(document.select("script, iframe, form")).isEmpty();
        assertThat(document.select("html").attr("lang")).isEqualTo(language);
        assertThat(document.select("html").attr("dir")).isEqualTo(LANGUAGES.get(language));
        assertThat(document.select("h1")).hasSize(1);
        assertThat(document.title()).startsWith(document.select("h1").text());
        assertThat(document.select("main [id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(document.select(".draft-notice")).hasSize(language.equals("ar") ? 1 : 0);
        assertThat(document.select("aside.help a.phone").attr("href")).isEqualTo("tel:0500000000");
    }

    /** What is recorded, where it is, who hears it, how long it stays and how it goes (Build 2 and 6). */
    @Test
    void the_page_about_data_says_what_becomes_of_a_voice_and_of_answers() {
        assertThat(words("/privacy"))
                .contains(
                        "Wij nemen alleen uw stem op, ten hoogste 3 minuten.",
                        "De opname staat bij de gemeente, in dit portaal.",
                        "Daarna kan uw gespreksvoerder luisteren.",
                        "Bij een verslag kan een collega dat ook, met een reden.",
                        "U kunt een opname altijd verwijderen.",
                        "Wat u niet deelde, verwijderen wij 15 maanden na het gesprek.",
                        "Dat verwijderen wij 5 jaar na het gesprek.");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_leads_somewhere(String page, String language) {
        var visitor = new Visitor(port);

        var document = read(visitor, page, language);
        var links = document.select("a[href], link[href], use[href]");

        assertThat(links).hasSizeGreaterThan(8).allSatisfy(link -> {
            var href = link.attr("href");
            if (href.startsWith("#")) {
                assertThat(document.getElementById(href.substring(1))).as(href).isNotNull();
            } else if (!href.startsWith("tel:")) {
                assertThat(href).startsWith("/").doesNotStartWith("//");
                var answer = new Visitor(port).get(href);
                assertThat(answer.statusCode())
                        .as(href)
                        .isIn(href.equals("/inloggen") || href.contains("taal=") ? List.of(302, 303) : List.of(200));
            }
        });
    }

    /** Choosing a language on any page shows that page in it. */
    @ParameterizedTest
    @CsvSource({"/, ar", "/hulp, en", "/uitgelogd, ar", "/privacy, nl"})
    void a_language_can_be_chosen_before_login(String page, String language) {
        var visitor = new Visitor(port);
        var link = read(visitor, page, "nl").select("details.languages a[hreflang=" + language + "]");

        var chosen = visitor.follow(visitor.get(link.attr("href")));

        assertThat(chosen.uri().getPath()).isEqualTo(page);
        assertThat(Jsoup.parse(chosen.body()).select("html").attr("lang")).isEqualTo(language);
    }

    /** G1, G3: three equal ways in. */
    @Test
    void the_start_page_offers_three_ways_in() {
        var start = read(new Visitor(port), "/", "nl");

        assertThat(start.select("main h2").eachText())
                .containsExactly("Zelf inloggen met DigiD", "Samen met iemand", "Liever bellen of op papier");
        assertThat(start.select("main a.primary").attr("href")).isEqualTo("/inloggen");
        assertThat(start.select("main a.phone").attr("href")).isEqualTo("tel:0500000000");
    }

    @Test
    void the_start_page_says_why_a_login_did_not_work_and_nothing_else() {
        assertThat(words("/?melding=geannuleerd")).contains("U bent gestopt met inloggen.");
        assertThat(words("/?melding=niveau")).contains("Deze manier van inloggen is niet veilig genoeg.");
        assertThat(words("/?melding=onbekend")).contains("Er staat hier niets voor u klaar.");
        assertThat(words("/?melding=storing")).contains("Het inloggen is niet gelukt.");
        assertThat(words("/?melding=%3Cb%3Ewin%3C/b%3E")).isEqualTo(words("/"));
    }

    @Test
    void who_was_logged_out_reads_why() {
        assertThat(words("/uitgelogd"))
                .contains("U bent uitgelogd Uw antwoorden zijn bewaard. Op deze telefoon of computer");
        assertThat(words("/uitgelogd?reden=tijd"))
                .contains(
                        "Doet u 15 minuten niets? Dan loggen wij u uit. Na een storing gebeurt dat ook. Uw antwoorden zijn bewaard.");
    }

    /** A14, G1: whoever cannot use this website reads how else, in the same words for everybody. */
    @Test
    void who_cannot_use_the_website_reads_how_else() {
        assertThat(words("/browser-te-oud"))
                .contains(
                        "Bel ons: 050 000 00 00. Wij vullen alles samen met u in.",
                        "Kom langs bij de balie: Voorbeeldplein 1, Groningen.",
                        "Wilt u alles op papier? Bel ons, dan sturen wij het.");
    }

    /** The statement claims no more than was done. */
    @Test
    void the_accessibility_statement_says_what_was_not_tested() {
        assertThat(words("/toegankelijkheid"))
                .contains(
                        "Wat wij nog niet hebben getest",
                        "De Arabische tekst is nog niet nagekeken.",
                        "Wij zeggen dus niet dat alles klopt.");
    }
}
