package nl.mijngesprek.portal.staff.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.contact.ContactDetails;
import nl.mijngesprek.portal.contact.Contacts;
import nl.mijngesprek.portal.contact.PostalAddress;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.InvitationId;
import nl.mijngesprek.portal.reply.ReplyCodes;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody at the telephone reads and presses to help Anna, who calls, and what Anna reads afterwards (G4, A14). */
class HelpSomebodyTest extends UseCaseTest {

    @Autowired
    Contacts contacts;

    @Autowired
    ReplyCodes codes;

    private OfficerId samira = new OfficerId(UUID.randomUUID());
    private ConversationId annas = new ConversationId(UUID.randomUUID());
    private String reference = "";

    @BeforeEach
    void annaCalls() {
        samira = officer("Samira Benali");
        intake(() -> {
            officers.putAtDesk(samira, true);
            contacts.deliver(
                    anna,
                    new ContactDetails(
                            Optional.of(LocalDate.of(1984, 3, 9)),
                            Optional.of(new PostalAddress("Voorbeeldlaan 12", "9741 AB Groningen")),
                            Optional.of("06 00 00 00 12"),
                            Optional.empty()));
            return 0;
        });
        annas = conversation(anna, nextWeek);
        reference = as(
                anna,
                () -> inTransaction(() ->
                        database.fetchSingle("select reference from client").get(0, String.class)));
        logInAsOfficer(samira, "Samira Benali");
    }

    private void find(String typed) {
        open("/mijn/gemeente/namens");
        fill("Kenmerk of code", typed);
        press("Zoek op");
    }

    private void makeSure() {
        find(reference);
        fill("Hoe weet u zeker wie u spreekt?", "phone-called-back");
        press("Ik weet het zeker");
    }

    @Test
    void samira_helps_anna_and_anna_reads_all_of_it() {
        find(reference);
        assertThat(screen().heading()).isEqualTo("U doet iets voor Anna de Wit");
        assertThat(screen().words())
                .contains("06 00 00 00 12", "9 maart 1984", "Laat de cliënt het zelf zeggen.")
                .doesNotContain("Antwoord op de uitnodiging", "Klaar met dit gesprek");
        press("Ik weet het zeker");
        assertThat(screen().words("#errors")).contains("Kies hoe u zeker weet wie u spreekt.");
        fill("Hoe weet u zeker wie u spreekt?", "phone-called-back");
        press("Ik weet het zeker");
        assertThat(screen().words())
                .contains("Telefoon: ik belde terug op het bekende nummer")
                .doesNotContain("Voorbeeldlaan", "Uw pagina van het gesprek");

        press("Antwoord op de uitnodiging voor " + Dates.day(nextWeek, Language.DUTCH));
        fill("Het antwoord", "coming");
        fill("Wie komt er met u mee?", "family");
        press("Antwoord opslaan");
        assertThat(screen().heading()).isEqualTo("U doet iets voor Anna de Wit");
        assertThat(screen().words())
                .contains(
                        "Dit deed u voor de cliënt",
                        "Uw antwoord op de uitnodiging: Ja, ik kom.",
                        "Wie er met u meekomt: Familie of een vriend.");
        fill("Hoe groot zijn de letters in onze brieven?", "large");
        press("Bewaar hoe brieven komen");
        assertThat(screen().words()).contains("Zo komen brieven en berichten voortaan.");
        press("Klaar met dit gesprek");
        assertThat(screen().words()).contains("De cliënt krijgt een brief met wat u deed.");
        find(reference);
        assertThat(screen().words()).contains("Weet eerst zeker wie u spreekt.");

        logIn(anna, "Anna de Wit", Language.DUTCH);
        open("/mijn/ingezien");
        assertThat(screen().words()).contains("Samira Benali", "Zocht u op om iets voor u te doen.");
        press("Bekijk wat wij voor u deden");
        assertThat(screen().heading()).isEqualTo("Dit deden wij voor u");
        assertThat(screen().words())
                .contains(
                        "Samira Benali sprak met u aan de telefoon.",
                        "Samira Benali belde u terug op uw eigen nummer. Zo wisten wij dat u het was.",
                        "Uw antwoord op de uitnodiging: Ja, ik kom.",
                        "Was u dit niet? Of klopt er iets niet? Bel ons.");
        open("/mijn/uitnodiging/" + annas.value());
        assertThat(screen().words()).contains("U zei dit aan de telefoon tegen Samira Benali.");
    }

    @Test
    void the_code_on_the_letter_finds_her_too_and_a_name_finds_nobody() {
        var invitation = as(
                anna,
                () -> inTransaction(() -> new InvitationId(database.fetchSingle(
                                "select id from invitation where conversation_id = ? order by position limit 1",
                                annas.value())
                        .get(0, UUID.class))));
        as(
                samira,
                () -> inTransaction(() -> {
                    codes.issue(invitation, annas, anna);
                    return 0;
                }));

        find(codes.codeOf(invitation).printed());
        assertThat(screen().heading()).isEqualTo("U doet iets voor Anna de Wit");
        for (var typed : new String[] {"Anna de Wit", "", "999959999"}) {
            find(typed);
            assertThat(screen().words("#errors")).contains("Wij vinden niemand met dit kenmerk of deze code.");
        }
    }

    @Test
    void who_has_nothing_to_do_with_her_finds_nobody() {
        makeSure();
        logInAsOfficer(officer("Olga Officier"), "Olga Officier");

        find(reference);
        assertThat(screen().words("#errors")).contains("Wij vinden niemand met dit kenmerk of deze code.");
        open("/mijn/gemeente/namens/" + anna.value());
        assertThat(screen().heading()).isEqualTo("Wij vinden deze pagina niet");
        open("/mijn/gemeente/gesprek/" + annas.value() + "/antwoord");
        assertThat(screen().heading()).isEqualTo("Wij vinden deze pagina niet");
    }
}
