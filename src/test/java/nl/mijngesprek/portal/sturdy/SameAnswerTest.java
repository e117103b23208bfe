package nl.mijngesprek.portal.sturdy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.mijngesprek.portal.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody else's record and one that does not exist give the same page: the same status, and the same bytes. */
class SameAnswerTest extends SturdyTest {

    private static final List<String> OF_A_CONVERSATION = List.of(
            "/mijn/uitnodiging/%s",
            "/mijn/uitnodiging/%s/antwoord",
            "/mijn/uitnodiging/%s/wens",
            "/mijn/uitnodiging/%s/klaar",
            "/mijn/uitnodiging/%s/niet-komen",
            "/mijn/vragen/%s",
            "/mijn/vragen/%s/vraag/1",
            "/mijn/vragen/%s/nakijken",
            "/mijn/vragen/%s/eigen",
            "/mijn/vragen/%s/doe-ik-al",
            "/mijn/vragen/%s/later",
            "/mijn/vragen/%s/klaar");

    private static final List<String> OF_A_REPORT =
            List.of("/mijn/verslag/%s", "/mijn/verslag/%s/zin/1", "/mijn/verslag/%s/heel", "/mijn/verslag/%s/klaar");

    @LocalServerPort
    int port;

    @Test
    void a_record_of_somebody_else_looks_as_if_it_did_not_exist() {
        var owner = someone();
        var owners = visitor(owner);
        var strangers = visitor(someone());

        OF_A_CONVERSATION.forEach(
                route -> expectTheSame(route, owner.conversation().value(), owners, strangers));
        OF_A_REPORT.forEach(route -> expectTheSame(route, owner.report().value(), owners, strangers));
    }

    private static void expectTheSame(String route, UUID others, Visitor owner, Visitor stranger) {
        var nobodys = UUID.randomUUID();
        assertThat(owner.get(route.formatted(others)).statusCode())
                .as("the owner at %s", route)
                .isEqualTo(200);

        var ofSomebodyElse = stranger.get(route.formatted(others));
        var ofNobody = stranger.get(route.formatted(nobodys));
        var ofNonsense = stranger.get(route.formatted("x"));

        assertThat(ofSomebodyElse.statusCode()).as(route).isEqualTo(404);
        assertThat(ofNobody.statusCode()).as(route).isEqualTo(404);
        assertThat(ofNonsense.statusCode()).as(route).isEqualTo(404);
        assertThat(plain(ofSomebodyElse.body(), others.toString()))
                .as(route)
                .contains("Wij vinden deze pagina niet")
                .isEqualTo(plain(ofNobody.body(), nobodys.toString()));
        assertThat(ofNonsense.body()).contains("Wij vinden deze pagina niet");
        assertThat(ofSomebodyElse.headers().map().keySet())
                .isEqualTo(ofNobody.headers().map().keySet());
    }

    @Test
    void a_place_in_a_list_that_is_not_there_and_a_missing_organisation_are_not_found() {
        var someone = someone();
        var visitor = visitor(someone);

        for (var address : List.of(
                someone.question(4),
                someone.question(0),
                someone.question(1) + "x",
                someone.sentence(3),
                someone.sentence(0),
                "/mijn/ondersteuning/" + UUID.randomUUID(),
                "/mijn/ondersteuning/x",
                "/mijn/" + UUID.randomUUID())) {
            var answer = visitor.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(404);
            assertThat(answer.body()).as(address).contains("Wij vinden deze pagina niet");
        }
    }

    private Visitor visitor(Someone someone) {
        var visitor = new Visitor(port);
        visitor.follow(visitor.logIn(visitor.openLogin("/inloggen"), someone.name(), "SUBSTANTIEEL"));
        return visitor;
    }

    /** Without what differs from answer to answer: the id that was asked for, and what is drawn by lot. */
    private static String plain(String body, String asked) {
        return body.replace(asked, "(id)")
                // The order of these is drawn by lot too.
                .replaceAll("\"constants\":\\{.*?\\}\\}", "constants")
                .replaceAll("nonce=\"[^\"]+\"", "nonce")
                .replaceAll("\"(Vaadin-Security-Key|Vaadin-Push-ID|v-uiId|ui)\":(\"[^\"]*\"|[0-9]+)", "$1")
                .replaceAll("\"timestamp\":[0-9]+", "timestamp");
    }
}
