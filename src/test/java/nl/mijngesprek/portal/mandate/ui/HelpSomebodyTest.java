package nl.mijngesprek.portal.mandate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.identity.HelperId;
import nl.mijngesprek.portal.identity.HelperName;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.identity.ProvedAtDigid;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.Invitation;
import nl.mijngesprek.portal.mandate.Helping;
import nl.mijngesprek.portal.mandate.MandateTerm;
import nl.mijngesprek.portal.mandate.Mandates;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.HandOverOutcome;
import nl.mijngesprek.portal.questionnaire.ui.QuestionnaireNavigation;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A client lets somebody help, reads what they did, and stops it; the helper is on the client's own pages. */
class HelpSomebodyTest extends UseCaseTest {

    private static final String NAME = "Hanna Helper";

    @Autowired
    private Mandates mandates;

    @Autowired
    private Helping helping;

    @Autowired
    private AnswerSheets sheets;

    private HelperId helper = new HelperId(UUID.randomUUID());
    private ConversationId talk = new ConversationId(UUID.randomUUID());

    @BeforeEach
    void somebodyHelps() throws SQLException {
        helper = helper(NAME);
        talk = conversation(anna, nextWeek);
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("delete from mandate_try");
        }
    }

    private void annaGoesOn() {
        logIn(anna, "Anna de Wit", Language.DUTCH);
    }

    /** At most six taps and one code (issue: giving together). */
    @Test
    void giving_permission_together_takes_six_taps_and_one_code() {
        var taps = 0;
        open("/mijn/");
        press("Wie mag mij helpen");
        taps++;
        assertThat(screen().words()).contains("Niemand mag nu iets voor u doen.");
        press("Iemand mag mij helpen");
        taps++;
        choose("Bij alles hier");
        taps++;
        choose("Alleen vandaag");
        taps++;
        press("Maak een code");
        taps++;
        var code = screen().words(".code");
        assertThat(code).matches("[2-9A-HJ-NP-Z]{3} [2-9A-HJ-NP-Z]{3}");

        logInAsHelper(helper, NAME);
        open("/mijn/helpen/code");
        fill("Code", code.toLowerCase(Locale.ROOT));
        press("Vraag toestemming");
        assertThat(screen().heading()).isEqualTo("Wacht op het ja van de ander");
        assertThat(screen().words()).doesNotContain("Anna");

        annaGoesOn();
        open("/mijn/helpers");
        open(link("Mag Hanna Helper (Naast de Ander) u helpen?"));
        assertThat(screen().words()).contains("Dit mag alleen vandaag.", "De vragen vooraf invullen");
        press("Ja, dat mag");
        taps++;

        assertThat(screen().heading()).isEqualTo("Hanna Helper (Naast de Ander) mag u nu helpen");
        assertThat(taps).isLessThanOrEqualTo(6);
        logInAsHelper(helper, NAME);
        open("/mijn/helpen");
        assertThat(screen().words()).contains("U mag 1 persoon helpen.", "Anna de Wit");
    }

    @Test
    void without_a_choice_the_page_says_what_is_missing() {
        open("/mijn/helpers/nieuw");
        press("Maak een code");
        assertThat(screen().words())
                .contains("Kies waarbij uw helper mag helpen.", "Kies hoe lang uw helper mag helpen.");

        choose("Alleen bij wat ik kies");
        choose("Een maand");
        press("Maak een code");
        assertThat(screen().words()).contains("Kies minstens één ding dat uw helper mag doen.");
    }

    @Test
    void stopping_takes_two_taps_and_holds_at_once() {
        var permission = mandate(anna, helper);
        open("/mijn/");
        press("Wie mag mij helpen");
        press("Stop deze hulp");

        assertThat(screen().words())
                .contains("Deze hulp is gestopt", "Hanna Helper (Naast de Ander) kan hier niets meer zien of doen.");
        assertThat(helpers.findActing(helper, permission.mandate())).isEmpty();
        assertThat(as(helper, () -> helping.people(1, "")).all()).isZero();
    }

    @Test
    void every_page_says_whom_one_helps_and_what_is_not_allowed_is_not_there() {
        act(helper, NAME, mandate(anna, helper, HelperTask.READ_INVITATION));

        open("/mijn/");

        assertThat(screen().heading()).isEqualTo("De pagina van Anna de Wit");
        assertThat(screen().words(".acting-line")).contains("U helpt: Anna de Wit. U doet dit als: helper.");
        assertThat(screen().words()).doesNotContain("Wie mag mij helpen", "Wie keek naar uw gegevens?");
        open("/mijn/uitnodiging/" + talk.value());
        assertThat(screen().words(".acting-line")).contains("U helpt: Anna de Wit.");
        assertThat(screen().all("a")).doesNotContain("Geef antwoord");
        open("/mijn/helpers");
        assertThat(screen().heading()).isEqualTo("Wij vinden deze pagina niet");
        assertThat(screen().words()).contains("Misschien doet Anna de Wit dit zelf.");
    }

    @Test
    void what_a_helper_answers_is_marked_and_in_the_log() {
        act(helper, NAME, mandate(anna, helper, HelperTask.READ_INVITATION, HelperTask.ANSWER_INVITATION));
        open("/mijn/");
        open(link("Een uitnodiging voor u"));
        press("Geef antwoord");
        choose("Ja, ik kom");
        press("Verder");
        assertThat(screen().heading()).isEqualTo("U heeft gezegd: ik kom");

        annaGoesOn();
        open("/mijn/uitnodiging/" + talk.value());

        assertThat(screen().words()).contains("Hanna Helper (Naast de Ander) zei dit voor u, met uw toestemming.");
        open("/mijn/ingezien");
        assertThat(screen().words())
                .contains("Hanna Helper (Naast de Ander), uw helper")
                .contains("Las uw uitnodiging, met uw toestemming.")
                .contains("Antwoordde voor u op uw uitnodiging.");
        logIn(bilal, "Bilal Haddad", Language.DUTCH);
        open("/mijn/ingezien");
        assertThat(screen().words()).doesNotContain("Hanna");
    }

    /** E3: that a client does not want to is the client's own word. */
    @Test
    void that_a_client_does_not_want_to_is_asked_of_the_client() {
        act(helper, NAME, mandate(anna, helper, HelperTask.READ_INVITATION, HelperTask.ANSWER_INVITATION));
        open("/mijn/uitnodiging/" + talk.value() + "/antwoord");
        choose("Ik wil dit gesprek niet");
        press("Verder");
        press("Ik wil dit gesprek echt niet");
        assertThat(screen().heading()).isEqualTo("Anna de Wit beslist dit zelf");
        assertThat(as(anna, () -> invitations.find(talk)).flatMap(Invitation::answer))
                .isEmpty();

        annaGoesOn();
        open("/mijn/");
        open(link("Hanna Helper (Naast de Ander) zegt: u wilt dit gesprek niet"));
        assertThat(screen().words()).contains("Alleen u beslist dit.");
        press("Dit klopt niet");

        assertThat(screen().words()).doesNotContain("Alleen u beslist dit.");
        assertThat(as(anna, () -> invitations.find(talk)).flatMap(Invitation::helperWord))
                .isEmpty();
        assertThat(as(anna, () -> invitations.find(talk)).flatMap(Invitation::answer))
                .isEmpty();
    }

    @Test
    void the_clients_own_answer_settles_what_a_helper_said() {
        var permission = mandate(anna, helper, HelperTask.ANSWER_INVITATION);
        as(helper, permission, () -> invitations.answer(talk, AnswerChoice.NOT_WANTED));
        assertThat(as(anna, () -> invitations.find(talk)).flatMap(Invitation::helperWord))
                .isPresent();
        assertThat(as(bilal, () -> invitations.find(talk))).isEmpty();

        as(anna, () -> invitations.answer(talk, AnswerChoice.COMING));

        assertThat(as(anna, () -> invitations.find(talk)).flatMap(Invitation::helperWord))
                .isEmpty();
    }

    @Test
    void a_helper_with_nobody_reads_what_to_do() {
        logInAsHelper(helper, NAME);
        open("/mijn/helpen");
        assertThat(screen().words()).contains("U mag nu niemand helpen.");
        press("Code typen");
        fill("Code", "AAAAAA");
        press("Vraag toestemming");
        assertThat(screen().words()).contains("Deze code werkt niet.");
    }

    @Test
    void a_helper_who_cannot_go_on_asks_for_a_colleague_and_the_client_says_yes() {
        var house = organisation();
        var first = helper(NAME, house);
        helper("Sanne Samen", house);
        mandate(anna, first);
        logInAsHelper(first, NAME);
        open("/mijn/helpen");
        press("Anna de Wit");
        press("Vraag of dat mag");
        assertThat(screen().words()).contains("Kies welke collega verder helpt.");
        choose("Sanne Samen");
        press("Vraag of dat mag");
        assertThat(screen().words()).contains("Anna de Wit leest uw vraag bij: Wie mag mij helpen.");

        annaGoesOn();
        open("/mijn/helpers");
        open(link("Mag Sanne Samen (Naast de Ander) u helpen?"));
        assertThat(screen().words()).contains("Uw helper kan niet verder. Deze collega wil het overnemen.");
        press("Ja, dat mag");
        open("/mijn/helpers");

        assertThat(screen().words()).contains("Sanne Samen", "Een collega nam het over op");
    }

    /** Promise 6, and C2: both read who wrote it; it is private again, and only the client hands it over. */
    @Test
    void what_a_helper_writes_is_marked_and_handed_over_by_the_client_alone() {
        intake(() -> sheets.deliverSheet(talk, anna, "negen-vragen", 1));
        var question = as(anna, () -> sheets.find(talk))
                .orElseThrow()
                .at(1)
                .orElseThrow()
                .question();
        as(anna, () -> sheets.saveWords(talk, question.id(), "Ik kook.", 0, Language.DUTCH));
        as(anna, () -> sheets.handOver(talk));
        var permission = mandate(anna, helper, HelperTask.QUESTIONS);
        var version = as(anna, () -> sheets.find(talk))
                .orElseThrow()
                .at(1)
                .orElseThrow()
                .answer()
                .words()
                .version();

        as(
                helper,
                permission,
                () -> sheets.saveWords(talk, question.id(), "Ik kook en ik zing.", version, Language.DUTCH));

        assertThat(as(helper, permission, () -> sheets.handOver(talk))).isEqualTo(new HandOverOutcome.ClientDecides());
        act(helper, NAME, permission);
        open("/mijn/vragen/" + talk.value() + "/nakijken");
        assertThat(screen().words())
                .contains("Ik kook en ik zing.", "Hanna Helper (Naast de Ander), uw helper, schreef dit.")
                .contains("Anna de Wit levert dit zelf in.");
        assertThat(screen().all("button")).doesNotContain("Lever in");
        annaGoesOn();
        open("/mijn/vragen/" + talk.value() + "/nakijken");
        assertThat(screen().words()).contains("Hanna Helper (Naast de Ander), uw helper, schreef dit.");
        open("/mijn/vragen/" + talk.value() + "/vraag/1");
        assertThat(screen().words()).contains("Hanna Helper (Naast de Ander), uw helper, schreef dit.");
        as(
                anna,
                () -> sheets.saveWords(talk, question.id(), "Ik kook, en dat is genoeg.", version + 1, Language.DUTCH));
        open("/mijn/vragen/" + talk.value() + "/nakijken");
        assertThat(screen().words()).doesNotContain("uw helper, schreef dit.");
    }

    @Test
    void the_client_reads_that_a_permission_ends_soon_while_there_is_time() {
        mandate(anna, helper);
        open("/mijn/helpers");
        assertThat(screen().words()).doesNotContain("Deze toestemming stopt bijna.");

        testClock.forward(Duration.ofDays(24));
        open("/mijn/helpers");

        assertThat(screen().words())
                .contains("Deze toestemming stopt bijna. Wilt u meer hulp? Maak dan samen een nieuwe code.");
        testClock.putBack();
    }

    @Test
    void a_helper_lays_a_permission_down_and_the_client_reads_it() {
        mandate(anna, helper);
        logInAsHelper(helper, NAME);
        open("/mijn/helpen");
        press("Anna de Wit");
        press("Stop met deze persoon");
        assertThat(screen().heading()).isEqualTo("U helpt Anna de Wit niet meer");

        annaGoesOn();
        open("/mijn/helpers");
        assertThat(screen().words()).contains("De helper stopte zelf op");
    }

    /** DigiD says it anew at every login; what the client stops here holds against that (design decision 015). */
    @Test
    void the_client_reads_of_digid_machtigen_and_stops_it_here() {
        var family = helpers.signInPrivately(nextBsn(), HelperName.parse("Farah Familie"));
        helpers.signInFor(anna, family.id(), EnumSet.of(HelperTask.QUESTIONS));
        open("/mijn/helpers");
        assertThat(screen().words())
                .contains(
                        "Farah Familie",
                        "Deze helper logde in met DigiD Machtigen, op",
                        "Dit geldt op elke dag dat deze helper zo inlogt.",
                        "Bij DigiD kan dat ook.");

        // The next day nobody acts by it, and it is still here to be stopped.
        testClock.forward(Duration.ofDays(2));
        open("/mijn/helpers");
        press("Stop deze hulp");

        assertThat(screen().words())
                .contains("Ook een nieuwe keer inloggen met DigiD Machtigen helpt dan niet.")
                .doesNotContain("Bij DigiD kan dat ook.");
        assertThat(helpers.signInFor(anna, family.id(), EnumSet.of(HelperTask.QUESTIONS)))
                .isEqualTo(new ProvedAtDigid.Stopped());
        testClock.putBack();
    }

    @Test
    void who_helps_privately_reads_their_own_name_and_nothing_of_an_organisation() {
        var family = helpers.signInPrivately(nextBsn(), Optional.empty());
        as(family.id(), () -> helpers.sayName(new HelperName("Farah Familie")));
        logInPrivately(family.id(), "Farah Familie");
        open("/mijn/helpen");
        assertThat(screen().words())
                .contains("Uw naam voor wie u helpt: Farah Familie.")
                .doesNotContain("Vragen van mensen");
        assertThat(link("Verander uw naam")).isEqualTo("/helpen/naam");

        var code = as(anna, () -> mandates.showCode(EnumSet.of(HelperTask.QUESTIONS), MandateTerm.TODAY));
        as(family.id(), () -> helping.type(code.code().characters()));
        annaGoesOn();
        open("/mijn/helpers/klopt/" + code.proposal().text());
        assertThat(screen().words()).contains("Deze persoon is niet van een organisatie.");
        as(anna, () -> mandates.give(code.proposal()));
        logInPrivately(family.id(), "Farah Familie");
        open("/mijn/helpen");
        assertThat(screen().words()).contains("Anna de Wit").doesNotContain("Verander uw naam");
        press("Anna de Wit");
        assertThat(screen().words()).contains("Stop met deze persoon").doesNotContain("collega");
    }

    @Test
    void who_says_no_lets_nobody_in() {
        var code = as(anna, () -> mandates.showCode(EnumSet.of(HelperTask.QUESTIONS), MandateTerm.TODAY));
        as(helper, () -> helping.type(code.code().characters()));
        open("/mijn/helpers/klopt/" + code.proposal().text());
        press("Nee, dat mag niet");

        assertThat(screen().heading()).isEqualTo("U zei nee");
        logInAsHelper(helper, NAME);
        open("/mijn/helpen/gevraagd/" + code.proposal().text());
        assertThat(screen().heading()).isEqualTo("U kreeg geen toestemming");
        open("/mijn/helpen/gevraagd/" + UUID.randomUUID());
        assertThat(screen().heading()).isEqualTo("Wij vinden deze pagina niet");
    }

    /** Build 5: two people before one screen read a question in large letters, aloud, and with the reason why open. */
    @Test
    void at_a_question_two_people_look_together_until_they_choose_otherwise() {
        intake(() -> sheets.deliverSheet(talk, anna, "negen-vragen", 1));
        act(helper, NAME, mandate(anna, helper));
        open("/mijn/");
        assertThat(large()).isFalse();
        assertThat(screen().all(".acting-line button")).contains("Grote letters: uit");

        open(QuestionnaireNavigation.question(talk, 1));
        assertThat(large()).isTrue();
        assertThat(screen().html().select("main > read-aloud")).hasSize(1);
        assertThat(screen().html().select("details.more[open]")).hasSize(1);
        open(QuestionnaireNavigation.question(talk, 2));
        assertThat(screen().html().select("main > read-aloud")).hasSize(1);

        press("Grote letters: aan");
        assertThat(large()).isFalse();
        open(QuestionnaireNavigation.question(talk, 3));
        assertThat(large()).as("remembered").isFalse();
        press("Grote letters: uit");
        open("/mijn/");
        assertThat(large()).as("also at home").isTrue();
    }

    @Test
    void who_answers_alone_has_the_page_as_it_was() {
        intake(() -> sheets.deliverSheet(talk, anna, "negen-vragen", 1));

        open(QuestionnaireNavigation.question(talk, 1));

        assertThat(large()).isFalse();
        assertThat(screen().html().select("read-aloud, details.more[open], .acting-line"))
                .isEmpty();
    }

    private boolean large() {
        return !screen().html().select(".client.large").isEmpty();
    }
}
