package nl.mijngesprek.portal.questionnaire.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.recording.RecordingSpot;
import nl.mijngesprek.portal.recording.Recordings;
import nl.mijngesprek.portal.recording.Voice;
import nl.mijngesprek.portal.shared.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Beside an answer stand the words that the client answered to, also when they read the portal in another language by now. */
class SeenWordsTest extends UseCaseTest {

    private static final String ASKED = "How satisfied are you with your daily life?";
    private static final String CHOSEN = "So-so";
    private static final String NEXT_IN_ARABIC = "ما الذي تجيده؟";

    @Autowired
    AnswerSheets sheets;

    @Autowired
    Recordings recordings;

    @Autowired
    Languages languages;

    private final String officerName = "Greet " + reference();
    private ConversationId conversation = new ConversationId(new UUID(0, 0));

    @BeforeEach
    void annaAnswersInEnglishAndGoesOnInArabic() {
        conversation = conversationWithOwnOfficer(anna, nextWeek, officerName);
        intake(() -> sheets.deliverSheet(conversation, anna, "negen-vragen", 1));
        reads("en");
        open(QuestionnaireNavigation.question(conversation, 2));
        choose(CHOSEN);
        reads("ar");
    }

    private void reads(String languageCode) {
        logIn(anna, "Anna de Wit", languages.byCode(languageCode).orElseThrow());
    }

    /** The texts of what is marked as English and read from left to right. */
    private List<String> english() {
        return screen().all("main [lang=en][dir=ltr]");
    }

    @Test
    void on_the_page_to_check_and_what_is_not_answered_is_asked_in_the_language_of_now() {
        open(QuestionnaireNavigation.check(conversation));

        assertThat(english()).containsExactly(ASKED, CHOSEN);
        assertThat(screen().all("dt:not([lang])")).contains(NEXT_IN_ARABIC);
    }

    @Test
    void on_the_page_to_share() {
        open(QuestionnaireNavigation.share(conversation));

        assertThat(english()).contains(ASKED, CHOSEN);
    }

    /** The officer reads the Dutch of it as well. */
    @Test
    void on_the_page_of_who_prepares() {
        sheets.handOver(conversation);
        var greet = intake(() -> inTransaction(() -> new OfficerId(
                database.fetchSingle("select officer_id from conversation where id = ?", conversation.value())
                        .get(0, UUID.class))));
        logInAsOfficer(greet, officerName);
        open(QuestionnaireNavigation.preparation(conversation));

        assertThat(english()).containsExactly(ASKED, CHOSEN);
        assertThat(screen().words()).contains("Hoe tevreden bent u met uw dagelijks leven? Het gaat wel");
    }

    @Test
    void where_it_is_offered_at_the_next_conversation() {
        var next = conversation(anna, nextWeek.plus(Duration.ofDays(7)));
        intake(() -> sheets.deliverSheet(next, anna, "negen-vragen", 1));

        open("/mijn/" + QuestionnaireNavigation.earlierPath(next, 1));

        assertThat(screen().html().select("h1").attr("lang")).isEmpty();
        assertThat(english()).containsExactly(ASKED, CHOSEN);
    }

    /** Then it is in the words of now. */
    @Test
    void until_it_is_answered_again() {
        open(QuestionnaireNavigation.question(conversation, 2));
        choose("راضٍ");
        open(QuestionnaireNavigation.check(conversation));

        assertThat(english()).isEmpty();
    }

    @Test
    void who_only_spoke_reads_the_question_in_the_language_of_now() {
        var third = sheets.find(conversation).orElseThrow().at(3).orElseThrow().question();
        recordings.keep(RecordingSpot.answer(conversation, third.id().value()), Voice.webm(), Duration.ofSeconds(3));

        open(QuestionnaireNavigation.check(conversation));
        assertThat(screen().all("dt:not([lang])")).contains(NEXT_IN_ARABIC);
        sheets.handOver(conversation);
        open(QuestionnaireNavigation.share(conversation));
        assertThat(screen().all("h3:not([lang])")).contains(NEXT_IN_ARABIC);
    }
}
