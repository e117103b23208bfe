package nl.mijngesprek.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.shared.Dates;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A client answers the invitation, in every way there is, and changes it. */
class AnswerInvitationIT extends JourneyTest {

    private static final AtomicInteger MOMENTS = new AtomicInteger();

    @Autowired
    private DSLContext database;

    @Autowired
    private CurrentActor currentActor;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @MethodSource("ways")
    void a_client_reads_the_invitation_and_says_yes(Way way, Browser phone) {
        walk(way, phone, client -> {
            client.looksRound();
            client.looksRoundInEveryLight();
            client.presses("Een uitnodiging voor u");
            client.arrivesAt("Uitnodiging voor een gesprek");
            client.presses("Wat wij doen en wat u doet");
            client.looksRound();
            client.presses("Wat gebeurt er als ik niet kom?");
            client.arrivesAt("Wat gebeurt er als ik niet kom?");
            client.presses("Geef antwoord");
            client.arrivesAt("Komt u?");
            client.chooses("Ja, ik kom");
            client.looksRound();
            client.presses("Verder");
            client.arrivesAt("U heeft gezegd: ik kom");
            client.sees("Wat nu?");
            client.presses("Naar het begin");
            client.sees("U heeft gezegd: ik kom");
            client.looksRound();
        });
    }

    @ParameterizedTest
    @MethodSource("twoWays")
    void every_other_answer_can_be_given_too_with_own_words(Way way, Browser phone) {
        walk(way, phone, client -> {
            client.presses("Een uitnodiging voor u");
            client.presses("Geef antwoord");
            client.chooses("Ik weet het nog niet");
            client.presses("Verder");
            client.arrivesAt("U weet het nog niet");
            client.presses("Verander mijn antwoord");
            client.arrivesAt("Komt u?");
            client.chooses("Ik wil een andere dag");
            client.presses("Verder");
            client.arrivesAt("Welke dag is goed voor u?");
            client.chooses("Geen van deze");
            client.presses("Verder");
            client.arrivesAt("Welke dag is goed voor u?");
            client.types("Woensdag kan ik wel.");
            client.presses("Verder");
            client.arrivesAt("U wilt een andere dag");
            client.seesJust("Woensdag kan ik wel.");
            client.presses("Verander mijn antwoord");
            client.chooses("Ik wil een andere plek");
            client.presses("Verder");
            client.arrivesAt("Waar wilt u praten?");
            client.chooses("Ergens anders");
            client.presses("Verder");
            client.arrivesAt("Waar wilt u praten?");
            assertThat(client.browser().typed()).isEqualTo("Woensdag kan ik wel.");
            client.presses("Sla dit over");
            client.arrivesAt("U heeft een andere plek gekozen");
            client.presses("Verander mijn antwoord");
            client.chooses("Bel mij");
            client.presses("Verder");
            client.arrivesAt("Wanneer mogen wij bellen?");
            client.presses("Verder");
            client.arrivesAt("U wilt dat wij bellen");
        });
    }

    /** E9, C1: after the answer, what is needed to come; each on a page of its own, each kept when chosen. */
    @ParameterizedTest
    @MethodSource("twoWays")
    void what_is_needed_is_arranged_after_the_answer(Way way, Browser phone) {
        walk(way, phone, client -> {
            client.presses("Een uitnodiging voor u");
            client.presses("Geef antwoord");
            client.chooses("Ja, ik kom");
            client.presses("Verder");
            client.arrivesAt("U heeft gezegd: ik kom");
            client.presses("Verander: {what}", "what", client.say("Wie komt er met u mee?"));
            client.arrivesAt("Wie komt er met u mee?");
            client.chooses("Familie of een vriend");
            client.presses("Terug naar mijn antwoord");
            client.presses("Verander: {what}", "what", client.say("Wilt u een tolk?"));
            client.arrivesAt("Wilt u een tolk?");
            client.chooses("Ja, in gebarentaal");
            client.presses("Terug naar mijn antwoord");
            client.presses("Verander: {what}", "what", client.say("Wat heeft u nodig?"));
            client.arrivesAt("Wat heeft u nodig?");
            client.chooses("Mijn kind komt mee");
            client.chooses("Een rustige kamer");
            client.chooses("Mijn kind komt mee");
            client.presses("Terug naar mijn antwoord");
            client.arrivesAt("U heeft gezegd: ik kom");
            client.sees("Familie of een vriend");
            client.sees("Ja, in gebarentaal");
            client.sees("Een rustige kamer");
        });
    }

    /** A1, E3: another moment that is really free, and the way to a no, which for an obliged conversation is a page. */
    @ParameterizedTest
    @MethodSource("twoWays")
    void another_moment_is_taken_or_a_no_is_said_after_reading_who_helps(Way way, Browser phone) {
        walk(way, phone, client -> {
            var later = offerMoment(client);
            client.presses("Een uitnodiging voor u");
            client.presses("Geef antwoord");
            client.chooses("Ik wil een andere dag");
            client.presses("Verder");
            client.arrivesAt("Welke dag is goed voor u?");
            client.choosesJust(client.say(
                    "{day}, {time} uur",
                    "day",
                    Dates.day(later, client.language()),
                    "time",
                    Dates.time(later, client.language())));
            client.presses("Verder");
            client.arrivesAt("Uw gesprek is op een andere dag");
            client.presses("Verander mijn antwoord");
            client.chooses("Ik wil dit gesprek niet");
            client.presses("Verder");
            client.arrivesAt("U wilt dit gesprek niet");
            client.sees("Misschien helpt dit");
            client.presses("Ik wil dit gesprek echt niet");
            client.sees("Wat nu?");
            client.looksRound();
        });
    }

    @ParameterizedTest
    @MethodSource("twoWays")
    void without_a_choice_the_page_says_what_to_do(Way way, Browser phone) {
        walk(way, phone, client -> {
            client.presses("Een uitnodiging voor u");
            client.presses("Geef antwoord");
            client.presses("Verder");
            client.sees("Dit lukt nog niet");
            assertThat(client.browser().focus()).isEqualTo("errors");
            assertThat(Browser.plain(String.valueOf(client.browser().script("return document.title"))))
                    .isEqualTo(client.say("Fout: {title}", "title", title(client)));
            client.looksRound();
            client.presses("Kies een antwoord, of ga terug.");
            assertThat(client.browser().focus()).isEqualTo("answer-1");
            client.sees("Dit lukt nog niet");
            client.chooses("Ja, ik kom");
            client.presses("Verder");
            client.arrivesAt("U heeft gezegd: ik kom");
        });
    }

    /** The officer has one more moment free; when that is. */
    private Instant offerMoment(Walker client) {
        var href = client.browser().named(client.say("Een uitnodiging voor u")).getDomAttribute("href");
        var conversation = Objects.requireNonNull(href).replaceFirst(".*/", "");
        var startsAt = clock.instant()
                .truncatedTo(ChronoUnit.HOURS)
                .plus(Duration.ofDays(1))
                .plus(Duration.ofHours(MOMENTS.incrementAndGet()));
        currentActor.as(new Actor.Intake(), () -> new TransactionTemplate(transactions)
                .execute(_ -> database.execute(
                        "insert into slot (id, officer_id, starts_at, ends_at) select gen_random_uuid(), officer_id,"
                                + " ?::timestamptz, ?::timestamptz + interval '45 minutes' from conversation where id = ?",
                        startsAt.toString(),
                        startsAt.toString(),
                        UUID.fromString(conversation))));
        return startsAt;
    }

    private static String title(Walker client) {
        return client.say("Komt u?") + " – " + client.say("Mijn Gesprek");
    }
}
