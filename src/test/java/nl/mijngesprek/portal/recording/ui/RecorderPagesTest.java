package nl.mijngesprek.portal.recording.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.TestClock;
import nl.mijngesprek.portal.Visitor;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.LogLine;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.demo.digid.DigidSimulator;
import nl.mijngesprek.portal.demo.digid.OrganisationSimulator;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.ClientDelivery;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerDelivery;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.outreach.DeskTest;
import nl.mijngesprek.portal.outreach.ReasonCode;
import nl.mijngesprek.portal.outreach.ReasonOutcome;
import nl.mijngesprek.portal.recording.Recording;
import nl.mijngesprek.portal.recording.RecordingSpot;
import nl.mijngesprek.portal.recording.Recordings;
import nl.mijngesprek.portal.recording.Voice;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The recorder and the sound over the wire, as a browser asks for them. */
class RecorderPagesTest extends DeskTest {

    private static final String[] FROM_HERE = {"Sec-Fetch-Site", "same-origin"};

    @Autowired
    Recordings recordings;

    @Autowired
    AccessLog log;

    @Autowired
    DigidSimulator simulator;

    @Autowired
    OrganisationSimulator organisation;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private ClientId noor = new ClientId(UUID.randomUUID());
    private Visitor visitor = new Visitor(0);
    private RecordingSpot spot = RecordingSpot.reason(new ConversationId(noor.value()), noor.value());
    private String recorder = "";

    @BeforeEach
    void noorTellsWhy() throws SQLException {
        var digits = nextDigits();
        var name = "Voice " + reference();
        noor = intake(() -> clients.deliver(
                new ClientDelivery(reference(), Bsn.parse(digits).orElseThrow(), name, "nl")));
        simulator.offer(List.of(new DigidSimulator.Person(digits, name, "Alleen voor een test.")));
        spot = reason(noor);
        recorder = RecordingNavigation.recorder(spot);
        visitor = new Visitor(port);
        visitor.follow(visitor.logIn(visitor.openLogin("/inloggen"), name, "SUBSTANTIEEL"));
    }

    @AfterEach
    void now() {
        clock.putBack();
    }

    private RecordingSpot reason(ClientId client) throws SQLException {
        var conversation = obliged(client);
        invite(conversation, client, "delivered");
        var told = as(client, () -> outreach.tell(conversation, ReasonCode.OWN_WORDS));
        return RecordingSpot.reason(
                conversation, ((ReasonOutcome.Told) told).id().value());
    }

    private int put(byte[] sound, String... headers) {
        return visitor.put(recorder + "?milliseconds=4200", sound, headers).statusCode();
    }

    private Recording kept() {
        assertThat(put(Voice.webm(), FROM_HERE)).isEqualTo(204);
        return as(noor, () -> recordings.find(spot)).orElseThrow();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** Consent comes before the microphone: what is recorded, who hears it, where it stays, that it can go. */
    @Test
    void the_page_says_all_of_it_before_the_button() {
        var page = Jsoup.parse(visitor.get(recorder).body());

        assertThat(page.title()).isEqualTo("Neem uw stem op – Mijn Gesprek");
        assertThat(page.select("main").text().replaceAll("[\\u2066-\\u2069]", ""))
                .contains(
                        "Vertel het in uw eigen woorden",
                        "Wij nemen alleen uw stem op, ten hoogste 3 minuten.",
                        "Niemand hoort de opname, tot u haar verstuurt. Daarna kan Joke de Groot luisteren.",
                        "U kunt haar altijd verwijderen.",
                        "Drukt u op Start opname? Dan vindt u dit goed.");
        assertThat(page.select("main button:not([hidden])"))
                .as("before any script")
                .isEmpty();
        assertThat(page.select("noscript").text()).contains("Opnemen kan hier alleen met JavaScript.", "050");
        assertThat(page.select("a.back").attr("href")).startsWith("/mijn/contact/");
        assertThat(page.select("form.sign-out")).hasSize(1);
    }

    @Test
    void the_microphone_and_the_script_are_for_this_page_alone() {
        var page = visitor.get(recorder);
        var elsewhere = visitor.get("/hulp");
        var asking = visitor.get(recorder + "/verwijderen");

        assertThat(header(page, "Permissions-Policy")).contains("microphone=(self)", "camera=()");
        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "media-src 'self' blob:")
                .doesNotContain("unsafe");
        assertThat(page.body()).contains("/assets/recorder.js?v=");
        for (var other : List.of(elsewhere, asking)) {
            assertThat(other.statusCode()).isEqualTo(200);
            assertThat(header(other, "Permissions-Policy")).contains("microphone=()");
            assertThat(other.body()).doesNotContain("recorder.js");
        }
    }

    @Test
    void what_is_sent_twice_is_one_recording_that_can_be_played() {
        var sound = Voice.webm();

        assertThat(put(sound, FROM_HERE)).isEqualTo(204);
        var first = as(noor, () -> recordings.find(spot)).orElseThrow();
        assertThat(put(sound, FROM_HERE)).isEqualTo(204);

        assertThat(as(noor, () -> recordings.find(spot))).contains(first);
        var page = Jsoup.parse(visitor.get(recorder).body());
        assertThat(page.select("h1").text()).isEqualTo("Uw opname is bewaard");
        assertThat(page.select(".player").text()).isEqualTo("Opname van 4 seconden");
        assertThat(page.select(".player audio").attr("src"))
                .isEqualTo("/geluid/" + first.id().value());
        assertThat(page.select("main form").attr("action")).isEqualTo(recorder + "/versturen");
    }

    /** RFC 9110, 14: Safari plays nothing it cannot have in parts. */
    @Test
    void the_sound_comes_whole_or_in_parts_and_is_kept_nowhere() {
        var address = RecordingNavigation.sound(kept().id());

        var whole = visitor.get(address);
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(header(whole, "Content-Type")).isEqualTo("audio/webm");
        assertThat(header(whole, "Content-Length")).isEqualTo("4000");
        assertThat(header(whole, "Content-Disposition")).startsWith("inline").contains("opname.webm");
        assertThat(header(whole, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(whole, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(whole, "Accept-Ranges")).isEqualTo("bytes");
        var part = visitor.get(address, "Range", "bytes=0-1");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(header(part, "Content-Range")).isEqualTo("bytes 0-1/4000");
        assertThat(header(part, "Content-Length")).isEqualTo("2");
        assertThat(header(part, "Cache-Control")).isEqualTo("no-store");
        assertThat(visitor.get(address, "Range", "bytes=9000-").statusCode()).isEqualTo(416);
    }

    @Test
    void too_much_and_what_is_no_sound_are_refused_whatever_it_is_called() {
        assertThat(put(Voice.webm(Recordings.LIMIT + 1), FROM_HERE)).isEqualTo(413);
        assertThat(put(
                        "<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "Sec-Fetch-Site",
                        "same-origin",
                        "Content-Type",
                        "audio/webm"))
                .isEqualTo(415);
        assertThat(put(new byte[0], FROM_HERE)).isEqualTo(415);
        assertThat(visitor.put(recorder, Voice.webm(), FROM_HERE).statusCode())
                .as("without its length")
                .isEqualTo(415);
        assertThat(as(noor, () -> recordings.find(spot))).isEmpty();
    }

    /** Security C23. */
    @Test
    void nothing_is_kept_sent_or_deleted_for_a_page_of_another_site() {
        var recording = kept();

        assertThat(put(Voice.webm(), "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
        assertThat(put(Voice.webm(), "Origin", "https://elsewhere.example")).isEqualTo(403);
        for (var act : List.of("/versturen", "/verwijderen", "/begin")) {
            assertThat(visitor.post(recorder + act, "text/plain", "", "Sec-Fetch-Site", "cross-site")
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(as(noor, () -> recordings.find(spot))).contains(recording);
    }

    @Test
    void somebody_elses_and_what_is_not_there_are_the_same() throws SQLException {
        var bilals = reason(bilal);
        as(bilal, () -> recordings.keep(bilals, Voice.webm(), java.time.Duration.ofSeconds(1)));
        var sound = as(bilal, () -> recordings.find(bilals)).orElseThrow().id();
        var mixed = new RecordingSpot(spot.place(), spot.conversation(), bilals.about());

        for (var strange : List.of(
                RecordingNavigation.recorder(bilals),
                RecordingNavigation.recorder(mixed),
                RecordingNavigation.recorder(RecordingSpot.answer(spot.conversation(), spot.about())),
                "/opname/reden/x/y",
                "/opname/iets/" + spot.conversation().value() + "/" + spot.about())) {
            assertThat(visitor.get(strange).statusCode()).as(strange).isEqualTo(404);
            assertThat(visitor.put(strange + "?milliseconds=1", Voice.webm(), FROM_HERE)
                            .statusCode())
                    .isEqualTo(404);
            assertThat(visitor.post(strange + "/begin", Map.of()).statusCode()).isEqualTo(404);
            assertThat(visitor.post(strange + "/verwijderen", Map.of()).statusCode())
                    .isEqualTo(404);
        }
        for (var address : List.of(RecordingNavigation.sound(sound), "/geluid/" + UUID.randomUUID(), "/geluid/x")) {
            var answer = visitor.get(address);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEmpty();
        }
        assertThat(as(bilal, () -> recordings.find(bilals))).isPresent();
    }

    @Test
    void nobody_who_is_not_logged_in_comes_near_it() {
        var sound = RecordingNavigation.sound(kept().id());
        var stranger = new Visitor(port);

        assertThat(stranger.get(sound).statusCode()).isEqualTo(302);
        assertThat(Visitor.location(stranger.get(recorder))).contains("/inloggen?terug=%2Fopname%2Freden%2F");
        assertThat(stranger.put(recorder + "?milliseconds=1", Voice.webm(), FROM_HERE)
                        .statusCode())
                .isEqualTo(403);
        assertThat(stranger.post(recorder + "/begin", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void sending_leads_to_the_thanks_and_deleting_asks_first() {
        kept();
        assertThat(Visitor.location(visitor.post(recorder + "/versturen", Map.of())))
                .endsWith("/mijn/contact/" + spot.conversation().value() + "/dank");
        assertThat(Jsoup.parse(visitor.get(recorder).body()).select("main").text())
                .contains("Uw opname is verstuurd.");

        var asked = Jsoup.parse(visitor.get(recorder + "/verwijderen").body());
        assertThat(asked.select("h1").text()).isEqualTo("Opname verwijderen?");
        assertThat(as(noor, () -> recordings.find(spot))).isPresent();
        assertThat(Visitor.location(visitor.post(asked.select("main form").attr("action"), Map.of())))
                .endsWith(recorder);
        assertThat(as(noor, () -> recordings.find(spot))).isEmpty();
        assertThat(Visitor.location(visitor.post(recorder + "/versturen", Map.of())))
                .as("nothing to send")
                .endsWith(recorder);
    }

    /** Security A3: whoever speaks does something. */
    @Test
    void pressing_start_prolongs_the_session_and_sending_again_by_itself_does_not() {
        clock.forward(java.time.Duration.ofMinutes(10));
        assertThat(visitor.post(recorder + "/begin", Map.of()).statusCode()).isEqualTo(204);
        clock.forward(java.time.Duration.ofMinutes(10));
        assertThat(put(Voice.webm(), FROM_HERE)).isEqualTo(204);
        clock.forward(java.time.Duration.ofMinutes(10));
        assertThat(put(Voice.webm(), FROM_HERE)).isEqualTo(403);
        assertThat(visitor.post(recorder + "/begin", Map.of()).statusCode()).isEqualTo(403);
    }

    /** Promise 2, H7: parts of one sound are one look; listening again later is another. */
    @Test
    void the_officer_listens_and_the_client_reads_that_once() {
        var login = reference();
        var name = "Officer " + login;
        joke = intake(() -> officers.deliver(new OfficerDelivery(name, "050 000 00 91", login, Optional.empty())));
        organisation.offer(List.of(new OrganisationSimulator.Account(login, name, "voor een test")));
        var sound = RecordingNavigation.sound(kept().id());
        var officer = new Visitor(port);
        officer.follow(officer.logInAsOfficer(officer.openLogin("/medewerkers/inloggen"), name));
        as(noor, () -> recordings.send(spot));
        assertThat(officer.get(sound).statusCode()).as("of another officer").isEqualTo(404);

        giveTo();
        assertThat(officer.get(sound, "Range", "bytes=0-1").statusCode()).isEqualTo(206);
        assertThat(officer.get(sound, "Range", "bytes=2-").statusCode()).isEqualTo(206);
        assertThat(looks()).isEqualTo(1);
        clock.forward(java.time.Duration.ofMinutes(6));
        assertThat(officer.get(sound).statusCode()).isEqualTo(200);
        assertThat(looks()).isEqualTo(2);

        assertThat(officer.get(recorder).statusCode()).as("the client's page").isEqualTo(403);
        as(noor, () -> recordings.delete(spot));
        assertThat(officer.get(sound).statusCode()).isEqualTo(404);
    }

    private void giveTo() {
        try {
            execute(
                    "update conversation set officer_id = ? where id = ?",
                    joke.value(),
                    spot.conversation().value());
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private long looks() {
        return as(noor, () -> log.page(1)).lines().stream()
                .map(LogLine::subject)
                .filter(subject -> subject == Subject.RECORDING)
                .count();
    }
}
