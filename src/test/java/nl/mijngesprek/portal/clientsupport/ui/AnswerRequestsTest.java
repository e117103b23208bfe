package nl.mijngesprek.portal.clientsupport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.clientsupport.OrganisationId;
import nl.mijngesprek.portal.clientsupport.RequestKind;
import nl.mijngesprek.portal.clientsupport.SupportDirectory;
import nl.mijngesprek.portal.clientsupport.SupportOrganisation;
import nl.mijngesprek.portal.clientsupport.SupportRequests;
import nl.mijngesprek.portal.identity.HelperId;
import nl.mijngesprek.portal.mandate.Members;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A support worker answers what clients ask of the organisation, and the client reads it. */
class AnswerRequestsTest extends UseCaseTest {

    @Autowired
    SupportDirectory directory;

    @Autowired
    SupportRequests requests;

    @Autowired
    Members members;

    private HelperId fatma = new HelperId(UUID.randomUUID());

    @BeforeEach
    void annaAskedAndFatmaIsLoggedIn() {
        var besideYou = named("Stichting Naast U");
        fatma = helper("Fatma Yilmaz", besideYou.value());
        as(anna, () -> requests.send(besideYou, RequestKind.CALL_BACK, "06 12 34 56 78"));
        logInAsHelper(fatma, "Fatma Yilmaz");
    }

    private OrganisationId named(String name) {
        return as(anna, directory::all).stream()
                .filter(organisation -> organisation.name().equals(name))
                .map(SupportOrganisation::id)
                .findFirst()
                .orElseThrow();
    }

    private void openAnnas() {
        open(as(
                anna,
                () -> SupportInboxNavigation.asked(requests.mine().getFirst().id())));
    }

    @Test
    void a_yes_agrees_a_moment_and_the_client_reads_who_calls_and_when() {
        open(SupportInboxNavigation.inbox());
        assertThat(screen().words()).contains("Nieuw", "Anna de Wit", "Wil gebeld worden.");

        openAnnas();
        assertThat(screen().heading()).isEqualTo("Anna de Wit wil gebeld worden");
        press("Ja, wij helpen");
        press("Spreek dit af");
        assertThat(screen().words()).contains("Kies een dag en een tijd.");
        fill("Dag", "2031-06-03");
        fill("Tijd", "14:30");
        press("Spreek dit af");

        assertThat(screen().words()).contains("Fatma Yilmaz belt Anna de Wit op dinsdag 3 juni 2031 om 14.30 uur.");
        logIn(anna, "Anna de Wit", Language.DUTCH);
        open("/mijn/ondersteuning");
        press("Uw vraag aan Stichting Naast U");
        assertThat(screen().words()).contains("Fatma Yilmaz belt u op dinsdag 3 juni 2031 om 14.30 uur.");
    }

    @Test
    void a_no_wants_a_reason_and_may_name_somebody_else() {
        openAnnas();

        press("Nee, wij kunnen niet");
        press("Verstuur dit antwoord");
        assertThat(screen().words()).contains("Kies een reden.");
        choose("Wij werken niet in deze wijk");
        fill("Wie kan wel helpen?", named("Taalcafé De Brug").value().toString());
        press("Verstuur dit antwoord");

        assertThat(screen().words()).contains("Fatma Yilmaz zei nee op ");
        logIn(anna, "Anna de Wit", Language.DUTCH);
        open("/mijn/ondersteuning");
        press("Uw vraag aan Stichting Naast U");
        assertThat(screen().words())
                .contains("Zij werken niet in uw wijk.", "Dit ligt niet aan u.", "Taalcafé De Brug");
    }

    @Test
    void what_somebody_who_is_away_said_yes_to_is_marked_for_the_colleagues() {
        openAnnas();
        press("Ja, wij helpen");
        fill("Dag", "2031-06-03");
        fill("Tijd", "14:30");
        press("Spreek dit af");
        as(
                fatma,
                () -> members.noteAbsence(
                        fatma, Optional.of(Dates.dayOf(testClock.instant()).plusDays(9))));

        logInAsHelper(helper("Wim Kuiper", named("Stichting Naast U").value()), "Wim Kuiper");
        open(SupportInboxNavigation.inbox());
        assertThat(screen().words()).contains("Fatma Yilmaz is er niet tot en met ");
        openAnnas();
        assertThat(screen().words()).contains("Bel zelf als dat nodig is, of spreek een ander moment af.");
    }

    @Test
    void what_was_withdrawn_while_the_page_was_open_is_refused() {
        openAnnas();
        press("Ja, wij helpen");
        fill("Dag", "2031-06-03");
        fill("Tijd", "14:30");
        as(anna, () -> requests.withdraw(requests.mine().getFirst().id()));

        openAnnas();

        assertThat(screen().words()).doesNotContain("Anna de Wit", "0612345678");
    }
}
