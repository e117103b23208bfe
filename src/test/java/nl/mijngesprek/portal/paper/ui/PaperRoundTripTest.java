package nl.mijngesprek.portal.paper.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.mijngesprek.portal.paper.PaperTest;
import nl.mijngesprek.portal.questionnaire.Activity;
import nl.mijngesprek.portal.questionnaire.Answer;
import nl.mijngesprek.portal.questionnaire.Option;
import nl.mijngesprek.portal.questionnaire.TopicWish;
import nl.mijngesprek.portal.questionnaire.ui.QuestionnaireNavigation;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.TypedDate;
import org.junit.jupiter.api.Test;

/** Promise 6: a list goes out on paper, comes back, is typed in by the officer, and is checked by the client. */
class PaperRoundTripTest extends PaperTest {

    private String codeOn(byte[] pdf) {
        var found = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}").matcher(text(pdf));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private Answer mine(String code) {
        return as(anna, () -> sheets.find(conversation)).orElseThrow().everyQuestion().stream()
                .filter(answered -> answered.question().code().equals(code))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    private void greetTypes() {
        logInAsOfficer(greet, "Greet Gesprek");
        open(PaperNavigation.typeIn(conversation));
    }

    private void annaChecks() {
        logIn(anna, "Anna de Wit", Language.DUTCH);
        open(QuestionnaireNavigation.sheet(conversation));
        press("Kijk na wat wij overnamen");
    }

    @Test
    void the_client_finds_the_paper_beside_the_list() {
        open(QuestionnaireNavigation.sheet(conversation));
        press("Liever op papier?");

        assertThat(screen().heading()).isEqualTo("Uw vragen op papier");
        assertThat(screen().words()).contains("U mag elke vraag overslaan.", "Heeft u geen printer?");
        assertThat(link("Download de vragen")).isEqualTo("/vragenlijst/" + conversation.value() + ".pdf");
        assertThat(link("Download de vragen in grote letters"))
                .isEqualTo("/vragenlijst/" + conversation.value() + ".pdf?groot");
    }

    @Test
    void from_paper_to_the_clients_own_answers() {
        var code = codeOn(print("nl", false));

        logInAsOfficer(greet, "Greet Gesprek");
        open("/mijn/gemeente/papier");
        fill("Code van de lijst", "abcd-efgh-jkmn");
        press("Open de lijst");
        assertThat(screen().words("#errors")).contains("Geen van uw gesprekken heeft een lijst met deze code.");
        fill("Code van de lijst", code.toLowerCase(Locale.ROOT));
        press("Open de lijst");
        assertThat(screen().heading()).isEqualTo("Papier van Anna de Wit");

        press("Typ een eigen onderwerp");
        fill("Uw antwoord", "Mijn schulden.");
        press("Terug naar de lijst");
        assertThat(screen().words()).contains("Mijn schulden.");
        press("Typ wat de cliënt al doet");
        choose("Vrijwilligerswerk of ander werk zonder loon");
        press("Terug naar de lijst");
        press("Typ de wens over: Uw dag");
        choose("Liever niet");
        press("Terug naar de lijst");
        press("Typ vraag 3");
        choose("Ja");
        fill("Wilt u er iets bij zeggen?", "Twee dagen.");
        press("Terug naar de lijst");
        press("Typ vraag 4");
        fill("Jaar", "2019");
        press("Terug naar de lijst");
        press("Typ vraag 5");
        choose("Iets leren");
        choose("Mensen helpen");
        press("Terug naar de lijst");
        assertThat(screen().words()).contains("Twee dagen.", "2019", "Vrijwilligerswerk", "Iets leren");

        open(QuestionnaireNavigation.preparation(conversation));
        assertThat(screen().words())
                .contains(
                        "Nog niet nagekeken",
                        "Twee dagen.",
                        "Mijn schulden.",
                        "Overgetypt door Greet Gesprek op",
                        "Nog niet nagekeken door de cliënt.")
                .doesNotContain("Er is niets gedeeld.");

        annaChecks();
        assertThat(screen().words(".step")).isEqualTo("Nog 6 antwoorden om na te kijken");
        assertThat(screen().words())
                .contains("Overgenomen van uw papier door Greet Gesprek op", "Klopt dit?", "Mijn schulden.");
        for (var left = 6; left > 0; left--) {
            assertThat(screen().words()).contains("Dan mag uw gespreksvoerder het blijven lezen.");
            press("Ja, dit klopt");
        }
        assertThat(screen().words()).contains("U heeft alles nagekeken.");

        var sheet = as(anna, () -> sheets.find(conversation)).orElseThrow();
        assertThat(sheet.ownTopics()).extracting(own -> own.words().text()).containsExactly("Mijn schulden.");
        assertThat(sheet.alreadyDoing().activities()).containsExactly(Activity.VOLUNTEERING);
        assertThat(sheet.wishes()).containsValue(TopicWish.RATHER_NOT);
        assertThat(mine("work").choice()).contains(Option.YES);
        assertThat(mine("work").words().text()).isEqualTo("Twee dagen.");
        assertThat(mine("since").date()).isEqualTo(new TypedDate("", "", "2019"));
        assertThat(mine("wishes").choices()).containsExactly("learn", "help");
        open(QuestionnaireNavigation.sheet(conversation));
        assertThat(screen().words()).doesNotContain("Kijk na wat wij overnamen").contains("Mijn schulden.");

        logInAsOfficer(greet, "Greet Gesprek");
        open(QuestionnaireNavigation.preparation(conversation));
        assertThat(screen().words())
                .contains("Twee dagen.", "Mijn schulden.", "Vrijwilligerswerk")
                // About their day they would rather not talk, so what they ticked there is not shared.
                .doesNotContain("Nog niet nagekeken", "Iets leren");
    }

    @Test
    void the_client_changes_and_removes_what_is_not_right_and_the_officer_reads_so() {
        print("nl", false);
        greetTypes();
        press("Typ vraag 1");
        fill("Uw antwoord", "Ik breng mijn hond weg.");
        press("Terug naar de lijst");
        press("Typ vraag 6");
        choose("Weinig hulp");
        press("Terug naar de lijst");

        annaChecks();
        press("Ik wil het veranderen");
        assertThat(screen().heading()).isEqualTo("Hoe ziet uw dag eruit?");
        assertThat(screen().typed()).isEqualTo("Ik breng mijn hond weg.");
        open(QuestionnaireNavigation.sheet(conversation));
        press("Kijk na wat wij overnamen");
        press("Haal dit weg");
        assertThat(screen().words()).contains("Het antwoord van papier is weg.", "U heeft alles nagekeken.");
        assertThat(mine("more").isEmpty()).isTrue();

        greetTypes();
        assertThat(screen().words())
                .contains("De cliënt wilde dit zelf veranderen.", "De cliënt haalde dit weg.")
                .doesNotContain("Weinig hulp");
        press("Typ vraag 6");
        assertThat(screen().words()).contains("De cliënt haalde dit weg.").doesNotContain("Veel hulp");
    }

    /** Nothing is overwritten: the client sees both answers, and chooses. */
    @Test
    void who_answered_here_as_well_sees_both_and_keeps_their_own() {
        print("nl", false);
        sheets.choose(conversation, question("more"), Set.of("much"), Language.DUTCH);
        greetTypes();
        press("Typ vraag 6");
        choose("Weinig hulp");

        annaChecks();
        assertThat(screen().words())
                .contains("Weinig hulp", "U gaf hier zelf ook een antwoord:", "Veel hulp", "Wij bewaarden ze allebei.");
        press("Houd mijn eigen antwoord");

        assertThat(mine("more").choice()).contains("much");
    }

    @Test
    void after_the_conversation_the_officer_reads_that_it_is_too_late() throws SQLException {
        print("nl", false);
        try (var connection = superuser();
                var statement = connection.prepareStatement(
                        "update conversation"
                                + " set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour' where id = ?")) {
            statement.setObject(1, conversation.value());
            statement.execute();
        }

        greetTypes();

        assertThat(screen().words()).contains("Overtypen kan niet meer.").doesNotContain("Typ vraag 1");
    }

    @Test
    void the_officer_comes_from_the_conversation_and_prints_first() {
        logInAsOfficer(greet, "Greet Gesprek");
        open("/mijn/gemeente/gesprek/" + conversation.value());
        press("Vragen op papier");
        assertThat(screen().words()).contains("Deze lijst is nog niet geprint.").doesNotContain("Typ vraag 1");
        assertThat(link("Download de vragen")).isEqualTo("/vragenlijst/" + conversation.value() + ".pdf");

        print("nl", false);
        open(PaperNavigation.typeIn(conversation));
        assertThat(screen().words()).contains("De code van elk blad begint met", "U ziet alleen wat van papier komt.");

        logInAsOfficer(officer("Olga Officier"), "Olga Officier");
        open(PaperNavigation.typeIn(conversation));
        assertThat(screen().heading()).isEqualTo("Wij vinden deze pagina niet");
    }
}
