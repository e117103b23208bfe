package nl.mijngesprek.portal.invitation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.Visitor;
import nl.mijngesprek.portal.demo.digid.DigidSimulator;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.ClientDelivery;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.ConversationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The appointment as a file, as the calendar of a telephone reads it. */
class CalendarFileTest extends TableTest {

    @Autowired
    private DigidSimulator simulator;

    @LocalServerPort
    private int port;

    private ClientId client = new ClientId(UUID.randomUUID());
    private ConversationId conversation = new ConversationId(UUID.randomUUID());
    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void a_client_with_a_conversation() {
        var digits = nextDigits();
        var bsn = Bsn.parse(digits).orElseThrow();
        var name = "Calendar " + reference();
        client = intake(() -> clients.deliver(new ClientDelivery(reference(), bsn, name, "nl")));
        simulator.offer(List.of(new DigidSimulator.Person(digits, name, "Alleen voor een test.")));
        conversation = conversationWithOwnOfficer(client, nextWeek, "Officer " + reference());
        visitor = new Visitor(port);
        visitor.follow(visitor.logIn(visitor.openLogin("/inloggen"), name, "SUBSTANTIEEL"));
    }

    @Test
    void it_says_when_and_where_in_dutch_time_and_nothing_of_what_it_is_about() {
        var file = file();

        assertThat(file.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        assertThat(file.body())
                .contains("DTSTART;TZID=Europe/Amsterdam:", "BEGIN:VTIMEZONE", "METHOD:PUBLISH")
                .doesNotContain("uitkering", "Participatiewet", "verplicht", "Wat wilt u");
        var event = read(file).getEvents().getFirst();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(nextWeek);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(nextWeek.plus(Duration.ofMinutes(45)));
        assertThat(event.getLocation().getValue()).isEqualTo("In de bibliotheek, Kade 1");
    }

    /** The last Sunday of October, at three in summer: two in winter. The file's own rules must say the same. */
    @Test
    void the_hours_around_the_change_of_the_clock_stay_what_they_are() {
        for (var startsAt : List.of("2030-10-27T00:30:00Z", "2030-10-27T01:30:00Z", "2031-03-30T01:30:00Z")) {
            var moment = java.time.Instant.parse(startsAt);
            as(client, () -> invitations.move(conversation, moment(conversation, moment)));

            var written = read(file()).getEvents().getFirst().getDateStart().getValue();
            // Local time alone cannot tell the two hours apart that have one name.
            assertThat(Duration.between(moment, written.toInstant()).abs())
                    .isLessThanOrEqualTo(startsAt.startsWith("2030") ? Duration.ofHours(1) : Duration.ZERO);
        }
    }

    @Test
    void a_change_is_the_same_appointment_with_a_higher_sequence_and_no_calls_it_off() {
        var first = read(file()).getEvents().getFirst();
        as(client, () -> invitations.move(conversation, moment(conversation, nextWeek.plus(Duration.ofDays(1)))));
        var moved = read(file()).getEvents().getFirst();
        as(client, () -> invitations.answer(conversation, AnswerChoice.NOT_WANTED));
        var off = file();

        assertThat(moved.getUid().getValue()).isEqualTo(first.getUid().getValue());
        assertThat(moved.getSequence().getValue())
                .isGreaterThan(first.getSequence().getValue());
        assertThat(moved.getDateStart().getValue().toInstant()).isEqualTo(nextWeek.plus(Duration.ofDays(1)));
        assertThat(off.body()).contains("METHOD:CANCEL", "STATUS:CANCELLED");
        assertThat(read(off).getEvents().getFirst().getSequence().getValue())
                .isGreaterThan(moved.getSequence().getValue());
    }

    @Test
    void somebody_elses_and_one_that_is_not_there_are_the_same() {
        var bilals = conversation(bilal, nextWeek);

        assertThat(visitor.get("/agenda/" + bilals.value() + ".ics").statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/agenda/" + UUID.randomUUID() + ".ics").statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/agenda/x.ics").statusCode()).isEqualTo(404);
        assertThat(new Visitor(port)
                        .get("/agenda/" + conversation.value() + ".ics")
                        .statusCode())
                .isEqualTo(302);
    }

    private HttpResponse<String> file() {
        return visitor.get("/agenda/" + conversation.value() + ".ics");
    }

    private static ICalendar read(HttpResponse<String> file) {
        return Biweekly.parse(file.body()).first();
    }
}
