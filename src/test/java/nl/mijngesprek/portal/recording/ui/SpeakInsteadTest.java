package nl.mijngesprek.portal.recording.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.outreach.DeskTest;
import nl.mijngesprek.portal.outreach.ReasonCode;
import nl.mijngesprek.portal.outreach.ui.OutreachNavigation;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.ui.QuestionnaireNavigation;
import nl.mijngesprek.portal.recording.Recording;
import nl.mijngesprek.portal.recording.RecordingSpot;
import nl.mijngesprek.portal.recording.Recordings;
import nl.mijngesprek.portal.recording.Voice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Beside the words there is a quiet way to speak; what was spoken stands there too, for the client and then for the officer. */
class SpeakInsteadTest extends DeskTest {

    @Autowired
    Recordings recordings;

    @Autowired
    AnswerSheets sheets;

    private RecordingSpot question() {
        var conversation = conversation(anna, nextWeek);
        intake(() -> sheets.deliverSheet(conversation, anna, "negen-vragen", 1));
        return RecordingSpot.answer(
                conversation,
                sheets.find(conversation)
                        .orElseThrow()
                        .at(1)
                        .orElseThrow()
                        .question()
                        .id()
                        .value());
    }

    private Recording speak(RecordingSpot spot) {
        recordings.keep(spot, Voice.webm(), Duration.ofSeconds(100));
        return recordings.find(spot).orElseThrow();
    }

    private ConversationId silent() throws SQLException {
        var conversation = obliged(anna);
        invite(conversation, anna, "delivered", "delivered");
        return conversation;
    }

    @Test
    void a_question_offers_the_keyboards_microphone_first_and_then_the_recorder() {
        var spot = question();
        open(QuestionnaireNavigation.sheet(spot.conversation()));
        press("Begin met vraag 1");

        assertThat(screen().words(".speak-instead summary")).isEqualTo("Praat in plaats van typen");
        assertThat(screen().words(".speak-instead"))
                .containsSubsequence("Op veel toetsenborden staat een microfoon.", "Neem uw stem op");
        assertThat(link("Neem uw stem op")).isEqualTo(RecordingNavigation.recorder(spot));
        assertThat(screen().html().select(".speak-instead a").hasAttr("router-ignore"))
                .as("loaded anew, for the microphone is off on this page")
                .isTrue();
        assertThat(screen().html().select("audio")).isEmpty();
    }

    @Test
    void a_spoken_answer_is_heard_beside_its_question_and_before_handing_over() {
        var spot = question();
        var spoken = speak(spot);

        open(QuestionnaireNavigation.sheet(spot.conversation()) + "/vraag/1");
        assertThat(screen().words(".player")).isEqualTo("Opname van ongeveer 2 minuten");
        assertThat(screen().html().select("audio").attr("src")).isEqualTo(RecordingNavigation.sound(spoken.id()));
        assertThat(screen().html().select("audio").attr("preload")).isEqualTo("none");
        assertThat(link("Luister, verwijder of neem opnieuw op")).isEqualTo(RecordingNavigation.recorder(spot));

        open(QuestionnaireNavigation.sheet(spot.conversation()) + "/nakijken");
        // The eight other questions, and what the client does already.
        assertThat(screen().all("dl.summary .empty")).hasSize(9);
        assertThat(screen().html().select("dl.summary audio")).hasSize(1);
    }

    /** E8, E9: going on sends what was spoken, and from then on the officer hears it on the page of the case. */
    @Test
    void a_spoken_reason_is_sent_by_going_on() throws SQLException {
        var conversation = silent();
        outreach.tell(conversation, ReasonCode.OWN_WORDS);
        var reason = outreach.find(conversation).orElseThrow().lastOwnReason().orElseThrow();
        var spot = RecordingSpot.reason(conversation, reason.id().value());
        open(OutreachNavigation.reason(conversation));
        press("Verder");
        assertThat(screen().html().select(".speak-instead a").attr("href"))
                .isEqualTo(RecordingNavigation.recorder(spot));

        speak(spot);
        open("/mijn/contact/" + conversation.value());
        assertThat(screen().words()).contains("Deze opname is bewaard, maar nog niet verstuurd.");
        open(OutreachNavigation.reason(conversation));
        press("Verder");
        assertThat(screen().words()).contains("Uw opname is bewaard, maar nog niet verstuurd.");
        press("Verder");

        assertThat(screen().heading()).isEqualTo("Dank u. Wij wachten nu.");
        assertThat(recordings.find(spot).flatMap(Recording::sentAt)).isPresent();
        open("/mijn/contact/" + conversation.value());
        assertThat(screen().html().select("audio")).hasSize(1);
        assertThat(screen().words()).doesNotContain("nog niet verstuurd");
        logInAsOfficer(joke, "Joke de Groot");
        open("/mijn/gemeente/contact/" + conversation.value());
        assertThat(screen().words()).contains("De cliënt sprak dit in:");
        assertThat(screen().html().select("audio").attr("aria-label")).isEqualTo("Opname van de cliënt");
    }
}
