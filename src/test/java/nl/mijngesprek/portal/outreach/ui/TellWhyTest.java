package nl.mijngesprek.portal.outreach.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.ui.InvitationNavigation;
import nl.mijngesprek.portal.outreach.Channel;
import nl.mijngesprek.portal.outreach.ContactHistory;
import nl.mijngesprek.portal.outreach.DeskTest;
import nl.mijngesprek.portal.outreach.Dispute;
import nl.mijngesprek.portal.outreach.DisputeOutcome;
import nl.mijngesprek.portal.outreach.OutreachState;
import nl.mijngesprek.portal.outreach.ReasonCode;
import nl.mijngesprek.portal.outreach.ReasonOutcome;
import nl.mijngesprek.portal.outreach.TakeUpOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The client who did not answer says why, and reads how the municipality looked for contact. */
class TellWhyTest extends DeskTest {

    private ContactHistory history(ConversationId conversation) {
        return outreach.find(conversation).orElseThrow();
    }

    private ConversationId silent() throws SQLException {
        var conversation = obliged(anna);
        invite(conversation, anna, "delivered", "delivered");
        return conversation;
    }

    /** E8, E9: one tap is enough, and the clock stands still from then on. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ik begreep de brief niet | NOT_UNDERSTOOD | Wilt u er iets bij vertellen?
            Ik was ziek              | ILL            | Wilt u er iets bij vertellen?
            Ik durf niet             | AFRAID         | Wilt u er iets bij vertellen?
            Ik wil hulp              | WANT_HELP      | Wilt u er iets bij vertellen?
            Iets anders              | OWN_WORDS      | Vertel het in uw eigen woorden
            """)
    void a_reason_stops_the_clock(String reason, ReasonCode code, String next) throws SQLException {
        var conversation = silent();
        open(InvitationNavigation.invitation(conversation));
        press("Ik heb niet geantwoord");
        assertThat(screen().heading()).isEqualTo("Wat was er aan de hand?");
        assertThat(screen().chosen()).isEmpty();

        choose(reason);
        press("Verder");

        assertThat(screen().heading()).isEqualTo(next);
        assertThat(screen().words()).contains("Wij hebben uw antwoord bewaard.");
        assertThat(history(conversation).isClockStopped()).isTrue();
        assertThat(history(conversation).lastOwnReason().orElseThrow().code()).isEqualTo(code);
    }

    @Test
    void the_page_after_it_is_kind_and_says_who_helps() throws SQLException {
        var conversation = silent();
        open(OutreachNavigation.reason(conversation));
        choose("Ik was ziek");
        press("Verder");
        fill("In uw eigen woorden", "Ik lag in het ziekenhuis.");
        press("Verder");

        assertThat(screen().heading()).isEqualTo("Dank u. Wij wachten nu.");
        assertThat(screen().words())
                .contains(
                        "Joke de Groot leest dit",
                        "Zolang gebeurt er niets met uw uitkering.",
                        "Wilt u liever nu praten? Bel dan.");
        assertThat(history(conversation).lastOwnReason().orElseThrow().words().text())
                .isEqualTo("Ik lag in het ziekenhuis.");
        press("Vraag hulp aan iemand anders");
        assertThat(screen().heading()).isEqualTo("Wie kan u helpen?");
    }

    @Test
    void a_finger_that_taps_twice_says_it_once() throws SQLException {
        var conversation = silent();
        for (var tap = 0; tap < 2; tap++) {
            open(OutreachNavigation.reason(conversation));
            choose("Ik durf niet");
            press("Verder");
        }

        assertThat(history(conversation).reasons()).hasSize(1);
    }

    /** The clock runs on when an officer took it up, and stands again when the client writes more. */
    @Test
    void the_client_reads_what_an_officer_will_do_and_may_write_more() throws SQLException {
        var conversation = silent();
        open(OutreachNavigation.reason(conversation));
        choose("Ik wil hulp");
        press("Verder");
        var reason = history(conversation).lastOwnReason().orElseThrow();
        assertThat(as(joke, () -> desk.takeUp(reason.id(), 1, "Ik bel u dinsdag.")))
                .isEqualTo(new TakeUpOutcome.Done());

        open(OutreachNavigation.history(conversation));
        assertThat(screen().words()).contains("Ik wil hulp", "Joke de Groot las dit op", "Ik bel u dinsdag.");
        assertThat(history(conversation).isClockStopped()).isFalse();

        open(OutreachNavigation.words(conversation));
        fill("In uw eigen woorden", "Liever woensdag.");
        assertThat(history(conversation).isClockStopped()).isTrue();
    }

    @Test
    void without_a_choice_the_page_says_what_to_do() throws SQLException {
        open(OutreachNavigation.reason(silent()));

        press("Verder");

        assertThat(screen().words("#errors")).isEqualTo("Dit lukt nog niet Kies een antwoord, of ga terug.");
        assertThat(screen().html().getElementById("reason-1")).isNotNull();
    }

    /** A12, promise 2: every attempt, in plain words, with a way to say that it is not right. */
    @Test
    void the_client_reads_every_attempt_and_says_that_one_is_not_right() throws SQLException {
        var conversation = silent();
        tryEverything(conversation, anna);
        open("/mijn/");
        press("Contact met de gemeente");
        press("Gesprek van");
        assertThat(screen().words())
                .contains(
                        "Wij zochten u en spraken u niet. Gaat het goed met u?",
                        "Farida van de gemeente stuurde u een sms. Voor zover wij weten kwam het aan.",
                        "Farida van de gemeente belde u. Wij kregen geen antwoord.",
                        "Farida, coach Meedoen, kwam bij u langs.");
        var call = history(conversation).attempts().stream()
                .filter(attempt -> attempt.channel() == Channel.CALL)
                .findFirst()
                .orElseThrow();

        open(OutreachNavigation.attempt(conversation, call.id()));
        press("Dit klopt niet");
        assertThat(screen().heading()).isEqualTo("Wat klopt er niet?");
        fill("In uw eigen woorden", "Mijn telefoon ging niet over.");
        press("Verder");

        assertThat(screen().words())
                .contains("U zegt: dit klopt niet. Daarom telt het niet mee.", "Mijn telefoon ging niet over.");
        assertThat(history(conversation).state(today)).isEqualTo(OutreachState.ANSWERED);

        open(OutreachNavigation.attempt(conversation, call.id()));
        press("Het klopt toch wel");
        assertThat(screen().heading()).isEqualTo("Klopt dit niet?");
        assertThat(history(conversation).attempts())
                .filteredOn(attempt -> attempt.id().equals(call.id()))
                .singleElement()
                .satisfies(attempt ->
                        assertThat(attempt.dispute().map(Dispute::stands)).contains(false));
    }

    /** Promise 2: what is proposed about the client, the client reads, with who to call. */
    @Test
    void the_client_reads_a_proposal_and_what_can_be_done() throws SQLException {
        var conversation = silent();
        tryEverything(conversation, anna);
        as(joke, () -> desk.propose(conversation, "Wij hoorden na alles niets."));

        open(OutreachNavigation.history(conversation));

        assertThat(screen().words())
                .contains(
                        "Er is een voorstel voor een maatregel",
                        "Het is nog geen besluit.",
                        "Wij hoorden na alles niets.",
                        "U krijgt eerst een brief");
    }

    /** E4: only whom the client allows is asked. */
    @Test
    void the_client_says_who_else_may_be_called() {
        assertThat(outreach.goBetween().allowed()).isFalse();
        open(OutreachNavigation.contact());
        press("Mogen wij iemand anders bellen?");
        choose("Ja, dat mag");
        fill("Wie mogen wij bellen, en op welk nummer?", "Mijn zus, 06 00 00 00 00");
        press("Verder");

        assertThat(outreach.goBetween().allowed()).isTrue();
        assertThat(outreach.goBetween().words().text()).isEqualTo("Mijn zus, 06 00 00 00 00");
        open(OutreachNavigation.goBetween());
        assertThat(screen().chosen()).isEqualTo("Ja, dat mag");
    }

    /** E6, E7: the steps, the terms, what cannot happen, objection, and that these rules are an example. */
    @Test
    void what_if_i_do_not_come_is_answered_calmly_and_wholly() {
        open(InvitationNavigation.invitation(conversation(anna, nextWeek)));
        press("Wat gebeurt er als ik niet kom?");

        assertThat(screen().all("#main h2"))
                .containsExactly(
                        "Dit gebeurt er dan",
                        "De stappen en hoe lang het duurt",
                        "Dit gebeurt niet",
                        "Bent u het er niet mee eens?");
        assertThat(screen().words())
                .contains(
                        "Er komt geen maatregel zonder dat wij eerst vragen waarom.",
                        "U kunt binnen zes weken bezwaar maken",
                        "Voorbeeldverordening Participatiewet, versie 1, van donderdag 1 januari 2026.",
                        "Dit zijn voorbeeldregels. Ze zijn van geen echte gemeente.");
    }

    /** A5, promise 3: of a voluntary conversation nobody has to say why. */
    @Test
    void a_voluntary_invitation_does_not_ask_why() throws SQLException {
        var conversation = conversation(anna, "voluntary");
        invite(conversation, anna, "delivered", "delivered");

        open(InvitationNavigation.invitation(conversation));

        assertThat(screen().words()).doesNotContain("Ik heb niet geantwoord");
    }

    @Test
    void what_is_annas_does_not_exist_for_bilal() throws SQLException {
        var conversation = silent();
        var attempt = attempt(conversation, anna, Channel.SMS, 10, "sent");

        assertThat(as(bilal, () -> outreach.find(conversation))).isEmpty();
        assertThat(as(bilal, () -> outreach.tell(conversation, ReasonCode.ILL)))
                .isEqualTo(new ReasonOutcome.NotFound());
        assertThat(as(bilal, () -> outreach.dispute(attempt, true))).isEqualTo(new DisputeOutcome.NotFound());
        assertThat(history(conversation).reasons()).isEmpty();
    }
}
