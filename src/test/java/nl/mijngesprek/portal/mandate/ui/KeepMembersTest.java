package nl.mijngesprek.portal.mandate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.identity.HelperDelivery;
import nl.mijngesprek.portal.identity.HelperId;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The manager of an organisation keeps who works there; a client reads what that means for the own helper. */
class KeepMembersTest extends UseCaseTest {

    private UUID house = UUID.randomUUID();
    private HelperId mira = new HelperId(house);
    private HelperId hanna = mira;

    @BeforeEach
    void miraManages() {
        house = organisation();
        mira = intake(
                () -> helpers.deliver(new HelperDelivery("Mira Manager", reference(), house, true, Optional.empty())));
        hanna = helper("Hanna Helper", house);
        helper("Sanne Samen", house);
        logInAsHelper(mira, "Mira Manager");
    }

    private LocalDate today() {
        return Dates.dayOf(testClock.instant());
    }

    private static String day(LocalDate day) {
        return Dates.day(day, Language.DUTCH);
    }

    private void openHanna() {
        logInAsHelper(mira, "Mira Manager");
        open("/mijn/helpen");
        press("Collega's");
        press("Hanna Helper");
    }

    private String annaReads() {
        logIn(anna, "Anna de Wit", Language.DUTCH);
        open(MandateNavigation.helpers());
        return screen().words();
    }

    @Test
    void a_manager_takes_somebody_on() {
        open(MandateNavigation.members());
        press("Nieuwe collega");
        press("Voeg deze collega toe");
        assertThat(screen().words()).contains("Vul een naam in van hoogstens 200 tekens.");
        fill("Voornaam en achternaam", "Nora Nieuw");
        fill("Account om mee in te loggen", reference());
        press("Voeg deze collega toe");

        assertThat(screen().heading()).isEqualTo("Wie werken bij ons");
        assertThat(screen().words()).contains("Nora Nieuw", "Aanwezig");
    }

    @Test
    void who_is_away_is_away_for_the_client_and_a_colleague_goes_on_after_the_yes() {
        mandate(anna, hanna);
        openHanna();
        assertThat(screen().words()).contains("1 persoon").doesNotContain("Anna", "Een collega helpt verder");
        fill("Laatste dag van de afwezigheid", today().plusDays(9).toString());
        press("Bewaar deze afwezigheid");
        assertThat(screen().words())
                .contains("Dit is bewaard.", "Weg tot en met " + day(today().plusDays(9)), "Een collega helpt verder");

        choose("Sanne Samen");
        press("Vraag het aan al deze mensen");
        assertThat(screen().words()).contains("1 persoon leest nu uw vraag.").doesNotContain("Anna");

        assertThat(annaReads()).contains("Deze helper is er niet tot en met " + day(today().plusDays(9)) + ".");
        press("Mag Sanne Samen (Naast de Ander) u helpen?");
        press("Ja, dat mag");
        assertThat(screen().heading()).isEqualTo("Sanne Samen (Naast de Ander) mag u nu helpen");
    }

    @Test
    void with_the_last_day_the_help_stops_and_the_client_reads_why() {
        mandate(anna, hanna);
        openHanna();
        fill("Laatste dag", today().plusDays(3).toString());
        press("Bewaar deze laatste dag");
        assertThat(annaReads()).contains("Deze helper werkt daar tot en met " + day(today().plusDays(3)) + ".");

        openHanna();
        press("Deze collega blijft toch");
        assertThat(annaReads()).doesNotContain("Deze helper werkt daar");

        openHanna();
        fill("Laatste dag", today().minusDays(2).toString());
        press("Bewaar deze laatste dag");
        assertThat(screen().words()).contains("Deze persoon werkt hier niet meer.");
        assertThat(annaReads()).contains("Niemand mag nu iets voor u doen.", "Deze helper werkt daar niet meer.");
    }

    @Test
    void everybody_notes_an_absence_of_the_own() {
        logInAsHelper(hanna, "Hanna Helper");
        open(MandateNavigation.members());
        assertThat(screen().words()).contains("Mira Manager").doesNotContain("Nieuwe collega");
        fill("Laatste dag van de afwezigheid", today().minusDays(2).toString());
        press("Bewaar deze afwezigheid");
        assertThat(screen().words()).contains("Deze dag is voorbij.");
        fill("Laatste dag van de afwezigheid", today().plusDays(4).toString());
        press("Bewaar deze afwezigheid");
        assertThat(screen().words())
                .contains("Hanna Helper, weg tot en met " + day(today().plusDays(4)), "U bent weg tot en met ");
        press("Ik ben er weer");
        assertThat(screen().words()).doesNotContain("weg tot en met");
    }

    @Test
    void who_does_not_manage_finds_nobody_to_manage() {
        logInAsHelper(hanna, "Hanna Helper");
        for (var address : new String[] {MandateNavigation.member(mira), MandateNavigation.newMember()}) {
            open(address);
            assertThat(screen().heading()).isEqualTo("Wij vinden deze pagina niet");
        }
        logInAsHelper(mira, "Mira Manager");
        open(MandateNavigation.member(helper("Otto Elders")));
        assertThat(screen().heading()).isEqualTo("Wij vinden deze pagina niet");
    }
}
