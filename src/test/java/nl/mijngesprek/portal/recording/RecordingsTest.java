package nl.mijngesprek.portal.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.LogLine;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.outreach.DeskTest;
import nl.mijngesprek.portal.outreach.Lack;
import nl.mijngesprek.portal.outreach.ProposalOutcome;
import nl.mijngesprek.portal.outreach.ReasonCode;
import nl.mijngesprek.portal.outreach.ReasonOutcome;
import nl.mijngesprek.portal.outreach.TakeUpOutcome;
import nl.mijngesprek.portal.questionnaire.AnswerSheet;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.SheetSummary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said aloud is the client's until it is sent or handed over, and gone when it is deleted. */
class RecordingsTest extends DeskTest {

    private static final Duration SPOKEN = Duration.ofSeconds(20);

    @Autowired
    Recordings recordings;

    @Autowired
    AnswerSheets sheets;

    @Autowired
    AccessLog log;

    private RecordingSpot reason(ClientId client) throws SQLException {
        var conversation = obliged(client);
        invite(conversation, client, "delivered", "delivered");
        var told = as(client, () -> outreach.tell(conversation, ReasonCode.OWN_WORDS));
        return RecordingSpot.reason(
                conversation, ((ReasonOutcome.Told) told).id().value());
    }

    private RecordingSpot answer(ClientId client) {
        var conversation = conversation(client, nextWeek);
        intake(() -> sheets.deliverSheet(conversation, client, "negen-vragen", 1));
        return RecordingSpot.answer(
                conversation,
                sheet(client, conversation).at(1).orElseThrow().question().id().value());
    }

    private AnswerSheet sheet(ClientId client, ConversationId conversation) {
        return as(client, () -> sheets.find(conversation)).orElseThrow();
    }

    private KeepOutcome keep(ClientId client, RecordingSpot spot, byte[] sound) {
        return as(client, () -> recordings.keep(spot, sound, SPOKEN));
    }

    private RecordingId kept(ClientId client, RecordingSpot spot, byte[] sound) {
        return ((KeepOutcome.Kept) keep(client, spot, sound)).recording().id();
    }

    private RecordingId kept(ClientId client, RecordingSpot spot) {
        return kept(client, spot, Voice.webm());
    }

    private Optional<Sound> heard(ClientId client, RecordingId recording) {
        return as(client, () -> recordings.hear(recording, false));
    }

    private Optional<Sound> heard(OfficerId officer, RecordingId recording) {
        return as(officer, () -> recordings.hear(recording, false));
    }

    @Test
    void a_client_hears_what_was_said_byte_for_byte() throws SQLException {
        var sound = Voice.webm(300_000);
        var spot = reason(anna);

        var recording = kept(anna, spot, sound);

        assertThat(as(anna, () -> recordings.find(spot)))
                .hasValueSatisfying(found -> assertThat(found.length()).isEqualTo(SPOKEN));
        assertThat(heard(anna, recording)).hasValueSatisfying(played -> {
            assertThat(played.kind()).isEqualTo(SoundKind.WEBM);
            assertThat(played.content()).isEqualTo(sound);
        });
    }

    /** A line that went down after the server had it all: the page sends it again. */
    @Test
    void what_arrives_twice_is_kept_once() throws SQLException {
        var spot = reason(anna);
        var sound = Voice.webm();

        assertThat(kept(anna, spot, sound)).isEqualTo(kept(anna, spot, sound));
        assertThat(rows(anna, "select 1 from recording where about = ?", spot.about()))
                .isEqualTo(1);
    }

    @Test
    void another_recording_takes_the_place_of_the_first_which_is_gone() throws SQLException {
        var spot = reason(anna);
        var first = Voice.webm();
        var old = kept(anna, spot, first);

        var next = kept(anna, spot);

        assertThat(heard(anna, old)).isEmpty();
        assertThat(heard(anna, next)).isPresent();
        assertThat(keep(anna, spot, first)).as("the first one, late").isEqualTo(new KeepOutcome.Deleted());
        assertThat(as(anna, () -> recordings.find(spot)).map(Recording::id)).contains(next);
    }

    @Test
    void deleted_is_gone_and_only_that_there_was_one_stays() throws SQLException {
        var spot = reason(anna);
        var sound = Voice.webm();
        var recording = kept(anna, spot, sound);

        assertThat(as(anna, () -> recordings.delete(spot))).isTrue();

        assertThat(heard(anna, recording)).isEmpty();
        assertThat(as(anna, () -> recordings.find(spot))).isEmpty();
        assertThat(execute("update recording set id = id where id = ? and content is not null", recording.value()))
                .as("rows with any sound")
                .isZero();
        assertThat(rows(anna, "select 1 from recording where id = ? and deleted_at is not null", recording.value()))
                .isEqualTo(1);
        assertThat(keep(anna, spot, sound)).as("once more, late").isEqualTo(new KeepOutcome.Deleted());
        assertThat(as(anna, () -> recordings.delete(spot))).as("twice").isFalse();
    }

    @Test
    void what_is_no_sound_too_much_or_too_long_is_refused() throws SQLException {
        var spot = reason(anna);

        assertThat(keep(anna, spot, Voice.starting("<!DOCTYPE html>"))).isEqualTo(new KeepOutcome.NotSound());
        assertThat(keep(anna, spot, Voice.webm(Recordings.LIMIT + 1)))
                .isEqualTo(new KeepOutcome.TooLarge(Recordings.LIMIT));
        assertThat(as(anna, () -> recordings.keep(spot, Voice.webm(), Duration.ofMinutes(4))))
                .isEqualTo(new KeepOutcome.TooLarge(Recordings.LIMIT));
        assertThat(as(anna, () -> recordings.keep(spot, Voice.webm(), Duration.ZERO)))
                .isEqualTo(new KeepOutcome.NotSound());
        assertThat(keep(anna, spot, Voice.webm(Recordings.LIMIT))).isInstanceOf(KeepOutcome.Kept.class);
    }

    @Test
    void somebody_elses_spot_and_recording_are_as_if_not_there() throws SQLException {
        for (var spot : List.of(reason(anna), answer(anna))) {
            var recording = kept(anna, spot);

            assertThat(keep(bilal, spot, Voice.webm())).isEqualTo(new KeepOutcome.NotFound());
            assertThat(as(bilal, () -> recordings.find(spot))).isEmpty();
            assertThat(as(bilal, () -> recordings.delete(spot))).isFalse();
            assertThat(as(bilal, () -> recordings.send(spot))).isEmpty();
            assertThat(heard(bilal, recording)).isEmpty();
            assertThat(heard(anna, recording)).isPresent();
        }
        assertThat(keep(anna, RecordingSpot.answer(reason(anna).conversation(), UUID.randomUUID()), Voice.webm()))
                .isEqualTo(new KeepOutcome.NotFound());
    }

    @Test
    void the_database_keeps_clients_apart_whatever_the_portal_asks() throws SQLException {
        var spot = reason(anna);
        kept(anna, spot);
        var bilals = reason(bilal);
        var insert = "insert into recording (id, client_id, conversation_id, place, about, kind, milliseconds, sha256,"
                + " content, created_at) values (gen_random_uuid(), ?, ?, ?, ?, 'webm', 1, sha256('x'), 'x', now())";

        assertThat(rows(bilal, "select 1 from recording where about = ?", spot.about()))
                .isZero();
        assertThat(rows(bilal, "update recording set content = null, deleted_at = now() where about = ?", spot.about()))
                .isZero();
        for (var client : List.of(anna, bilal)) {
            assertThatThrownBy(() -> rows(
                            bilal, insert, client.value(), spot.conversation().value(), "reason", spot.about()))
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }
        assertThatThrownBy(() ->
                        rows(bilal, insert, bilal.value(), bilals.conversation().value(), "reason", spot.about()))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(rows(bilal, insert, bilal.value(), bilals.conversation().value(), "reason", bilals.about()))
                .isEqualTo(1);
    }

    @Test
    void a_recording_is_sent_or_deleted_and_nothing_else_ever_changes() throws SQLException {
        var spot = reason(anna);
        var recording = kept(anna, spot).value();
        for (var change : List.of(
                "content = 'x', sha256 = sha256('x')", "client_id = client_id", "place = 'answer'", "about = id")) {
            assertThatThrownBy(() -> rows(anna, "update recording set " + change + " where id = ?", recording))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> rows(anna, "update recording set content = 'x' where id = ?", recording))
                .rootCause()
                .hasMessageContaining("once, and nothing else");
        assertThatThrownBy(() -> rows(anna, "update recording set content = null where id = ?", recording))
                .rootCause()
                .hasMessageContaining("once, and nothing else");
        as(anna, () -> recordings.send(spot));
        assertThatThrownBy(() -> rows(anna, "update recording set sent_at = null where id = ?", recording))
                .rootCause()
                .hasMessageContaining("once, and nothing else");
        as(anna, () -> recordings.delete(spot));
        assertThatThrownBy(() -> rows(anna, "update recording set deleted_at = null where id = ?", recording))
                .rootCause()
                .hasMessageContaining("stays so");
        assertThatThrownBy(() -> execute("delete from recording where id = ?", recording))
                .hasMessageContaining("never changed or removed");
        var answer = kept(anna, answer(anna)).value();
        assertThatThrownBy(() -> rows(anna, "update recording set sent_at = now() where id = ?", answer))
                .rootCause()
                .hasMessageContaining("reasons_alone_are_sent_by_themselves");
    }

    @Test
    void nobody_but_clients_and_officers_comes_near_it() throws SQLException {
        kept(anna, reason(anna));
        for (var actor :
                List.of(new Actor.Intake(), new Actor.SignIn(), new Actor.Sender(), new Actor.Reply("0".repeat(64)))) {
            assertThatThrownBy(() -> currentActor.as(
                            actor, () -> inTransaction(() -> database.fetch("select * from recording"))))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        for (var sql : List.of(
                "update recording set content = null",
                "delete from recording",
                "insert into recording (id) values (gen_random_uuid())")) {
            assertThatThrownBy(() -> rows(joke, sql)).rootCause().hasMessageContaining("permission denied");
        }
    }

    /** E8, promise 2: the officer hears a reason once it is sent, and the client reads that somebody listened. */
    @Test
    void the_officer_of_the_conversation_hears_a_reason_once_it_is_sent() throws SQLException {
        var spot = reason(anna);
        var recording = kept(anna, spot);
        assertThat(heard(joke, recording)).isEmpty();
        assertThat(rows(joke, "select 1 from recording where about = ?", spot.about()))
                .isZero();
        assertThat(as(joke, () -> desk.open(spot.conversation()))
                        .orElseThrow()
                        .history()
                        .reasons())
                .singleElement()
                .satisfies(told -> assertThat(told.recording()).isEmpty());

        assertThat(as(anna, () -> recordings.send(spot))).isPresent();

        assertThat(heard(joke, recording)).isPresent();
        assertThat(heard(karim, recording)).isEmpty();
        assertThat(rows(karim, "select 1 from recording where about = ?", spot.about()))
                .isZero();
        assertThat(as(anna, () -> log.page(1)).lines().stream().map(LogLine::subject))
                .containsOnlyOnce(Subject.RECORDING);
        as(anna, () -> recordings.delete(spot));
        assertThat(heard(joke, recording)).isEmpty();
    }

    /** E1, E8: what is said aloud stops the clock as written words do, for the service and for the database. */
    @Test
    void a_recording_that_is_sent_stops_the_clock_again() throws SQLException {
        var spot = reason(anna);
        var told = as(anna, () -> outreach.find(spot.conversation()))
                .orElseThrow()
                .lastOwnReason()
                .orElseThrow();
        assertThat(as(joke, () -> desk.takeUp(told.id(), 1, "Ik bel u."))).isEqualTo(new TakeUpOutcome.Done());
        assertThat(as(anna, () -> outreach.find(spot.conversation()))
                        .orElseThrow()
                        .isClockStopped())
                .isFalse();
        kept(anna, spot);
        assertThat(as(anna, () -> outreach.find(spot.conversation()))
                        .orElseThrow()
                        .isClockStopped())
                .as("while nobody but the client can hear it")
                .isFalse();

        as(anna, () -> recordings.send(spot));

        assertThat(as(anna, () -> outreach.find(spot.conversation()))
                        .orElseThrow()
                        .isClockStopped())
                .isTrue();
        assertThat(as(joke, () -> desk.propose(spot.conversation(), "Niet gekomen.")))
                .isInstanceOfSatisfying(
                        ProposalOutcome.Refused.class,
                        refused -> assertThat(refused.lacks()).singleElement().isInstanceOf(Lack.ReasonTakenUp.class));
        assertThatThrownBy(() -> rows(
                        joke,
                        "insert into sanction_proposal (id, conversation_id, client_id, officer_id, grounds)"
                                + " values (gen_random_uuid(), ?, ?, ?, 'Niet gekomen.')",
                        spot.conversation().value(),
                        anna.value(),
                        joke.value()))
                .rootCause()
                .hasMessageContaining("reason-taken-up");
        assertThat(as(joke, () -> desk.takeUp(told.id(), 1, "Ik bel u.")))
                .as("what the officer read before")
                .isInstanceOf(TakeUpOutcome.NewWords.class);
        assertThat(as(joke, () -> desk.takeUp(told.id(), 2, "Ik bel u."))).isEqualTo(new TakeUpOutcome.Done());
        assertThat(as(anna, () -> recordings.send(spot))).as("sent twice").isPresent();
        assertThat(as(anna, () -> outreach.find(spot.conversation()))
                        .orElseThrow()
                        .isClockStopped())
                .isFalse();
    }

    /** B7: a spoken answer is an answer, and without it the question is open again. */
    @Test
    void a_spoken_answer_counts_until_it_is_deleted() {
        var spot = answer(anna);
        assertThat(sheet(anna, spot.conversation()).answeredCount()).isZero();

        kept(anna, spot);

        assertThat(sheet(anna, spot.conversation()).answeredCount()).isEqualTo(1);
        assertThat(answered(spot.conversation())).isEqualTo(1);
        as(anna, () -> recordings.delete(spot));
        assertThat(sheet(anna, spot.conversation()).answeredCount()).isZero();
        assertThat(answered(spot.conversation())).isZero();
    }

    private int answered(ConversationId conversation) {
        return as(anna, () -> sheets.summaries()).stream()
                .filter(summary -> summary.conversation().equals(conversation))
                .mapToInt(SheetSummary::answered)
                .sum();
    }

    /** Promise 2: private until handed over, and private again when taken back. */
    @Test
    void an_answer_is_heard_while_it_is_handed_over() throws SQLException {
        var spot = answer(anna);
        var recording = kept(anna, spot);
        execute(
                "update conversation set officer_id = ? where id = ?",
                joke.value(),
                spot.conversation().value());
        assertThat(heard(joke, recording)).isEmpty();

        as(anna, () -> sheets.handOver(spot.conversation()));
        assertThat(heard(joke, recording)).isPresent();
        assertThat(heard(karim, recording)).isEmpty();

        as(anna, () -> sheets.takeBack(spot.conversation()));
        assertThat(heard(joke, recording)).isEmpty();
        assertThat(as(anna, () -> recordings.send(spot)))
                .as("an answer goes with its list")
                .isEmpty();
    }
}
