package nl.mijngesprek.portal.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import nl.mijngesprek.portal.Visitor;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.HelperId;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.mandate.GivenWay;
import nl.mijngesprek.portal.mandate.Helping;
import nl.mijngesprek.portal.mandate.Mandate;
import nl.mijngesprek.portal.mandate.MandateTerm;
import nl.mijngesprek.portal.mandate.Mandates;
import nl.mijngesprek.portal.mandate.SmsAsking;
import nl.mijngesprek.portal.mandate.SmsOutcome;
import nl.mijngesprek.portal.mandate.SmsRequest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A helper who has a client on the telephone asks by SMS: nobody learns anything, and nothing holds without the client's yes. */
class PermissionBySmsTest extends LetterTest {

    /** Another one for each test, for two clients with one number are not told apart. */
    private final String annasPhone = "06 " + ThreadLocalRandom.current().nextInt(10_000_000, 90_000_000);

    @Autowired
    SmsAsking asking;

    @Autowired
    Helping helping;

    @Autowired
    Mandates mandates;

    @Autowired
    PermissionLoop loop;

    @Value("${local.server.port}")
    int port;

    private HelperId helper = new HelperId(UUID.randomUUID());
    private Visitor phone = new Visitor(0);

    @BeforeEach
    void annaHasAPhone() throws SQLException {
        phone = new Visitor(port);
        helper = helper("Hanna Helper");
        reachedBy(anna, "Voorbeeldlaan 12", annasPhone, "anna@example.org");
        reachedBy(bilal, "Voorbeeldlaan 14", "06 00 00 00 48", "bilal@example.org");
        forget();
    }

    /** Other tests came from this address too, and gave permissions past all pages. */
    private void forget() throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("delete from mandate_try");
            statement.execute("delete from reply_try");
            statement.execute("insert into mandate_told (mandate_id, client_id) select id, client_id from mandate"
                    + " on conflict do nothing");
        }
    }

    private SmsOutcome ask(String number, LocalDate birthDate) {
        return as(
                helper,
                () -> asking.ask(new SmsRequest(number, birthDate, Set.of(HelperTask.QUESTIONS), MandateTerm.MONTH)));
    }

    /** The words of messages of this kind to Anna, newest last. */
    private List<String> sent(String kind) {
        loop.tellDue();
        return currentActor.as(
                new Actor.Sender(),
                () -> inTransaction(() -> database.fetch(
                                "select words from message where client_id = ? and key like ? order by created_at",
                                anna.value(),
                                "permission " + kind + " %")
                        .getValues("words", String.class)));
    }

    private String link() {
        var link = Pattern.compile("/ja/[2-9A-Z]{16}").matcher(sent("asked").getLast());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private HttpResponse<String> yes(String link, LocalDate born) {
        return phone.post(
                link,
                Map.of(
                        "day", Integer.toString(born.getDayOfMonth()),
                        "month", Integer.toString(born.getMonthValue()),
                        "year", Integer.toString(born.getYear())));
    }

    private static String words(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("main").text();
    }

    private List<Mandate> annas() {
        return as(anna, mandates::all);
    }

    @Test
    void anna_reads_what_is_asked_says_yes_gets_a_letter_and_stops_it_by_the_same_link() {
        assertThat(ask(annasPhone.replace("06 ", "+31 6-"), BORN)).isEqualTo(new SmsOutcome.Asked());

        var link = link();
        assertThat(sent("asked")).hasSize(1);
        assertThat(sent("asked").getLast())
                .startsWith("Iemand met wie u belt, wil u helpen.")
                .doesNotContain("Hanna", "Anna", "gemeente", "uitkering");
        assertThat(annas()).as("before the yes").isEmpty();

        var question = words(phone.get(link));
        assertThat(question)
                .contains(
                        "Hanna Helper (Naast de Ander)",
                        "De vragen vooraf invullen",
                        "Dit mag een maand lang.",
                        "Belt u niet")
                .doesNotContain("Anna");
        assertThat(annas()).as("phones open links by themselves").isEmpty();

        var wrong = yes(link, BORN.plusDays(1));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(words(wrong)).contains("Deze geboortedatum klopt niet.").doesNotContain("Anna", "1984");
        assertThat(annas()).isEmpty();

        var right = yes(link, BORN);
        assertThat(right.statusCode()).isEqualTo(303);
        assertThat(words(phone.follow(right))).contains("U zei ja", "mag u nu helpen", "Bewaar de sms");
        assertThat(annas()).singleElement().satisfies(given -> {
            assertThat(given.way()).isEqualTo(GivenWay.SMS);
            assertThat(given.tasks()).containsExactly(HelperTask.QUESTIONS);
            assertThat(given.ended()).isEmpty();
        });
        assertThat(as(helper, () -> helping.people(1, "")).people())
                .singleElement()
                .satisfies(person -> assertThat(person.client()).isEqualTo("Anna de Wit"));
        yes(link, BORN);
        assertThat(annas()).as("said twice").hasSize(1);

        assertThat(sent("given")).singleElement().satisfies(letter -> assertThat(letter)
                .contains(
                        "Iemand mag u nu helpen",
                        "Hanna Helper (Naast de Ander)",
                        "U gaf toestemming met een sms",
                        "De vragen vooraf invullen",
                        "Gaf u deze toestemming niet?"));
        assertThat(sent("given")).as("once").hasSize(1);

        assertThat(words(phone.follow(phone.post(link + "/stop", Map.of())))).contains("Deze hulp is gestopt");
        assertThat(annas()).singleElement().satisfies(given -> assertThat(given.ended())
                .isPresent());
        assertThat(as(helper, () -> helping.people(1, "")).people()).isEmpty();
        yes(link, BORN);
        assertThat(annas()).as("ended for good").singleElement().satisfies(given -> assertThat(given.ended())
                .isPresent());
    }

    @Test
    void anna_says_no_and_nothing_brings_it_back() {
        ask(annasPhone, BORN);
        var link = link();

        assertThat(words(phone.follow(phone.post(link + "/nee", Map.of())))).contains("U zei nee");
        assertThat(words(phone.follow(yes(link, BORN)))).contains("U zei nee");
        assertThat(annas()).isEmpty();
    }

    @Test
    void anna_may_answer_after_logging_in_as_well() {
        ask(annasPhone, BORN);

        var asked = as(anna, mandates::open);

        assertThat(asked).singleElement().satisfies(one -> assertThat(one.way()).isEqualTo(GivenWay.SMS));
        assertThat(as(bilal, mandates::open)).isEmpty();
        as(anna, () -> mandates.give(asked.getFirst().id()));
        loop.tellDue();
        assertThat(sent("asked")).as("answered before it was sent").isEmpty();
    }

    /** Nobody learns from it whom the municipality knows: the same answer, and no SMS. */
    @Test
    void a_number_or_birth_date_of_nobody_is_told_like_annas() {
        assertThat(ask("06 99 99 99 99", BORN)).isEqualTo(new SmsOutcome.Asked());
        assertThat(ask(annasPhone, BORN.plusYears(1))).isEqualTo(new SmsOutcome.Asked());
        assertThat(ask("050 123 45 67", BORN)).isEqualTo(new SmsOutcome.Asked());
        assertThat(sent("asked")).isEmpty();

        assertThat(phone.get("/ja/ABCDEFGHJKMNPQRS").statusCode()).isEqualTo(404);
        assertThat(words(phone.get("/ja/%3Cscript%3E"))).doesNotContain("<script>");
    }

    @Test
    void two_with_one_telephone_and_one_birth_date_are_not_asked() {
        reachedBy(bilal, "Voorbeeldlaan 14", annasPhone, "bilal@example.org");

        ask(annasPhone, BORN);

        assertThat(sent("asked")).isEmpty();
    }

    @Test
    void nobody_is_flooded_and_nobody_guesses() {
        for (var time = 0; time < 6; time++) {
            assertThat(ask(annasPhone, BORN)).isEqualTo(new SmsOutcome.Asked());
        }
        assertThat(ask(annasPhone, BORN)).isInstanceOf(SmsOutcome.TooMany.class);
        assertThat(sent("asked")).as("three a day").hasSize(3);

        var link = link();
        for (var time = 0; time < 6; time++) {
            assertThat(yes(link, BORN.minusDays(1 + time)).statusCode()).isEqualTo(422);
        }
        assertThat(yes(link, BORN).statusCode()).isEqualTo(429);
        assertThat(annas()).isEmpty();
    }

    @Test
    void an_old_link_gives_nothing() throws SQLException {
        ask(annasPhone, BORN);
        var link = link();
        try (var connection = superuser();
                var statement =
                        connection.prepareStatement("update mandate_proposal set made_at = made_at - interval '2 days',"
                                + " expires_at = expires_at - interval '2 days' where client_id = ?")) {
            statement.setObject(1, anna.value());
            statement.execute();
        }

        assertThat(words(phone.get(link))).contains("Deze link werkt niet meer").doesNotContain("Hanna");
        yes(link, BORN);
        assertThat(annas()).isEmpty();
    }

    /** With the code in it, whoever knows the birth date could say yes. */
    @Test
    void no_officer_reads_the_link() {
        ask(annasPhone, BORN);
        assertThat(sent("asked")).hasSize(1);

        assertThat(officer(() -> inTransaction(
                        () -> database.fetch("select words from message where client_id = ?", anna.value()))))
                .isEmpty();
    }
}
