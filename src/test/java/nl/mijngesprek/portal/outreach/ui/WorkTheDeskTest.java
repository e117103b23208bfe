package nl.mijngesprek.portal.outreach.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.LogLine;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.contact.ContactDetails;
import nl.mijngesprek.portal.contact.Contacts;
import nl.mijngesprek.portal.contact.PostalAddress;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.outreach.Attempt;
import nl.mijngesprek.portal.outreach.Channel;
import nl.mijngesprek.portal.outreach.ContactHistory;
import nl.mijngesprek.portal.outreach.DeskTest;
import nl.mijngesprek.portal.outreach.ReasonCode;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An officer looks for somebody who did not answer, from the list to the reason. */
class WorkTheDeskTest extends DeskTest {

    @Autowired
    AccessLog log;

    @Autowired
    AnswerSheets sheets;

    @Autowired
    Contacts contacts;

    @BeforeEach
    void jokeIsLoggedIn() {
        logInAsOfficer(joke, "Joke de Groot");
    }

    private ContactHistory history(ConversationId conversation) {
        return as(anna, () -> outreach.find(conversation)).orElseThrow();
    }

    private ConversationId silent() throws SQLException {
        var conversation = obliged(anna);
        invite(conversation, anna, "delivered", "delivered");
        return conversation;
    }

    @Test
    void the_list_says_who_and_what_to_do_next() throws SQLException {
        silent();

        open("/mijn/gemeente/contact");

        assertThat(screen().heading()).isEqualTo("Wie antwoordde niet?");
        assertThat(screen().all("tbody tr")).singleElement().satisfies(row -> assertThat(row)
                .startsWith("Anna de Wit Stuur een sms.")
                .endsWith("Uitgenodigd. Nog niets gehoord. Uitnodigingen: 2. Andere pogingen: 0."));
        press("Anna de Wit");
        assertThat(screen().heading()).isEqualTo("Anna de Wit");
        assertThat(as(anna, () -> log.page(1)).lines())
                .map(LogLine::subject)
                .containsExactly(Subject.CONTACT, Subject.CONTACT_LIST);
    }

    @Test
    void who_has_nobody_to_look_for_reads_that() {
        open("/mijn/gemeente/contact?pagina=3");

        assertThat(screen().words()).contains("Er is niemand voor wie u iets moet doen.");
    }

    /** E1: a second invitation before anything else; the same letter, once. */
    @Test
    void who_was_invited_once_is_invited_again() throws SQLException {
        var conversation = obliged(anna);
        invite(conversation, anna, "delivered");
        execute(
                "update conversation set starts_at = ?::timestamptz, ends_at = ?::timestamptz + interval '45 minutes'"
                        + " where id = ?",
                nextWeek,
                nextWeek,
                conversation.value());
        intake(() -> sheets.deliverSheet(conversation, anna, "negen-vragen", 1));
        open(DeskNavigation.contact(conversation));
        press("Stuur de uitnodiging nog een keer");
        assertThat(screen().words("#errors")).contains("Van deze cliënt is geen adres bekend.");
        intake(() -> {
            contacts.deliver(
                    anna,
                    new ContactDetails(
                            Optional.empty(),
                            Optional.of(new PostalAddress("Zonnelaan 1", "9742 BL Groningen")),
                            Optional.empty(),
                            Optional.empty()));
            return anna;
        });

        press("Stuur de uitnodiging nog een keer");

        assertThat(screen().words()).contains("De brief gaat de deur uit.");
        assertThat(history(conversation).invitations()).hasSize(2);
    }

    /** E4: an attempt with who, when and what came of it; the client reads it. */
    @Test
    void an_attempt_is_recorded() throws SQLException {
        var conversation = silent();
        open(DeskNavigation.contact(conversation));
        fill("Hoe zocht u contact?", Channel.CALL.code());
        fill("Wat kwam eruit?", "no-answer");
        fill("Op welke dag?", today.minusDays(1).toString());
        fill("Hoe laat?", "19:30");
        fill("Wat wilt u erbij zeggen?", "Ik probeer het morgen weer.");
        press("Noteer deze poging");

        assertThat(screen().words())
                .contains("Het is genoteerd. De cliënt kan het lezen.", "Telefoon, door Joke de Groot.");
        assertThat(history(conversation).attempts())
                .singleElement()
                .extracting(Attempt::channel, Attempt::name, Attempt::note)
                .containsExactly(Channel.CALL, "Joke de Groot", "Ik probeer het morgen weer.");
    }

    @Test
    void what_cannot_be_is_refused_beside_the_field_it_is_about() throws SQLException {
        var conversation = silent();
        open(DeskNavigation.contact(conversation));

        fill("Op welke dag?", "morgen");
        press("Noteer deze poging");
        assertThat(screen().words("#errors")).contains("Vul een dag en een tijd in.");
        fill("Op welke dag?", today.plusDays(1).toString());
        press("Noteer deze poging");
        assertThat(screen().words("#errors")).contains("Dit moment is nog niet geweest.");
        fill("Op welke dag?", today.minusDays(1).toString());
        fill("Wat kwam eruit?", "spoke");
        press("Noteer deze poging");
        assertThat(screen().words("#errors")).contains("Dit past niet bij hoe u contact zocht.");
        fill("Hoe zocht u contact?", Channel.HOME_VISIT.code());
        press("Noteer deze poging");
        assertThat(screen().words("#errors")).contains("Kies wie langsging en schrijf de naam op.");
        fill("Hoe zocht u contact?", Channel.SUPPORTER.code());
        press("Noteer deze poging");
        assertThat(screen().words("#errors")).contains("De cliënt gaf geen toestemming");
        assertThat(history(conversation).attempts()).isEmpty();
    }

    @Test
    void a_reason_the_client_told_is_taken_up_with_what_will_be_done() throws SQLException {
        var conversation = silent();
        as(anna, () -> outreach.tell(conversation, ReasonCode.AFRAID));
        open(DeskNavigation.contact(conversation));
        assertThat(screen().words()).contains("De cliënt wacht op u. Tot dan staat de klok stil.", "Ik durf niet");

        press("Ik heb dit gelezen en doe dit");
        assertThat(screen().words("#errors")).contains("Schrijf wat u gaat doen");
        fill("Dit gaan wij doen", "Ik bel u dinsdag. U hoeft niet te komen.");
        press("Ik heb dit gelezen en doe dit");

        assertThat(screen().words())
                .contains("Het is genoteerd. De cliënt leest wat u gaat doen.")
                .doesNotContain("Tot dan staat de klok stil.");
        assertThat(history(conversation).isClockStopped()).isFalse();
    }

    @Test
    void a_reason_the_officer_heard_is_recorded_in_the_clients_words() throws SQLException {
        var conversation = silent();
        open(DeskNavigation.contact(conversation));
        fill("Wat zei de cliënt?", "own-words");
        fill("Hoe weet u zeker wie u spreekt?", "visit-known-address");
        press("Noteer deze reden");
        assertThat(screen().words("#errors")).contains("Schrijf op wat de cliënt zei.");
        fill("In de woorden van de cliënt", "Mijn zoon lag in het ziekenhuis.");
        press("Noteer deze reden");

        assertThat(screen().words()).contains("Gehoord door Joke de Groot.", "Mijn zoon lag in het ziekenhuis.");
    }

    /** E1: what is missing stands there, and no button; when nothing is missing there is one, and the client reads the proposal. */
    @Test
    void a_sanction_can_be_proposed_only_when_nothing_is_missing() throws SQLException {
        var conversation = silent();
        open(DeskNavigation.contact(conversation));
        assertThat(screen().words())
                .endsWith("Dat kan nu niet. Eerst is dit nodig:"
                        + " Drie manieren om contact te zoeken. Nu zijn het er 0."
                        + " Bellen op twee delen van de dag. Nu is dat er 0."
                        + " Een huisbezoek door het WIJ-team of een coach Meedoen.");
        assertThat(screen().all("button")).doesNotContain("Stel een maatregel voor");

        tryEverything(conversation, anna);
        open(DeskNavigation.contact(conversation));
        assertThat(screen().words()).contains("Niet bereikt. Dit kan een teken zijn dat er iets is.");
        press("Stel een maatregel voor");
        assertThat(screen().words("#errors")).contains("Schrijf waarom");
        fill("Waarom stelt u dit voor?", "Wij hoorden na alles niets.");

        // What the client says meanwhile comes first.
        as(anna, () -> outreach.tell(conversation, ReasonCode.ILL));
        press("Stel een maatregel voor");
        assertThat(screen().words("#errors")).contains("Onderaan staat wat er nog nodig is.");
        assertThat(screen().words()).contains("Neem dat eerst op.");
        assertThat(history(conversation).proposal()).isEmpty();

        fill("Dit gaan wij doen", "Ik bel u.");
        press("Ik heb dit gelezen en doe dit");
        fill("Waarom stelt u dit voor?", "Wij hoorden na alles niets.");
        press("Stel een maatregel voor");
        assertThat(screen().words()).contains("Het voorstel is genoteerd. De cliënt leest het.");
        assertThat(history(conversation).proposal().orElseThrow().grounds()).isEqualTo("Wij hoorden na alles niets.");
    }

    /** Somebody else's client and nobody's give the same page. */
    @Test
    void another_officers_client_is_not_there() throws SQLException {
        var conversation = silent();
        logInAsOfficer(karim, "Karim Bakker");

        open(DeskNavigation.contact(conversation));

        assertThat(screen().heading()).isEqualTo("Wij vinden deze pagina niet");
        assertThat(as(anna, () -> log.page(1)).lines()).isEmpty();
    }
}
