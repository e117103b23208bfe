package nl.mijngesprek.portal.paper.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import nl.mijngesprek.portal.behalf.Contact;
import nl.mijngesprek.portal.behalf.DoneThing;
import nl.mijngesprek.portal.behalf.IdentityWay;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.paper.PaperTest;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** G4: who cannot write tells it by phone; it waits for the client, who reads to whom they said it. */
class TellByPhoneTest extends PaperTest {

    private OfficerId samira = new OfficerId(UUID.randomUUID());

    @BeforeEach
    void samiraServesAtTheDesk() {
        samira = officer("Samira Benali");
        intake(() -> {
            officers.putAtDesk(samira, true);
            return 0;
        });
    }

    @Test
    void anna_tells_her_answers_by_phone_and_looks_at_them_later() {
        sure(samira, conversation, IdentityWay.CALLED_BACK);
        logInAsOfficer(samira, "Samira Benali");
        open("/mijn/gemeente/namens/" + anna.value());
        press("Vragen vooraf bij het gesprek op " + Dates.day(nextWeek, Language.DUTCH));
        assertThat(screen().heading()).isEqualTo("Wat Anna de Wit u vertelt");
        press("Typ een eigen onderwerp");
        assertThat(screen().words()).contains("Typ precies wat de cliënt zegt.");
        fill("Uw antwoord", "Mijn schulden.");
        press("Terug naar de lijst");
        press("Typ vraag 3");
        choose("Ja");
        press("Terug naar de lijst");
        open("/mijn/gemeente/namens/" + anna.value());
        assertThat(screen().words()).contains("Wij schreven uw antwoorden op de vragen op.");

        logIn(anna, "Anna de Wit", Language.DUTCH);
        open(PaperNavigation.check(conversation));
        assertThat(screen().words())
                .contains("U zei dit tegen Samira Benali op", "Mijn schulden.", "De gemeente hoorde dit al van u.")
                .doesNotContain("papier");
        press("Ja, dit klopt");
        assertThat(as(anna, () -> checks.open(conversation)))
                .singleElement()
                .satisfies(left -> assertThat(left.cameBy()).isEqualTo(Contact.PHONE));
        assertThat(as(anna, identityChecks::mine)).singleElement().satisfies(done -> assertThat(done.things())
                .extracting(DoneThing::kind)
                .containsExactly(DoneThing.Kind.QUESTIONS));
    }

    /** Without a check there is nothing to type from: no paper, and nobody on the telephone. */
    @Test
    void nothing_is_typed_in_for_somebody_nobody_is_sure_of() throws SQLException {
        assertThat(as(samira, () -> typing.find(conversation))).isEmpty();
        assertThat(as(samira, () -> typing.saveWords(conversation, item("day"), "Uit mijn duim.", 0)))
                .isInstanceOf(Words.NotYours.class);
        sure(samira, conversation, IdentityWay.DOCUMENT_AT_DESK);
        assertThat(as(samira, () -> typing.saveWords(conversation, item("day"), "Aan de balie.", 0)))
                .isInstanceOf(Words.Saved.class);
        var bilals = withList(bilal, greet);
        assertThat(as(samira, () -> typing.saveWords(bilals, item("day"), "Van wie?", 0)))
                .isInstanceOf(Words.NotYours.class);
        for (var whose : new OfficerId[] {samira, greet}) {
            assertThatThrownBy(() -> as(
                            whose,
                            () -> inTransaction(() -> database.execute(
                                    "insert into typed_in (sheet_id, item, client_id, questionnaire_id, subject, words,"
                                            + " version, saved_at) select id, gen_random_uuid(), client_id, questionnaire_id,"
                                            + " 'own-topic', 'x', 1, now() from answer_sheet where conversation_id = ?",
                                    bilals.value()))))
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }

        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("update identity_check set at = now() - interval '31 minutes' where client_id = '"
                    + anna.value() + "'");
        }
        assertThat(as(samira, () -> typing.find(conversation)))
                .as("half an hour later")
                .isEmpty();
        assertThat(as(samira, () -> typing.saveWords(conversation, item("day"), "Te laat.", 1)))
                .isInstanceOf(Words.NotYours.class);
    }
}
