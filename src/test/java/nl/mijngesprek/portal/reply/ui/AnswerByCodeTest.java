package nl.mijngesprek.portal.reply.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mijngesprek.portal.Screen;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.TestClock;
import nl.mijngesprek.portal.Visitor;
import nl.mijngesprek.portal.contact.ContactDetails;
import nl.mijngesprek.portal.contact.Contacts;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.InvitationAnswer;
import nl.mijngesprek.portal.invitation.InvitationId;
import nl.mijngesprek.portal.invitation.SaidVia;
import nl.mijngesprek.portal.reply.ReplyCode;
import nl.mijngesprek.portal.reply.ReplyCodes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A14, G1: with the code of the letter one answers without DigiD, and learns nothing about anybody. */
class AnswerByCodeTest extends TableTest {

    private static final LocalDate ANNAS_BIRTH = LocalDate.of(1983, 4, 8);
    private static final LocalDate BILALS_BIRTH = LocalDate.of(1979, 8, 21);

    @Autowired
    ReplyCodes codes;

    @Autowired
    Contacts contacts;

    @Autowired
    TestClock clock;

    @Value("${local.server.port}")
    int port;

    private Visitor visitor = new Visitor(0);
    private ConversationId conversation = new ConversationId(UUID.randomUUID());

    @BeforeEach
    void aLetterForEach() throws SQLException {
        visitor = new Visitor(port);
        forget();
        born(anna, ANNAS_BIRTH);
        born(bilal, BILALS_BIRTH);
        conversation = conversation(anna, nextWeek);
    }

    @AfterEach
    void itIsNowAgain() throws SQLException {
        clock.putBack();
        forget();
    }

    /** Every test comes from the same address. */
    private void forget() throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("delete from reply_try");
        }
    }

    private void born(ClientId client, LocalDate day) {
        intake(() -> {
            contacts.deliver(
                    client, new ContactDetails(Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty()));
            return client;
        });
    }

    private ReplyCode code(ConversationId of, ClientId client) {
        return currentActor.as(
                new Actor.Officer(new OfficerId(UUID.randomUUID())),
                () -> inTransaction(() -> {
                    var invitation = new InvitationId(database.fetchSingle(
                                    "select id from invitation where conversation_id = ? order by position limit 1",
                                    of.value())
                            .get("id", UUID.class));
                    codes.issue(invitation, of, client);
                    return codes.codeOf(invitation);
                }));
    }

    private HttpResponse<String> enter(Visitor by, String code, LocalDate birth) {
        return by.post(
                "/antwoord",
                Map.of(
                        "code", code,
                        "day", Integer.toString(birth.getDayOfMonth()),
                        "month", Integer.toString(birth.getMonthValue()),
                        "year", Integer.toString(birth.getYear())));
    }

    private HttpResponse<String> say(Visitor by, String choice, String words) {
        return by.post("/antwoord/keuze", Map.of("choice", choice, "words", words));
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private static String words(HttpResponse<String> answer) {
        return Screen.plain(page(answer).select("main").text());
    }

    private Optional<InvitationAnswer> answer(ClientId client, ConversationId of) {
        return as(client, () -> invitations.find(of)).flatMap(invitation -> invitation.answer());
    }

    @Test
    void who_has_the_code_answers_without_digid() {
        var code = code(conversation, anna);

        var question = visitor.follow(enter(visitor, code.printed(), ANNAS_BIRTH));
        var done = visitor.follow(say(visitor, "other-day", "Liever op woensdag."));

        assertThat(words(question)).contains("Wat wilt u zeggen?");
        assertThat(page(question).select("main label").eachText())
                .containsExactly(
                        "Ik kom",
                        "Ik wil een andere dag of tijd",
                        "Ik wil een andere plek",
                        "Bel mij",
                        "Ik wil zeggen waarom ik niet antwoordde",
                        "In uw eigen woorden");
        assertThat(done.uri().getPath()).isEqualTo("/antwoord/klaar");
        assertThat(words(done)).contains("Wij hebben uw antwoord", "050 000 00 00");
        assertThat(answer(anna, conversation)).hasValueSatisfying(said -> {
            assertThat(said.choice()).isEqualTo(AnswerChoice.OTHER_DAY);
            assertThat(said.words().text()).isEqualTo("Liever op woensdag.");
        });
    }

    @Test
    void every_answer_is_kept() {
        var expected = Map.of(
                "coming", AnswerChoice.COMING,
                "other-place", AnswerChoice.OTHER_PLACE,
                "call-me", AnswerChoice.CALL_ME);
        expected.forEach((said, kept) -> {
            var other = conversation(anna, nextWeek.plus(Duration.ofDays(1)));
            var browser = new Visitor(port);
            enter(browser, code(other, anna).printed(), ANNAS_BIRTH);

            say(browser, said, "Ik was ziek.");

            assertThat(answer(anna, other)).hasValueSatisfying(answer -> {
                assertThat(answer.choice()).isEqualTo(kept);
                assertThat(answer.words().text()).isEqualTo("Ik was ziek.");
            });
        });
    }

    /** E8: why there was no answer is a reason like one told after a login, and waits to be taken up. */
    @Test
    void why_there_was_no_answer_is_told_as_a_reason() throws SQLException {
        enter(visitor, code(conversation, anna).printed(), ANNAS_BIRTH);

        assertThat(words(visitor.follow(say(visitor, "reason", " ")))).contains("Schrijf op waarom");
        assertThat(rows(anna, "select id from reason")).isZero();
        say(visitor, "reason", "Ik was ziek.");
        say(visitor, "reason", "Ik was ziek.");

        assertThat(rows(
                        anna,
                        "select id from reason where code = 'own-words' and told_by = 'client'"
                                + " and words = 'Ik was ziek.' and conversation_id = ?",
                        conversation.value()))
                .isEqualTo(1);
        assertThat(rows(bilal, "select id from reason")).isZero();
        assertThat(answer(anna, conversation)).isEmpty();
        // Promise 6: that it came by the code stays beside it.
        assertThat(rows(anna, "select id from reason where told_via = 'letter-code'"))
                .isEqualTo(1);
    }

    /** Promise 6: beside the answer stands that it came by the code of the letter, until it is given otherwise. */
    @Test
    void an_answer_by_code_is_marked_so() {
        enter(visitor, code(conversation, anna).printed(), ANNAS_BIRTH);
        say(visitor, "coming", "");

        assertThat(answer(anna, conversation).flatMap(InvitationAnswer::said)).hasValueSatisfying(said -> {
            assertThat(said.via()).isEqualTo(SaidVia.LETTER_CODE);
            assertThat(said.heardBy()).isEmpty();
        });
        as(anna, () -> invitations.answer(conversation, AnswerChoice.UNSURE));
        assertThat(answer(anna, conversation).flatMap(InvitationAnswer::said).map(said -> said.via()))
                .contains(SaidVia.LOGIN);
    }

    @Test
    void the_code_of_a_conversation_that_was_called_off_answers_nothing() {
        enter(visitor, code(conversation, anna).printed(), ANNAS_BIRTH);
        var greet = officer("Greet Gesprek");
        giveTo(greet, conversation);
        as(
                greet,
                () -> inTransaction(() -> database.execute(
                        "update conversation set cancelled_at = now(), cancelled_by = officer_id,"
                                + " cancelled_because = 'De zaal is dicht.', cancelled_new_moment = true,"
                                + " cancelled_frees = true where id = ?",
                        conversation.value())));

        say(visitor, "coming", "");

        assertThat(answer(anna, conversation)).isEmpty();
    }

    /** No page says who it is about, what or when. */
    @Test
    void no_page_says_anything_about_the_person() {
        var code = code(conversation, anna);
        var start = visitor.get("/antwoord?code=" + code.printed(), "Accept-Language", "nl");
        var question = visitor.follow(enter(visitor, code.printed(), ANNAS_BIRTH));
        var done = visitor.follow(say(visitor, "coming", "Tot dan."));

        assertThat(page(start).select("input[name=code]").attr("value")).isEqualTo(code.printed());
        assertThat(Stream.of(start, question, done)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(page(answer).select("script")).isEmpty();
            assertThat(page(answer).select("h1")).hasSize(1);
            assertThat(answer.body())
                    .doesNotContain(
                            "Anna", "Wit", "1983", "Joke", "Kade", "Participatiewet", "Wat wilt u graag", "Tot dan");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        });
    }

    /** A code that is wrong, another's, used, or too late: one page, the same words, and the number to call. */
    @Test
    void whatever_is_wrong_the_answer_is_the_same() {
        var code = code(conversation, anna).printed();
        var bilals = code(conversation(bilal, nextWeek), bilal).printed();
        var used = conversation(anna, nextWeek.plus(Duration.ofDays(1)));
        var usedCode = code(used, anna).printed();
        enter(visitor, usedCode, ANNAS_BIRTH);
        say(visitor, "coming", "");
        var past = code(conversation(anna, lastWeek), anna).printed();

        var wrong = List.of(
                enter(new Visitor(port), "ABCD-EFGH-JKMN", ANNAS_BIRTH),
                enter(new Visitor(port), "geen code", ANNAS_BIRTH),
                enter(new Visitor(port), "", ANNAS_BIRTH),
                enter(new Visitor(port), code, BILALS_BIRTH),
                enter(new Visitor(port), bilals, ANNAS_BIRTH),
                enter(new Visitor(port), usedCode, ANNAS_BIRTH),
                enter(new Visitor(port), past, ANNAS_BIRTH),
                new Visitor(port).post("/antwoord", Map.of("code", code, "day", "31", "month", "2", "year", "1984")),
                new Visitor(port).post("/antwoord", Map.of("code", code)));

        assertThat(wrong).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(Visitor.location(answer)).endsWith("/antwoord?melding=niet-gelukt");
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(answer.body()).isEmpty();
        });
        assertThat(words(visitor.follow(wrong.getFirst())))
                .contains("Dit lukt zo niet", "Bel ons, dan doen wij het samen.", "050 000 00 00");
        assertThat(answer(anna, conversation)).isEmpty();
        assertThat(enter(new Visitor(port), code, ANNAS_BIRTH).headers().allValues("Set-Cookie"))
                .hasSize(1);
    }

    @Test
    void the_code_ends_when_the_conversation_begins_also_for_who_is_inside() {
        var code = code(conversation, anna).printed();
        enter(visitor, code, ANNAS_BIRTH);
        clock.forward(Duration.ofMinutes(50));
        assertThat(Visitor.location(say(visitor, "coming", ""))).endsWith("/klaar");
        clock.forward(Duration.between(clock.instant(), nextWeek.plusSeconds(1)));

        assertThat(Visitor.location(say(visitor, "call-me", ""))).endsWith("melding=niet-gelukt");
        assertThat(Visitor.location(enter(new Visitor(port), code, ANNAS_BIRTH)))
                .endsWith("melding=niet-gelukt");
        assertThat(answer(anna, conversation)).map(InvitationAnswer::choice).contains(AnswerChoice.COMING);
    }

    /** Sent twice is once; and who is still there may change their mind. */
    @Test
    void a_double_submit_is_harmless_and_the_same_visit_may_change_its_answer() {
        enter(visitor, code(conversation, anna).printed(), ANNAS_BIRTH);

        var first = say(visitor, "other-place", "Bij mijn zus.");
        var second = say(visitor, "other-place", "Bij mijn zus.");

        assertThat(List.of(first, second))
                .allSatisfy(answer -> assertThat(Visitor.location(answer)).endsWith("/antwoord/klaar"));
        assertThat(answer(anna, conversation))
                .hasValueSatisfying(said -> assertThat(said.words().text()).isEqualTo("Bij mijn zus."));
        say(visitor, "coming", "");
        assertThat(answer(anna, conversation)).hasValueSatisfying(said -> {
            assertThat(said.choice()).isEqualTo(AnswerChoice.COMING);
            assertThat(said.words().text()).isEqualTo("Bij mijn zus.");
        });
    }

    @Test
    void without_a_choice_the_page_asks_again_and_without_a_code_there_is_nothing() {
        assertThat(Visitor.location(say(visitor, "coming", ""))).endsWith("melding=niet-gelukt");
        assertThat(Visitor.location(visitor.get("/antwoord/keuze"))).endsWith("/antwoord");
        enter(visitor, code(conversation, anna).printed(), ANNAS_BIRTH);

        var again = say(visitor, "", "Ik weet het niet.");

        assertThat(words(again)).contains("Kies wat u wilt zeggen");
        assertThat(answer(anna, conversation)).isEmpty();
        var forged = new Visitor(port)
                .get(
                        "/antwoord/keuze",
                        "Cookie",
                        "antwoord=" + "0".repeat(64) + "." + UUID.randomUUID() + ".99999999999." + "0".repeat(64));
        assertThat(forged.statusCode()).isEqualTo(303);
    }

    /** Promise 1: this form keeps nothing until it is taken, so it comes back with all that was filled in. */
    @Test
    void what_cannot_be_taken_comes_back_with_every_word_and_the_choice() {
        enter(visitor, code(conversation, anna).printed(), ANNAS_BIRTH);
        var typed = "\nEerst was ik ziek.\r\n<b>Toen</b> mijn zoon.";
        var many = "a".repeat(100_001);

        var unchosen = say(visitor, "", typed);
        var wordless = say(visitor, "reason", " ");
        var tooLong = say(visitor, "call-me", many);

        assertThat(List.of(unchosen, wordless, tooLong)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            // Above the heading, named in the title, and where the page begins for who reads by ear.
            assertThat(page(answer).select("main #errors[autofocus][tabindex=-1] ~ h1"))
                    .hasSize(1);
            assertThat(page(answer).title()).startsWith("Fout: ");
            assertThat(page(answer).select("#errors a").attr("href"))
                    .satisfies(link -> assertThat(page(answer).select(link)).hasSize(1));
        });
        assertThat(page(unchosen).select("#errors a").eachText()).containsExactly("Kies wat u wilt zeggen");
        // A browser takes the first line break for a part of the tag.
        assertThat(page(unchosen).select("textarea").getFirst().wholeText()).isEqualToNormalizingNewlines("\n" + typed);
        assertThat(page(unchosen).select("input[checked]")).isEmpty();
        assertThat(page(wordless).select("input[checked]").eachAttr("value")).containsExactly("reason");
        assertThat(page(wordless).select("#errors a").attr("href")).isEqualTo("#words");
        assertThat(page(tooLong).select("input[checked]").eachAttr("value")).containsExactly("call-me");
        assertThat(page(tooLong).select("textarea").getFirst().wholeText()).isEqualTo("\n" + many);
        assertThat(answer(anna, conversation)).isEmpty();
    }

    @Test
    void a_form_of_another_site_is_refused() {
        var answer = visitor.post(
                "/antwoord", "application/x-www-form-urlencoded", "code=x", "Sec-Fetch-Site", "cross-site");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    /** Guessing at one code ends soon, also when the right date comes at last, and begins again after an hour. */
    @Test
    void guessing_at_a_code_ends_soon() {
        var code = code(conversation, anna).printed();
        for (var day = 1; day <= 6; day++) {
            assertThat(enter(visitor, code, LocalDate.of(1990, 1, day)).statusCode())
                    .isEqualTo(303);
        }

        var tooOften = enter(visitor, code, ANNAS_BIRTH);

        assertThat(tooOften.statusCode()).isEqualTo(429);
        assertThat(words(tooOften)).contains("Probeer het later nog eens", "050 000 00 00");
        assertThat(tooOften.headers().allValues("Set-Cookie")).isEmpty();
        // Another's code is not held up by it.
        var bilals = code(conversation(bilal, nextWeek), bilal).printed();
        assertThat(Visitor.location(enter(new Visitor(port), bilals, BILALS_BIRTH)))
                .endsWith("/antwoord/keuze");
        clock.forward(Duration.ofMinutes(61));
        assertThat(Visitor.location(enter(visitor, code, ANNAS_BIRTH))).endsWith("/antwoord/keuze");
    }

    /** A code that exists and one that does not are counted alike. */
    @Test
    void guessing_codes_from_one_address_ends_too() {
        for (var number = 0; number < 60; number++) {
            var guess = "ABCDEFGH" + "2345678999".substring(number % 7, number % 7 + 3) + (char) ('A' + number % 8);
            enter(visitor, guess + number, ANNAS_BIRTH);
        }

        var code = code(conversation, anna).printed();

        assertThat(enter(visitor, code, ANNAS_BIRTH).statusCode()).isEqualTo(429);
    }

    /** The second wall: with one code the database shows nobody else, and without one nobody at all. */
    @Test
    void the_role_sees_what_belongs_to_its_code_and_nothing_else() throws SQLException {
        code(conversation, anna);
        code(conversation(bilal, nextWeek), bilal);
        var hash = hash(anna);

        for (var table : List.of("reply_code", "contact_details", "conversation")) {
            var column = table.equals("conversation") ? "id" : "client_id";
            assertThat(seen(hash, "select " + column + " from " + table))
                    .as(table)
                    .isEqualTo(1);
            assertThat(seen("00".repeat(32), "select " + column + " from " + table))
                    .isZero();
        }
        assertThatThrownBy(() -> seen(hash, "select name from client"))
                .rootCause()
                .hasMessageContaining("denied");
        assertThatThrownBy(() -> seen(hash, "select purpose from conversation"))
                .rootCause()
                .hasMessageContaining("denied");
        assertThatThrownBy(() -> seen(hash, "select street_address from contact_details"))
                .rootCause()
                .hasMessageContaining("denied");
        assertThatThrownBy(() -> currentActor.as(
                        new Actor.Reply(hash),
                        () -> inTransaction(() -> database.execute(
                                "insert into invitation_answer (conversation_id, client_id, choice, version, saved_at)"
                                        + " select id, ?, 'coming', 1, now() from conversation",
                                bilal.value()))))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private int seen(String hash, String sql) {
        return currentActor.as(
                new Actor.Reply(hash),
                () -> inTransaction(() -> database.fetch(sql).size()));
    }

    private String hash(ClientId client) throws SQLException {
        try (var connection = superuser();
                var select = connection.prepareStatement("select code_hash from reply_code where client_id = ?")) {
            select.setObject(1, client.value());
            var rows = select.executeQuery();
            rows.next();
            return HexFormat.of().formatHex(rows.getBytes(1));
        }
    }

    /** Who scans the code and reads another language keeps the code. */
    @Test
    void another_language_keeps_the_code() {
        var code = code(conversation, anna).printed();
        var start = visitor.get("/antwoord?code=" + code, "Accept-Language", "nl");
        var arabic = page(start).select("details.languages a[hreflang=ar]").attr("href");

        var chosen = visitor.follow(visitor.get(arabic));

        assertThat(page(chosen).select("html").attr("lang")).isEqualTo("ar");
        assertThat(page(chosen).select("input[name=code]").attr("value")).isEqualTo(code);
    }

    @Test
    void the_pages_are_there_in_every_language() {
        for (var language : Map.of("nl", "ltr", "en", "ltr", "ar", "rtl").entrySet()) {
            var start = new Visitor(port).get("/antwoord", "Accept-Language", language.getKey());
            assertThat(page(start).select("html").attr("lang")).isEqualTo(language.getKey());
            assertThat(page(start).select("html").attr("dir")).isEqualTo(language.getValue());
            assertThat(page(start).select("form[method=post] input[name]").eachAttr("name"))
                    .containsExactly("code", "day", "month", "year");
            assertThat(page(start).select("form input, form textarea").stream()
                            .map(field -> page(start).select("label[for=" + field.id() + "]")))
                    .allSatisfy(label -> assertThat(label).hasSize(1));
        }
    }
}
