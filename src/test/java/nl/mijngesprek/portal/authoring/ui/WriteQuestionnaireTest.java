package nl.mijngesprek.portal.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.authoring.Drafts;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.Lists;
import nl.mijngesprek.portal.questionnaire.QuestionKind;
import nl.mijngesprek.portal.questionnaire.Questionnaires;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two editors write a list of questions together; a client answers it, while another one is still on the old version. */
class WriteQuestionnaireTest extends UseCaseTest {

    private static final String LISTS = "/mijn/gemeente/vragenlijsten";

    @Autowired
    AnswerSheets sheets;

    @Autowired
    Drafts drafts;

    @Autowired
    Questionnaires questionnaires;

    private OfficerId wil = new OfficerId(UUID.randomUUID());
    private OfficerId yara = wil;

    @BeforeEach
    void twoEditors() {
        wil = editor("Wil Schrijver");
        yara = editor("Yara Lezer");
        logInAsOfficer(wil, "Wil Schrijver");
    }

    private ConversationId given(nl.mijngesprek.portal.identity.ClientId client, String reference, int version) {
        var conversation = conversation(client, nextWeek);
        intake(() -> sheets.deliverSheet(conversation, client, reference, version));
        return conversation;
    }

    private String versionPage(String reference) {
        return LISTS + "/versie/"
                + as(wil, () -> questionnaires.published()).stream()
                        .filter(version -> version.reference().equals(reference))
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .value();
    }

    @Test
    void two_editors_bring_out_a_next_version_and_nobody_loses_the_old_one() {
        var reference = reference();
        var list = new Lists().about("Uw dag").ask("day", QuestionKind.OPEN);
        intake(() -> sheets.deliver(list.delivery(reference, 1)));
        var old = given(anna, reference, 1);

        open(versionPage(reference));
        assertThat(screen().words()).contains("Versie 1, gepubliceerd", "Vraag over day?");
        press("Volgende versie maken");
        assertThat(screen().words())
                .contains("Concept van versie 2", "Alles is er. Elke vraag kan worden overgeslagen.");
        var draft = link("Lezen zoals de cliënt").replace("/lezen", "");
        press("Vraag over day?");
        fill("De vraag", "Hoe ziet uw dag eruit?");
        assertThat(screen().words(".handset")).contains("Hoe ziet uw dag eruit?");
        press("Naar het concept");
        press("Vraag toevoegen: Uw dag");
        assertThat(screen().words("#lacks")).contains("Vraag 2: de vraag zelf ontbreekt.");
        press("Indienen bij een tweede redacteur");
        assertThat(screen().words()).contains("Er ontbreekt nog iets.");
        press("Vraag 2: de vraag zelf ontbreekt.");
        fill("De vraag", "Krijgt u hulp in huis?");
        fill("Hoe antwoordt de cliënt?", "yes-no");
        fill("Waarom vragen wij dit?", "Wij willen weten wat u nodig hebt.");
        fill("Waar gebruiken wij het antwoord voor?", "Alleen voor het gesprek.");
        assertThat(screen().words(".handset")).contains("Krijgt u hulp in huis?", "Ja", "Nee", "Weet ik niet");
        assertThat(screen().words("#options")).contains("Niemand kan die weghalen.");
        press("Naar het concept");
        assertThat(screen().words()).containsPattern("LIX \\d+ en Flesch-Douma \\d+");
        press("Indienen bij een tweede redacteur");
        assertThat(screen().words()).contains("Ingediend", "U schreef hieraan mee.");
        open(draft + "/lezen");
        assertThat(screen().words())
                .contains("Daarom publiceert een andere redacteur het.")
                .doesNotContain("Publiceren");

        logInAsOfficer(yara, "Yara Lezer");
        open(draft + "/lezen");
        assertThat(screen().words(".changes"))
                .contains(
                        "Veranderd: Hoe ziet uw dag eruit?", "Eerst stond er: Vraag over day?", "Nieuw: Krijgt u hulp");
        press("Teruggeven");
        assertThat(screen().words(".errors")).contains("Schrijf wat er anders moet");
        fill("Of: wat moet er nog anders?", "Zeg liever: hulp thuis.");
        press("Teruggeven");

        logInAsOfficer(wil, "Wil Schrijver");
        open(draft);
        assertThat(screen().words()).contains("Yara Lezer gaf dit concept terug", "Zeg liever: hulp thuis.");
        press("Krijgt u hulp in huis?");
        fill("De vraag", "Krijgt u thuis hulp?");
        press("Naar het concept");
        press("Indienen bij een tweede redacteur");
        logInAsOfficer(yara, "Yara Lezer");
        open(draft + "/lezen");
        press("Publiceren");
        assertThat(screen().words())
                .contains("Vragenlijsten", "Geschreven door Wil Schrijver, gepubliceerd door Yara Lezer");

        var fresh = given(bilal, reference, 2);
        logIn(bilal, "Bilal Haddad", Language.DUTCH);
        open("/mijn/vragen/" + fresh.value() + "/vraag/2");
        assertThat(screen().words()).contains("Krijgt u thuis hulp?", "Wil ik niet zeggen");
        choose("Ja");
        logIn(anna, "Anna de Wit", Language.DUTCH);
        open("/mijn/vragen/" + old.value() + "/vraag/1");
        assertThat(screen().words()).contains("Vraag 1 van 1", "Vraag over day?");
    }

    /** A drawing beside the question, its own or else its topic's: as the editor sees it, so does the client. */
    @Test
    void a_question_gets_a_drawing_of_its_own() {
        var reference = reference();
        var list = new Lists().about("Uw dag").ask("day", QuestionKind.OPEN);
        intake(() -> sheets.deliver(list.delivery(reference, 1)));
        open(versionPage(reference));
        press("Volgende versie maken");
        var draft = link("Lezen zoals de cliënt").replace("/lezen", "");
        press("Uw dag");
        fill("Plaatje", "calendar");
        press("Naar het concept");
        press("Vraag over day?");
        assertThat(drawings(".handset .step")).containsExactly("calendar");

        fill("Plaatje", "heart");

        assertThat(drawings(".handset .step")).containsExactly("heart");
        assertThat(drawings(".pictogram-shown")).containsExactly("heart");
        open(draft);
        press("Indienen bij een tweede redacteur");
        logInAsOfficer(yara, "Yara Lezer");
        open(draft + "/lezen");
        press("Publiceren");
        var conversation = given(bilal, reference, 2);
        logIn(bilal, "Bilal Haddad", Language.DUTCH);
        open("/mijn/vragen/" + conversation.value() + "/vraag/1");
        assertThat(drawings(".step")).containsExactly("heart");
    }

    private List<String> drawings(String within) {
        return screen().html().select(within + " use").eachAttr("href").stream()
                .map(drawing -> drawing.replaceFirst(".*#", ""))
                .toList();
    }

    @Test
    void a_new_list_begins_empty_and_can_be_discarded() {
        open(LISTS);
        press("Nieuw concept beginnen");
        assertThat(screen().words()).contains("Titel en doel");
        fill("Titel van de lijst", "Vragen over participatie");
        assertThat(screen().words(".text-edit")).contains("participatie");
        press("Naar het concept");
        assertThat(screen().words()).contains("Vragen over participatie", "Er staat nog geen vraag in.");
        press("Onderwerp toevoegen: Onderwerpen en vragen");
        press("Ja, weggooien");
        assertThat(screen().words()).contains("Vragenlijsten").doesNotContain("Vragen over participatie");
    }

    @Test
    void the_preview_speaks_every_language_and_keeps_no_answer() {
        var reference = reference();
        var list = new Lists().ask("help", QuestionKind.YES_NO).ask("day", QuestionKind.OPEN);
        intake(() -> sheets.deliver(list.delivery(reference, 1)));
        open(versionPage(reference));
        press("Volgende versie maken");
        press("Vraag over help?");

        choose("Ja");
        fill("In welke taal?", "ar");
        assertThat(screen().all(".handset[lang=ar][dir=rtl]")).hasSize(1);
        assertThat(screen().words(".handset")).contains("لا أعرف");
        assertThat(as(
                        wil,
                        () -> inTransaction(
                                () -> database.fetch("select 1 from questionnaire_draft_text where words = 'yes'"))))
                .isEmpty();
        fill("In welke taal?", "nl");
        press("Verder");
        assertThat(screen().words(".handset")).contains("Vraag 2 van 2");
        press("Naar de volgende vraag");
        assertThat(screen().words("h1")).isEqualTo("Vraag 2");
    }

    @Test
    void for_everybody_else_there_is_nothing_here() {
        var draft = as(wil, () -> drafts.begin(nl.mijngesprek.portal.invitation.Aim.ACTIVATING));
        logInAsOfficer(officer("Geen Redacteur"), "Geen Redacteur");

        for (var address : new String[] {
            LISTS,
            LISTS + "/concept/" + draft.value(),
            LISTS + "/concept/" + draft.value() + "/titel",
            LISTS + "/concept/" + draft.value() + "/lezen",
            LISTS + "/concept/" + UUID.randomUUID()
        }) {
            open(address);
            assertThat(screen().words("h1")).isEqualTo("Wij vinden deze pagina niet");
        }
        assertThat(screen().words()).doesNotContain("Vragenlijsten");
    }
}
