package nl.mijngesprek.portal.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.behalf.IdentityWay;
import nl.mijngesprek.portal.behalf.OnBehalf;
import nl.mijngesprek.portal.identity.OfficerId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Promise 6: beside every answer stands who said it, how and when; an officer writes down what was heard under the same rules. */
class HeardAnswersTest extends TableTest {

    @Autowired
    HeardAnswers heard;

    @Autowired
    AccessLog log;

    private OfficerId greet = new OfficerId(UUID.randomUUID());
    private ConversationId annas = new ConversationId(UUID.randomUUID());

    @BeforeEach
    void aConversationOfGreet() {
        greet = officer("Greet Gesprek");
        annas = conversation(anna, nextWeek);
        own(annas);
    }

    private void own(ConversationId conversation) {
        giveTo(greet, conversation);
    }

    private Said said() {
        return as(anna, () -> invitations.find(annas))
                .orElseThrow()
                .answer()
                .orElseThrow()
                .said()
                .orElseThrow();
    }

    @Test
    void the_answer_a_client_gives_here_is_marked_so() {
        as(anna, () -> invitations.answer(annas, AnswerChoice.COMING));

        assertThat(said().via()).isEqualTo(SaidVia.LOGIN);
        assertThat(said().heardBy()).isEmpty();
    }

    @Test
    void an_answer_by_phone_has_the_name_of_who_heard_it_until_the_client_says_otherwise() {
        sure(greet, annas, IdentityWay.CALLED_BACK);

        assertThat(as(greet, () -> heard.answer(annas, AnswerChoice.COMING))).isInstanceOf(OnBehalf.Tried.class);
        assertThat(said().via()).isEqualTo(SaidVia.PHONE);
        assertThat(said().heardBy()).contains("Greet Gesprek");

        as(anna, () -> invitations.answer(annas, AnswerChoice.COMING));

        assertThat(said().via()).isEqualTo(SaidVia.LOGIN);
        assertThat(said().heardBy()).isEmpty();
    }

    @Test
    void the_officer_moves_and_places_under_the_rules_of_the_client() {
        var moment = moment(annas, nextWeek.plus(Duration.ofDays(1)));
        assertThat(as(greet, () -> heard.freeMoments(annas)))
                .extracting(Slot::id)
                .containsExactly(moment);

        sure(greet, annas, IdentityWay.DOCUMENT_AT_DESK);
        assertThat(as(greet, () -> heard.move(annas, moment)))
                .isInstanceOfSatisfying(OnBehalf.Tried.class, tried -> assertThat(tried.outcome())
                        .isInstanceOf(MoveOutcome.Moved.class));
        assertThat(said().via()).isEqualTo(SaidVia.DESK);
        assertThat(as(greet, () -> heard.wishPlace(annas, PlaceKind.HOME)))
                .isEqualTo(new OnBehalf.Tried<>(new ArrangementOutcome.Kept()));

        var invitation = as(anna, () -> invitations.find(annas)).orElseThrow();
        assertThat(invitation.conversation().startsAt()).isEqualTo(nextWeek.plus(Duration.ofDays(1)));
        assertThat(invitation.place().kind()).isEqualTo(PlaceKind.HOME);
        assertThat(invitation.answer().orElseThrow().choice()).isEqualTo(AnswerChoice.OTHER_PLACE);
    }

    @Test
    void of_a_conversation_that_was_nothing_is_heard_any_more() {
        var past = conversation(anna, lastWeek);
        own(past);

        sure(greet, past, IdentityWay.CALLED_BACK);
        assertThat(as(greet, () -> heard.answer(past, AnswerChoice.COMING)))
                .isEqualTo(new OnBehalf.Tried<>(new AnswerOutcome.ConversationPassed(lastWeek)));
    }

    /** G4: nobody answers for somebody they are not sure of, and a check on paper is none on the telephone. */
    @Test
    void without_being_sure_who_it_is_nothing_is_heard() {
        assertThat(as(greet, () -> heard.answer(annas, AnswerChoice.COMING))).isEqualTo(new OnBehalf.NotSure<>());
        sure(greet, annas, IdentityWay.SIGNATURE);
        assertThat(as(greet, () -> heard.answer(annas, AnswerChoice.COMING))).isEqualTo(new OnBehalf.NotSure<>());
        assertThatThrownBy(() -> tell(greet, "coming", "phone"))
                .rootCause()
                .hasMessageContaining("nobody made sure who this is");
    }

    /** E3: that a client does not want to is the client's own word, for the portal and for the database. */
    @Test
    void no_officer_says_that_a_client_does_not_want_to() {
        assertThatThrownBy(() -> as(greet, () -> heard.answer(annas, AnswerChoice.NOT_WANTED)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tell(greet, "not-wanted", "phone"))
                .rootCause()
                .hasMessageContaining("only the client says");
        assertThatThrownBy(() -> tell(greet, "coming", "login"))
                .rootCause()
                .hasMessageContaining("by phone or at the desk");
    }

    private int tell(OfficerId officer, String choice, String via) {
        return as(
                officer,
                () -> inTransaction(() -> database.execute(
                        "insert into invitation_answer (conversation_id, client_id, choice, version, saved_at, said_via)"
                                + " values (?, ?, ?, 1, now(), ?)",
                        annas.value(),
                        anna.value(),
                        choice,
                        via)));
    }

    @Test
    void another_officer_hears_nothing() {
        var olga = officer("Olga Officier");

        assertThat(as(olga, () -> heard.find(annas))).isEmpty();
        assertThat(as(olga, () -> heard.freeMoments(annas))).isEmpty();
        assertThat(as(olga, () -> heard.answer(annas, AnswerChoice.COMING)))
                .isEqualTo(new OnBehalf.Tried<>(new AnswerOutcome.NotFound()));
        assertThatThrownBy(() -> tell(olga, "coming", "phone")).rootCause().hasMessageContaining("row-level security");
    }

    @Test
    void nobody_marks_an_answer_as_somebody_elses() {
        as(anna, () -> invitations.answer(annas, AnswerChoice.COMING));

        rows(
                anna,
                "update invitation_answer set said_via = 'phone', heard_by = ? where conversation_id = ?",
                greet.value(),
                annas.value());

        assertThat(said().via()).isEqualTo(SaidVia.LOGIN);
        assertThat(said().heardBy()).isEmpty();
        assertThat(rows(bilal, "select * from invitation_answer where conversation_id = ?", annas.value()))
                .isZero();
    }

    @Test
    void the_client_reads_that_the_officer_looked() {
        as(greet, () -> heard.find(annas));

        assertThat(as(anna, () -> log.page(1)).lines())
                .anySatisfy(line -> assertThat(line.subject()).isEqualTo(Subject.INVITATION));
    }
}
