package nl.mijngesprek.portal.clientsupport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.clientsupport.OrganisationId;
import nl.mijngesprek.portal.clientsupport.RequestKind;
import nl.mijngesprek.portal.clientsupport.SupportRequests;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The client asks an organisation of the demo for help, and follows what comes of it. */
class AskForSupportTest extends UseCaseTest {

    private static final String NUMBER = "06 12 34 56 78";

    @Autowired
    SupportRequests requests;

    private int taps;

    private void tap(String words) {
        press(words);
        taps++;
    }

    /** Issue 6: from home to "call me back" in at most four taps, with nothing to choose but whom. */
    @Test
    void from_home_to_being_called_back_takes_four_taps() {
        open("/mijn/");

        tap("Hulp van iemand anders");
        tap("Stichting Naast U");
        tap("Laat hen mij bellen");
        fill("Uw telefoonnummer", NUMBER);
        tap("Verstuur mijn vraag");

        assertThat(screen().heading()).isEqualTo("Uw vraag is verstuurd");
        assertThat(taps).isLessThanOrEqualTo(4);
        assertThat(as(anna, requests::mine)).hasSize(1);
    }

    /** Promise 3: who does not want to choose reads which one and why, before anything is sent. */
    @Test
    void somebody_is_proposed_with_the_reasons_and_nothing_is_sent_before_the_client_does() {
        open("/mijn/ondersteuning");

        press("Ik wil iemand die mij helpt");

        assertThat(screen().heading()).startsWith("Wij stellen voor: ");
        assertThat(screen().words())
                .contains(
                        "Waarom zij?",
                        "Zij hebben plek.",
                        "Zij spreken uw taal: Nederlands.",
                        "Bij hen wachten nu de minste mensen.",
                        "Er is nog niets verstuurd.");
        assertThat(as(anna, requests::mine)).isEmpty();
        press("Nee, dank u");
        assertThat(screen().heading()).isEqualTo("Dag Anna de Wit");
    }

    @Test
    void the_client_reads_who_answers_by_when_and_takes_the_question_back() {
        itIs("2026-11-19T10:00");
        send();

        assertThat(screen().words())
                .contains(
                        "Wat gebeurt er nu?",
                        "Stichting Naast U leest uw vraag en belt u.",
                        "U hoort uiterlijk dinsdag 24 november 2026 iets van hen.",
                        "0612345678",
                        "In de avond",
                        "Ik spreek ook Engels.");
        open("/mijn/ondersteuning");
        press("Uw vraag aan Stichting Naast U");
        press("Ik trek mijn vraag in");

        assertThat(screen().heading()).isEqualTo("Uw vraag is ingetrokken");
        assertThat(screen().words()).contains("Stichting Naast U ziet uw naam en nummer niet meer.");
        open("/mijn/ondersteuning");
        assertThat(screen().words()).doesNotContain("Uw vraag aan");
    }

    /** Where the client says who comes along, it stands how it is with who was asked to; a question taken back is gone. */
    @Test
    void who_was_asked_along_stands_where_the_client_says_who_comes() {
        var conversation = conversation(anna, nextWeek);
        var asked = new OrganisationId(organisation());
        as(anna, () -> requests.keepConversation(asked, conversation));
        as(anna, () -> requests.send(asked, RequestKind.COME_ALONG, NUMBER));

        open("/mijn/uitnodiging/" + conversation.value() + "/mee");
        assertThat(screen().words()).contains("Uw vraag aan Naast de Ander");

        as(anna, () -> requests.withdraw(requests.mine().getFirst().id()));
        open("/mijn/uitnodiging/" + conversation.value() + "/mee");
        assertThat(screen().words()).doesNotContain("Uw vraag aan");
    }

    private void send() {
        open("/mijn/ondersteuning");
        press("Stichting Naast U");
        press("Laat hen mij bellen");
        fill("Uw telefoonnummer", NUMBER);
        choose("In de avond");
        fill("Wat wilt u hun zeggen?", "Ik spreek ook Engels.");
        press("Verstuur mijn vraag");
    }

    /** Promise 1: what was typed is there again, on another phone as well; half a number is not sent. */
    @Test
    void what_was_typed_is_there_when_the_client_comes_back() {
        open("/mijn/ondersteuning");
        press("Stichting Naast U");
        press("Laat hen mij bellen");
        fill("Uw telefoonnummer", "06 12");
        fill("Wat wilt u hun zeggen?", "Bel zachtjes.");

        logIn(anna, "Anna de Wit", Language.DUTCH);
        open("/mijn/ondersteuning");
        press("Stichting Naast U");
        var organisation = link("Laat hen mij bellen").split("/", -1)[3];
        press("Laat hen mij bellen");
        press("Verstuur mijn vraag");

        assertThat(screen().words()).contains("Vul een telefoonnummer in, bijvoorbeeld 06 12 34 56 78.");
        assertThat(as(anna, requests::mine)).isEmpty();
        var draft =
                as(anna, () -> requests.draft(OrganisationId.parse(organisation).orElseThrow(), RequestKind.CALL_BACK));
        assertThat(draft.phone()).isEqualTo("06 12");
        assertThat(draft.words().text()).isEqualTo("Bel zachtjes.");
        fill("Uw telefoonnummer", NUMBER);
        press("Verstuur mijn vraag");
        assertThat(screen().words()).contains("Bel zachtjes.");
    }

    @Test
    void who_waits_too_long_is_told_what_else_can_be_done() {
        itIs("2026-11-19T10:00");
        send();
        testClock.forward(Duration.ofDays(6));

        open(as(anna, () -> SupportNavigation.request(requests.mine().getFirst().id())));

        assertThat(screen().words()).contains("Dit duurt te lang", "Bel hen zelf, of vraag iemand anders.");
        assertThat(link("Bel 050 000 00 31")).isEqualTo("tel:0500000031");
    }

    /** C1, C2: to which conversation is the client's choice, and the officer hears of it only if the client likes. */
    @Test
    void somebody_is_asked_along_to_one_conversation() {
        conversation(anna, nextWeek);
        var when = Dates.day(nextWeek, Language.DUTCH) + ", " + Dates.time(nextWeek, Language.DUTCH) + " uur";
        open("/mijn/ondersteuning");
        press("Stichting Naast U");
        press("Vraag hen mee naar mijn gesprek");
        fill("Uw telefoonnummer", NUMBER);
        press("Verstuur mijn vraag");
        assertThat(screen().words()).contains("Kies een gesprek.");

        choose(when);
        press("Verstuur mijn vraag");

        assertThat(screen().words()).contains("Mee naar dit gesprek", when, "U hoeft dit niet te vertellen.");
        choose("Ja, als zij meekomen");
        assertThat(as(anna, () -> requests.mine().getFirst().officerMayKnow())).isTrue();
    }

    @Test
    void a_no_is_kind_says_why_and_names_somebody_else() throws SQLException {
        send();
        answer("answer = 'declined', declined_because = 'no-room', alternative_id ="
                + " (select id from support_organisation where reference = 'de-brug')");

        open("/mijn/ondersteuning");
        press("Uw vraag aan Stichting Naast U");

        assertThat(screen().heading()).isEqualTo("Stichting Naast U kan u nu niet helpen");
        assertThat(screen().words())
                .contains("Zij hebben nu geen plek.", "Dit ligt niet aan u.", "Nadia raadt deze organisatie aan");
        press("Taalcafé De Brug");
        assertThat(screen().heading()).isEqualTo("Taalcafé De Brug");
    }

    @Test
    void a_yes_says_who_calls_and_when() throws SQLException {
        send();
        answer("answer = 'accepted', agreed_at = '2031-06-03 14:30 Europe/Amsterdam', answer_words = 'Tot dan!'");

        open("/mijn/ondersteuning");
        assertThat(screen().words()).contains("Nadia belt u op dinsdag 3 juni 2031 om 14.30 uur.");
        press("Uw vraag aan Stichting Naast U");

        assertThat(screen().heading()).isEqualTo("Nadia helpt u");
        assertThat(screen().words()).contains("Nadia belt u op dinsdag 3 juni 2031 om 14.30 uur.", "Tot dan!");
    }

    private void answer(String how) throws SQLException {
        try (var connection = superuser();
                var statement = connection.prepareStatement("update support_request set answered_by = ?,"
                        + " answerer_name = 'Nadia', answered_at = now(), " + how + " where client_id = ?")) {
            statement.setObject(1, helper("Nadia").value());
            statement.setObject(2, anna.value());
            statement.executeUpdate();
        }
    }

    @Test
    void another_client_finds_no_such_question() {
        send();
        var address = as(
                anna, () -> SupportNavigation.request(requests.mine().getFirst().id()));

        logIn(bilal, "Bilal Haddad", Language.DUTCH);
        open(address);

        assertThat(screen().words()).doesNotContain("Naast U", "0612345678");
    }
}
