package nl.mijngesprek.portal.staff.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.Companion;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.Interpreter;
import nl.mijngesprek.portal.invitation.Need;
import nl.mijngesprek.portal.invitation.PlaceKind;
import nl.mijngesprek.portal.shared.Dates;
import org.junit.jupiter.api.Test;

/** The first page of an officer: whom they talk to today, and what these clients chose to say. */
class TodayTest extends UseCaseTest {

    private final Instant noon =
            Dates.dayOf(Instant.now()).atTime(12, 0).atZone(Dates.ZONE).toInstant();

    private ConversationId with(OfficerId officer, ClientId client, Instant startsAt) {
        var conversation = conversation(client, startsAt);
        giveTo(officer, conversation);
        return conversation;
    }

    @Test
    void an_officer_sees_own_conversations_of_today_and_what_the_client_shared() {
        var greet = officer("Greet Gesprek");
        var other = officer("Olga Officier");
        with(greet, anna, noon);
        var mine = with(greet, bilal, noon.plus(Duration.ofDays(2)));
        with(other, anna, noon.plus(Duration.ofHours(2)));
        as(bilal, () -> invitations.answer(mine, AnswerChoice.OTHER_PLACE));
        as(bilal, () -> invitations.saveWords(mine, "In de bibliotheek graag.", 1));
        as(bilal, () -> invitations.bring(mine, Companion.SUPPORTER));
        as(bilal, () -> invitations.interpret(mine, new Interpreter("ar")));
        as(bilal, () -> invitations.need(mine, Set.of(Need.STEP_FREE)));
        as(bilal, () -> invitations.wishPlace(mine, PlaceKind.HOME));

        logInAsOfficer(greet, "Greet Gesprek");
        open("/mijn/gemeente");

        assertThat(screen().heading()).isEqualTo("Vandaag");
        assertThat(screen().all("[aria-labelledby=today] tbody tr"))
                .containsExactly("Anna de Wit Voorbereiden 12.00 Bibliotheek Kade 1 Nog geen antwoord");
        assertThat(screen().all("[aria-labelledby=next] tbody tr"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .startsWith("Bilal Haddad")
                        .contains("12.00", "Wil een andere plaats", "In de bibliotheek graag.")
                        .contains(
                                "Wil liever: Thuis", "Komt met een ondersteuner", "Tolk: Arabisch", "Zonder drempels"));
    }

    @Test
    void a_day_without_conversations_says_so() {
        logInAsOfficer(officer("Greet Gesprek"), "Greet Gesprek");
        open("/mijn/gemeente");

        assertThat(screen().words()).contains("U hebt vandaag geen gesprekken.", "Er staan geen gesprekken klaar.");
    }

    @Test
    void a_cancelled_conversation_is_not_on_the_list() {
        var greet = officer("Greet Gesprek");
        var conversation = with(greet, anna, noon);
        as(
                greet,
                () -> inTransaction(() -> database.execute(
                        "update conversation set cancelled_at = starts_at - interval '1 hour', cancelled_by = officer_id,"
                                + " cancelled_because = 'De zaal is dicht.', cancelled_new_moment = true,"
                                + " cancelled_frees = true where id = ?",
                        conversation.value())));

        logInAsOfficer(greet, "Greet Gesprek");
        open("/mijn/gemeente");

        assertThat(screen().words()).contains("U hebt vandaag geen gesprekken.");
    }
}
