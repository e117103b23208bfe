package nl.mijngesprek.portal.clientsupport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.clientsupport.OrganisationId;
import nl.mijngesprek.portal.clientsupport.OwnEntries;
import nl.mijngesprek.portal.clientsupport.SupportDirectory;
import nl.mijngesprek.portal.clientsupport.SupportOrganisationDelivery;
import nl.mijngesprek.portal.clientsupport.SupportPerson;
import nl.mijngesprek.portal.clientsupport.TypedEntry;
import nl.mijngesprek.portal.identity.HelperDelivery;
import nl.mijngesprek.portal.identity.HelperId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.LocalText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The manager of an organisation writes what clients read, an editor looks at it, and clients read it. */
class KeepEntryTest extends UseCaseTest {

    private static final String SUMMARY = "Wat doet u, in één zin?";

    @Autowired
    SupportDirectory directory;

    @Autowired
    OwnEntries entries;

    private final String name = "Samen " + UUID.randomUUID();
    private OrganisationId ours = new OrganisationId(UUID.randomUUID());
    private HelperId wim = new HelperId(UUID.randomUUID());
    private OfficerId editor = new OfficerId(UUID.randomUUID());
    private Language arabic = Language.DUTCH;

    @BeforeEach
    void wimManagesAnOrganisation(@Autowired Languages languages) {
        arabic = languages.byCode("ar").orElseThrow();
        ours = intake(() -> directory.deliver(new SupportOrganisationDelivery(
                reference(),
                9_800,
                name,
                new LocalText(
                        Map.of("nl", "Drinkt koffie met u", "en", "Has coffee with you", "ar", "يشرب القهوة معك")),
                LocalText.ofDutch("Wij komen langs."),
                Optional.empty(),
                List.of("nl"),
                List.of(),
                false,
                "050 000 00 95",
                LocalText.ofDutch("Elke dag"),
                "",
                true,
                true,
                LocalDate.of(2026, 10, 1),
                List.of(new SupportPerson("Wim de Man", List.of("nl"))))));
        wim = intake(() ->
                helpers.deliver(new HelperDelivery("Wim de Man", reference(), ours.value(), true, Optional.empty())));
        editor = editor("Eva de Redacteur");
        logInAsHelper(wim, "Wim de Man");
    }

    private void write(String summary) {
        logInAsHelper(wim, "Wim de Man");
        open(OwnEntryNavigation.write());
        fill(SUMMARY, summary);
        press("Stuur dit naar de gemeente");
    }

    private void look() {
        logInAsOfficer(editor, "Eva de Redacteur");
        open(EntryDeskNavigation.list());
        press(name);
    }

    private String clientReads(Language language) {
        logIn(anna, "Anna de Wit", language);
        open(SupportNavigation.organisation(ours));
        return screen().words();
    }

    @Test
    void a_manager_changes_the_words_and_clients_read_them_after_the_editors_yes() {
        open("/mijn/helpen");
        press("Onze organisatie");
        assertThat(screen().heading()).isEqualTo(name);
        assertThat(screen().words())
                .contains("Dit lezen mensen nu", "Drinkt koffie met u", "Niet van de gemeente", "Kost niets");
        press("Verander de tekst");
        fill(SUMMARY, "Drinkt thee met u");
        fill("Welke talen spreekt u?", "Nederlands, Pools");
        fill("Naam van persoon 2", "Fatma de Vrouw");
        fill("Talen van persoon 2", "Arabisch");
        press("Stuur dit naar de gemeente");

        assertThat(screen().heading()).isEqualTo(name);
        assertThat(screen().words()).contains("De gemeente leest uw tekst", "Wim de Man schreef dit op ");
        assertThat(clientReads(Language.DUTCH)).contains("Drinkt koffie met u").doesNotContain("thee");

        look();
        assertThat(screen().words())
                .contains(
                        "Wim de Man van de organisatie schreef dit op ",
                        "Wat wordt anders",
                        "Nu Drinkt koffie met u Wordt Drinkt thee met u",
                        "Fatma de Vrouw spreekt Arabisch");
        press("Ja, zet dit erop");

        assertThat(clientReads(Language.DUTCH))
                .contains("Drinkt thee met u", "Spreekt: Nederlands, Pools", "Fatma de Vrouw spreekt Arabisch");
    }

    /** Where a translation is missing the client reads Dutch, and the page says that it is Dutch. */
    @Test
    void what_is_not_translated_yet_is_dutch_that_says_so_and_an_editor_types_the_translation() {
        write("Drinkt thee met u");
        look();
        assertThat(screen().words()).contains("Hier ontbreekt nog een vertaling: Engels, Arabisch.");
        press("Ja, zet dit erop");
        assertThat(clientReads(arabic)).contains("Drinkt thee met u");
        assertThat(screen().all("p[lang=nl]")).contains("Drinkt thee met u");

        look();
        press("Vul vertalingen in");
        fill("Wat doet u, in één zin? (Arabisch)", "يشرب الشاي معك");
        press("Bewaar deze vertalingen");
        assertThat(screen().words())
                .contains("Eva de Redacteur vulde een vertaling in", "U schreef hier zelf aan mee.")
                .doesNotContain("Ja, zet dit erop");

        editor = editor("Else de Tweede");
        look();
        press("Ja, zet dit erop");
        assertThat(clientReads(arabic)).contains("يشرب الشاي معك").doesNotContain("Drinkt thee");
    }

    @Test
    void what_is_sent_back_comes_with_a_reason() {
        write("De allerbeste");
        look();
        press("Stuur terug met uitleg");
        assertThat(screen().words()).contains("Schrijf wat er anders moet, in hoogstens 2.000 tekens.");
        fill("Wat moet er anders?", "Schrijf liever wat u doet.");
        press("Stuur terug met uitleg");

        logInAsHelper(wim, "Wim de Man");
        open(OwnEntryNavigation.entry());
        assertThat(screen().words()).contains("De gemeente vraagt u nog iets", "Schrijf liever wat u doet.");
        assertThat(clientReads(Language.DUTCH)).contains("Drinkt koffie met u");
    }

    @Test
    void far_too_much_text_is_refused_by_field_and_limit_and_stays_in_the_field() {
        open(OwnEntryNavigation.write());
        fill("Wat doet u nog meer?", "x".repeat(100_000));
        fill("Welke talen spreekt u?", "Nederlands, Klingons");
        press("Stuur dit naar de gemeente");
        assertThat(screen().words("#errors")).contains("Deze taal kennen wij niet: Klingons.");
        fill("Welke talen spreekt u?", "Nederlands");
        press("Stuur dit naar de gemeente");

        assertThat(screen().words("#errors")).contains("Maak dit korter, hoogstens 4.000 tekens: Wat doet u nog meer?");
        assertThat(screen().html().select("#errors a").attr("href")).isEqualTo("#details-nl");
    }

    @Test
    void what_looks_like_a_script_is_words() {
        write("<script>alert(1)</script>");
        look();
        assertThat(screen().html().select("main script")).isEmpty();
        press("Ja, zet dit erop");

        assertThat(clientReads(Language.DUTCH)).contains("<script>alert(1)</script>");
        assertThat(screen().html().select("main script")).isEmpty();
    }

    @Test
    void who_writes_at_the_same_time_sees_the_other_words_first() {
        var sara = intake(() ->
                helpers.deliver(new HelperDelivery("Sara de Man", reference(), ours.value(), true, Optional.empty())));
        open(OwnEntryNavigation.write());
        fill(SUMMARY, "Van Wim");
        as(sara, () -> {
            var entry = entries.find().orElseThrow();
            var typed = TypedEntry.of(entry.words());
            return entries.propose(
                    new TypedEntry(
                            typed.texts(),
                            typed.languages(),
                            List.of("Van Sara"),
                            typed.phone(),
                            typed.address(),
                            typed.persons()),
                    entry.seen());
        });

        press("Stuur dit naar de gemeente");

        assertThat(screen().words("#errors")).contains("Iemand anders schreef hier ook.");
        assertThat(screen().words()).contains("Intussen schreef iemand anders hier: Van Sara");
        fill("In welke wijken helpt u?", "Van Sara en Wim");
        press("Stuur dit naar de gemeente");
        assertThat(screen().words()).contains("Wim de Man schreef dit op ");
    }

    @Test
    void room_and_still_right_are_read_at_once() {
        open(OwnEntryNavigation.entry());
        choose("Ja, wij hebben plek");
        press("Alles klopt vandaag nog");

        assertThat(screen().words()).contains("Dank u. Mensen zien dat u dit vandaag nakeek.");
        assertThat(clientReads(Language.DUTCH)).contains("Heeft plek").doesNotContain("1 oktober 2026");
    }

    @Test
    void who_does_not_manage_it_reads_it_and_finds_no_way_to_write() {
        var fatma = helper("Fatma de Vrouw", ours.value());
        logInAsHelper(fatma, "Fatma de Vrouw");
        open(OwnEntryNavigation.entry());
        assertThat(screen().words())
                .contains("Drinkt koffie met u", "Zeg het tegen wie uw organisatie beheert.")
                .doesNotContain("Verander de tekst");

        open(OwnEntryNavigation.write());
        assertThat(screen().heading()).isEqualTo("Wij vinden deze pagina niet");
    }

    @Test
    void an_officer_who_is_no_editor_finds_no_desk() {
        logInAsOfficer(officer("Olaf de Ander"), "Olaf de Ander");
        open(EntryDeskNavigation.entry(ours));
        assertThat(screen().heading()).isEqualTo("Wij vinden deze pagina niet");
        open(EntryDeskNavigation.list());
        assertThat(screen().heading()).isEqualTo("Wij vinden deze pagina niet");
        assertThat(screen().words(".staff-navigation")).doesNotContain("Organisaties");
    }
}
