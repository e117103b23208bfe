package nl.mijngesprek.portal.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.contact.ContactDetails;
import nl.mijngesprek.portal.contact.Contacts;
import nl.mijngesprek.portal.contact.PostalAddress;
import nl.mijngesprek.portal.contact.ReminderChannel;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.outbox.Channel;
import nl.mijngesprek.portal.outbox.Message;
import nl.mijngesprek.portal.outbox.MessageId;
import nl.mijngesprek.portal.outbox.Outbox;
import nl.mijngesprek.portal.report.DeliveredReportTest;
import nl.mijngesprek.portal.report.PassageId;
import nl.mijngesprek.portal.report.ReportId;
import nl.mijngesprek.portal.report.Verdict;
import nl.mijngesprek.portal.shared.Dates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** D3, D4: clients hear that there is something about their report, as they chose, and never what. */
class ReportTellingTest extends DeliveredReportTest {

    @Autowired
    ReportNoticeLoop loop;

    @Autowired
    Contacts contacts;

    @Autowired
    Outbox outbox;

    private OfficerId olga = new OfficerId(new UUID(0, 0));
    private ReportId report = new ReportId(new UUID(0, 0));
    private PassageId first = new PassageId(new UUID(0, 0));
    private PassageId second = first;

    @BeforeEach
    void annaHasAReport() throws SQLException {
        // By day, and what other tests left is told.
        itIs(Dates.dayOf(testClock.instant()).plusDays(1) + "T10:00");
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("update report_notice set told_at = now() where told_at is null");
        }
        olga = officer("Olga Officier");
        reached(anna);
        as(anna, () -> contacts.remindBy(ReminderChannel.SMS));
        report = published(anna, olga, "U helpt in de tuin van Joke.", "U wilt leren.");
        first = passage(report, anna, 1);
        second = passage(report, anna, 2);
    }

    private void reached(ClientId client) {
        intake(() -> {
            contacts.deliver(
                    client,
                    new ContactDetails(
                            Optional.empty(),
                            Optional.of(new PostalAddress("Voorbeeldlaan 12", "9741 AB Groningen")),
                            Optional.of("06 00 00 00 12"),
                            Optional.of("iemand@example.org")));
            return client;
        });
    }

    private List<Message> messages(ClientId client) {
        return currentActor
                .as(
                        new Actor.Sender(),
                        () -> inTransaction(() -> database.fetch(
                                        "select id from message where client_id = ? order by created_at, key",
                                        client.value())
                                .getValues("id", UUID.class)))
                .stream()
                .map(id -> currentActor.as(
                        new Actor.Sender(), () -> outbox.find(new MessageId(id)).orElseThrow()))
                .toList();
    }

    @Test
    void a_new_report_and_a_new_version_are_told_once_each() {
        loop.tellDue();
        loop.tellDue();
        corrected(report, anna, "U helpt in de tuin van Joke.");
        loop.tellDue();
        loop.tellDue();

        assertThat(messages(anna)).hasSize(2).allSatisfy(sms -> {
            assertThat(sms.channel()).isEqualTo(Channel.SMS);
            assertThat(sms.words())
                    .startsWith("Er is een bericht voor u. Lees het op ")
                    .doesNotContain("Anna", "Joke", "tuin", "verslag");
        });
        assertThat(messages(bilal)).isEmpty();
    }

    /** At most one message a day about a report: several answers are one, what comes later goes with the next day's. */
    @Test
    void several_answers_are_one_message_a_day() {
        loop.tellDue();
        var one = say(anna, report, first, Verdict.NOT_RIGHT, "Nee.");
        var two = say(anna, report, second, Verdict.HURTS, "Au.");
        answer(olga, anna, one, "not-adopted", "Daarom.", Optional.empty());
        answer(olga, anna, two, "not-adopted", "Ook daarom.", Optional.empty());
        loop.tellDue();
        assertThat(messages(anna)).hasSize(2);

        corrected(report, anna, "U helpt in de tuin van Joke.");
        loop.tellDue();
        assertThat(messages(anna)).as("the same day").hasSize(2);
        testClock.forward(Duration.ofDays(1));
        loop.tellDue();
        loop.tellDue();
        assertThat(messages(anna)).hasSize(3).noneMatch(sms -> sms.words().contains("Daarom"));
    }

    /** Three days before a question waits no more, and not for one that the client answered. */
    @Test
    void the_end_of_a_term_is_told_three_days_before() {
        loop.tellDue();
        var asked = say(anna, report, first, Verdict.NOT_UNDERSTOOD, "Welke tuin?");
        var answered = say(anna, report, second, Verdict.NOT_RIGHT, "Nee.");
        answer(olga, anna, asked, "question", "Bedoelt u de straat?", Optional.empty());
        answer(olga, anna, answered, "question", "Wat dan wel?", Optional.empty());
        say(anna, report, second, Verdict.NOT_RIGHT, "Dit dan.");
        loop.tellDue();
        var before = messages(anna).size();

        testClock.forward(Duration.ofDays(9));
        loop.tellDue();
        assertThat(messages(anna)).hasSize(before);
        testClock.forward(Duration.ofDays(2));
        loop.tellDue();
        loop.tellDue();

        assertThat(messages(anna)).hasSize(before + 1);
        assertThat(messages(anna).getLast().words())
                .startsWith("Wij vroegen u iets. Antwoorden kan tot ")
                .doesNotContain("straat", "tuin", "Joke");
        testClock.forward(Duration.ofDays(1));
        loop.tellDue();
        assertThat(messages(anna)).hasSize(before + 1);
    }

    /** The municipality says it honestly when it is late, once. */
    @Test
    void a_late_answer_is_owned_up_to_once() {
        loop.tellDue();
        say(anna, report, first, Verdict.NOT_RIGHT, "Nee.");
        say(anna, report, second, Verdict.MISSING, "Meer.");
        as(anna, () -> remarks.withdraw(report, second));

        // The database noted the remark at this moment, up to 34 hours before the clock of the test.
        testClock.forward(Duration.ofDays(12));
        loop.tellDue();
        assertThat(messages(anna)).hasSize(1);
        testClock.forward(Duration.ofDays(3));
        loop.tellDue();
        loop.tellDue();
        testClock.forward(Duration.ofDays(1));
        loop.tellDue();

        assertThat(messages(anna)).hasSize(2);
        assertThat(messages(anna).getLast().words())
                .startsWith("Wij zijn te laat met ons antwoord. Dat spijt ons. U hoeft niets te doen.");
    }

    /** Promise 6: who chose a letter, or whom nothing else reaches, gets one that says how to read it on paper. */
    @Test
    void who_has_no_phone_gets_a_letter_that_says_how_to_read_it_on_paper() {
        reached(bilal);
        as(bilal, () -> contacts.remindBy(ReminderChannel.CALL));
        published(bilal, olga, "Over Bilal in de tuin.");
        loop.tellDue();

        assertThat(messages(bilal)).singleElement().satisfies(letter -> {
            assertThat(letter.channel()).isEqualTo(Channel.LETTER);
            assertThat(letter.languageCode()).isEqualTo("ar");
            assertThat(letter.subject()).isEqualTo("Er is een verslag voor u");
            assertThat(letter.words())
                    .contains(
                            "Liever op papier, ook in grote letters? Bel 050 000 00 00.",
                            "Bel ons, schrijf een brief of kom naar de balie.",
                            "هناك تقرير لك")
                    .doesNotContain("tuin", "Participatiewet", "Joke");
        });
    }

    @Test
    void nobody_is_told_in_the_night_and_it_is_not_forgotten() {
        itIs(Dates.dayOf(testClock.instant()).plusDays(1) + "T03:00");
        assertThat(loop.tellDue()).isZero();
        assertThat(messages(anna)).isEmpty();

        itIs(Dates.dayOf(testClock.instant()) + "T09:00");
        loop.tellDue();
        assertThat(messages(anna)).hasSize(1);
    }

    /** Whom nothing reaches at all is no reason to try for ever. */
    @Test
    void whom_nothing_reaches_is_tried_once() {
        published(bilal, olga, "Over Bilal.");

        loop.tellDue();

        assertThat(messages(bilal)).isEmpty();
        assertThat(rows(bilal, "select id from report_notice where told_at is not null"))
                .isEqualTo(1);
    }

    /** The second wall: who tells reads not a word of what was said, and only clients who are to be told something. */
    @Test
    void the_role_reads_no_words() {
        say(anna, report, first, Verdict.NOT_RIGHT, "Nee.");
        for (var refused : List.of(
                "select words from sent_remark",
                "select verdict from sent_remark",
                "select words from remark_answer",
                "select wording from sentence",
                "select words from remark",
                "select bsn_hash from client",
                "select words from message")) {
            assertThatThrownBy(() ->
                            currentActor.as(new Actor.Notifier(), () -> inTransaction(() -> database.fetch(refused))))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThat(currentActor.as(
                        new Actor.Notifier(),
                        () -> inTransaction(
                                () -> database.fetch("select id from client").getValues(0, UUID.class))))
                // Whoever else is to be told of something, such as of a call, may be in here.
                .contains(anna.value())
                .doesNotContain(bilal.value());
    }
}
