package nl.mijngesprek.portal.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.LocalText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PresenceTableTest extends TableTest {

    @Autowired
    AnswerSheets sheets;

    @Autowired
    Presences presences;

    private final VisitId phone = VisitId.random();
    private final VisitId tablet = VisitId.random();

    @Test
    void two_logins_see_each_other_and_where_the_other_is() {
        var conversation = sheetFor(anna);
        var question = as(anna, () -> sheets.find(conversation))
                .orElseThrow()
                .at(2)
                .orElseThrow()
                .question()
                .id();

        assertThat(meet(anna, conversation, phone, Optional.of(question))).isEmpty();
        assertThat(meet(anna, conversation, tablet, Optional.empty()))
                .extracting(Presence::at)
                .containsExactly(Optional.of(2));
        assertThat(meet(anna, conversation, phone, Optional.of(question)))
                .extracting(Presence::at)
                .containsExactly(Optional.empty());
    }

    @Test
    void who_shows_nothing_for_a_while_is_no_longer_there() {
        itIs("2026-11-24T10:00");
        var conversation = sheetFor(anna);
        meet(anna, conversation, tablet, Optional.empty());

        testClock.forward(Presences.THERE.minusSeconds(10));
        assertThat(meet(anna, conversation, phone, Optional.empty())).hasSize(1);
        testClock.forward(Duration.ofSeconds(15));
        assertThat(meet(anna, conversation, VisitId.random(), Optional.empty()))
                .as("the phone alone")
                .hasSize(1);
    }

    @Test
    void nobody_sees_who_is_at_the_list_of_somebody_else() {
        var conversation = sheetFor(anna);
        meet(anna, conversation, phone, Optional.empty());

        assertThat(meet(bilal, conversation, tablet, Optional.empty())).isEmpty();
        assertThat(meet(anna, conversation, phone, Optional.empty()))
                .as("nor does anybody show up there")
                .isEmpty();
        assertThat(rows(bilal, "select * from presence")).isZero();
        assertThat(rows(bilal, "update presence set seen_at = now()")).isZero();
        assertThatThrownBy(() -> rows(
                        bilal,
                        "insert into presence (sheet_id, client_id, visit, seen_at)"
                                + " select id, ?, ?, now() from answer_sheet where client_id = ?",
                        anna.value(),
                        UUID.randomUUID(),
                        bilal.value()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    /** Nobody of the municipality learns when, and with whom, a client is at work on the list. */
    @Test
    void no_officer_reads_it() {
        var officer = officer("Olga Kamp");

        assertThatThrownBy(() -> as(officer, () -> inTransaction(() -> database.fetch("select * from presence"))))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private List<Presence> meet(ClientId client, ConversationId conversation, VisitId visit, Optional<QuestionId> at) {
        return as(client, () -> presences.meet(conversation, visit, at));
    }

    private ConversationId sheetFor(ClientId client) {
        var list = new QuestionnaireDelivery(
                reference(), 1, Aim.ACTIVATING, LocalText.ofDutch("Twee vragen"), List.of(question(1), question(2)));
        intake(() -> sheets.deliver(list));
        var conversation = conversation(client, nextWeek);
        intake(() -> sheets.deliverSheet(conversation, client, list.reference(), 1));
        // Another client has the same list, as always.
        var other = conversation(bilal, nextWeek);
        intake(() -> sheets.deliverSheet(other, bilal, list.reference(), 1));
        return conversation;
    }

    private static Question question(int position) {
        return new Question(
                new QuestionId(UUID.randomUUID()),
                position,
                QuestionKind.OPEN,
                LocalText.ofDutch("Vraag " + position),
                LocalText.ofDutch("Zo leren wij u kennen."),
                LocalText.ofDutch("Voor het gesprek."),
                List.of(),
                List.of());
    }
}
