package nl.mijngesprek.portal.staff.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import nl.mijngesprek.portal.contact.ContactDetails;
import nl.mijngesprek.portal.contact.Contacts;
import nl.mijngesprek.portal.contact.ReminderChannel;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.Interpreter;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.staff.CallOutcome;
import nl.mijngesprek.portal.staff.CallResult;
import nl.mijngesprek.portal.staff.Calls;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who wants to be called is called, by the officer of the conversation, and once. */
class CallTest extends ReminderDayTest {

    @Autowired
    Contacts contacts;

    @Autowired
    Calls calls;

    private ConversationId wantsACall(ClientId client, OfficerId officer, String startsAt) {
        intake(() -> {
            contacts.deliver(
                    client,
                    new ContactDetails(
                            Optional.of(LocalDate.of(1984, 3, 9)),
                            Optional.empty(),
                            Optional.of("06 00 00 00 12"),
                            Optional.empty()));
            return client;
        });
        as(client, () -> contacts.remindBy(ReminderChannel.CALL));
        return with(officer, client, startsAt);
    }

    @Test
    void an_officer_calls_and_notes_it_and_the_client_reads_it() {
        var greet = officer("Greet Gesprek");
        var other = officer("Olga Officier");
        var conversation = wantsACall(anna, greet, "2027-06-08T14:00");
        wantsACall(bilal, other, "2027-06-08T15:00");
        as(anna, () -> invitations.interpret(conversation, new Interpreter("ti")));
        itIs("2027-06-07T11:00");
        logInAsOfficer(greet, "Greet Gesprek");

        open("/mijn/gemeente");
        assertThat(screen().all("[aria-labelledby=calls] tbody tr"))
                .containsExactly(
                        "Anna de Wit Bel 06 00 00 00 12 dinsdag 8 juni 2027, 14.00 Nederlands. Tolk: Tigrinya");
        open(OfficerNavigation.call(conversation));
        assertThat(screen().heading()).isEqualTo("Anna de Wit bellen");
        press("Schrijf op");

        assertThat(screen().words()).contains("Het staat genoteerd.");
        press("Naar vandaag");
        assertThat(screen().words()).contains("U hoeft nu niemand te bellen.");
        logIn(anna, "Anna de Wit", Language.DUTCH);
        open("/mijn/bereikbaar");
        assertThat(screen().words())
                .contains("Aan het gesprek van dinsdag 8 juni 2027 herinnerden wij u op maandag 7 juni 2027.");
        press("Wat wij u stuurden");
        assertThat(screen().words()).contains("Wij belden u. Wij spraken met u.");
        open("/mijn/ingezien");
        assertThat(screen().words()).contains("Zag wie wij voor een gesprek bellen.");
        logIn(bilal, "Bilal Haddad", Language.DUTCH);
        open("/mijn/berichten");
        assertThat(screen().words()).contains("Wij stuurden u nog niets.");
    }

    @Test
    void nobody_is_called_before_the_day_nor_who_declined_nor_about_what_is_called_off() {
        var greet = officer("Greet Gesprek");
        var declined = wantsACall(anna, greet, "2027-06-08T14:00");
        wantsACall(bilal, greet, "2027-06-09T14:00");
        as(anna, () -> invitations.answer(declined, AnswerChoice.NOT_WANTED));
        itIs("2027-06-07T11:00");

        assertThat(as(greet, calls::now)).isEmpty();
        itIs("2027-06-08T11:00");
        assertThat(as(greet, calls::now)).hasSize(1);
        as(
                greet,
                () -> inTransaction(() -> database.execute(
                        "update conversation set cancelled_at = now(), cancelled_by = officer_id,"
                                + " cancelled_because = 'De zaal is dicht.', cancelled_new_moment = false,"
                                + " cancelled_frees = true where client_id = ?",
                        bilal.value())));
        assertThat(as(greet, calls::now)).isEmpty();
    }

    @Test
    void a_call_that_nobody_answers_may_be_tried_again_and_is_seen() {
        var greet = officer("Greet Gesprek");
        var conversation = wantsACall(anna, greet, "2027-06-08T14:00");
        itIs("2027-06-07T11:00");
        logInAsOfficer(greet, "Greet Gesprek");
        as(greet, () -> calls.note(conversation, 0, CallResult.NO_ANSWER));

        open("/mijn/gemeente");

        assertThat(screen().all("[aria-labelledby=calls] tbody tr"))
                .singleElement()
                .asString()
                .contains("Greet Gesprek, maandag 7 juni 2027 om 11.00 uur: geen gehoor");
        open(OfficerNavigation.call(conversation));
        assertThat(screen().words()).contains("geen gehoor");
    }

    @Test
    void nobody_is_called_twice_nor_about_a_moment_that_is_no_longer() {
        var greet = officer("Greet Gesprek");
        var other = officer("Olga Officier");
        var conversation = wantsACall(anna, greet, "2027-06-08T14:00");
        itIs("2027-06-07T11:00");
        logInAsOfficer(greet, "Greet Gesprek");
        open(OfficerNavigation.call(conversation));

        assertThat(as(other, () -> calls.note(conversation, 0, CallResult.SPOKE)))
                .isEqualTo(new CallOutcome.NotWanted());
        assertThat(as(greet, () -> calls.note(conversation, 0, CallResult.MESSAGE_LEFT)))
                .isEqualTo(new CallOutcome.Noted());
        press("Schrijf op");
        assertThat(screen().words()).contains("Deze cliënt hoeft u niet (meer) te bellen. Er is niets genoteerd.");

        as(
                greet,
                () -> inTransaction(() -> database.execute(
                        "update conversation set place_address = 'Kade 9' where id = ?", conversation.value())));
        assertThat(as(greet, calls::now)).hasSize(1);
        assertThat(as(greet, () -> calls.note(conversation, 0, CallResult.SPOKE)))
                .isEqualTo(new CallOutcome.NotWanted());
        assertThat(as(greet, () -> calls.note(conversation, 1, CallResult.SPOKE)))
                .isEqualTo(new CallOutcome.Noted());
    }

    /** What the service refuses, the database refuses too. */
    @Test
    void a_call_stands_as_it_was_noted_and_only_the_own_officer_notes_one() {
        var greet = officer("Greet Gesprek");
        var other = officer("Olga Officier");
        var conversation = wantsACall(anna, greet, "2027-06-08T14:00");
        itIs("2027-06-07T11:00");
        as(greet, () -> calls.note(conversation, 0, CallResult.SPOKE));

        assertThatThrownBy(() -> note(other, conversation)).rootCause().hasMessageContaining("row-level security");
        assertThatThrownBy(() -> note(greet, conversation)).rootCause().hasMessageContaining("told_once");
        assertThat(rows(anna, "select result from reminder_call")).isEqualTo(1);
        assertThat(rows(bilal, "select result from reminder_call")).isZero();
        assertThatThrownBy(() -> rows(anna, "update reminder_call set result = 'no-answer'"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private int note(OfficerId officer, ConversationId conversation) {
        return as(
                officer,
                () -> inTransaction(() -> database.execute(
                        "insert into reminder_call (id, conversation_id, client_id, revision, officer_id, result, called_at)"
                                + " select gen_random_uuid(), id, client_id, 0, ?, 'spoke', now() from conversation where id = ?",
                        officer.value(),
                        conversation.value())));
    }
}
