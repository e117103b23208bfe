package nl.mijngesprek.portal.questionnaire.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The client lets the officer read the answers, or keeps them. */
class HandOverAnswersTest extends UseCaseTest {

    @Autowired
    AnswerSheets sheets;

    private ConversationId questionsFor(Instant startsAt) {
        var conversation = conversation(anna, startsAt);
        intake(() -> sheets.deliverSheet(conversation, anna, "negen-vragen", 1));
        open(QuestionnaireNavigation.check(conversation));
        return conversation;
    }

    private Optional<Instant> handedOverAt(ConversationId conversation) {
        return sheets.find(conversation).orElseThrow().handedOverAt();
    }

    /** A8: before sending it says who reads the answers, and afterwards who may now. */
    @Test
    void the_client_sends_the_answers_and_reads_who_may_read_them() {
        var conversation = questionsFor(nextWeek);
        assertThat(screen().words()).contains("Dan mag alleen uw gespreksvoerder ze lezen.");

        press("Verstuur mijn antwoorden");

        assertThat(screen().heading()).isEqualTo("U heeft uw antwoorden verstuurd");
        assertThat(screen().words())
                .contains(
                        "Uw gespreksvoerder mag ze nu lezen. Verder niemand.",
                        "U kunt ze veranderen of terugnemen tot het gesprek.");
        assertThat(handedOverAt(conversation)).isPresent();
    }

    @Test
    void the_client_takes_them_back() {
        var conversation = questionsFor(nextWeek);
        press("Verstuur mijn antwoorden");
        press("Bekijk mijn antwoorden");

        press("Neem mijn antwoorden terug");

        assertThat(screen().heading()).isEqualTo("U heeft uw antwoorden terug");
        assertThat(screen().words())
                .contains("Alleen u kunt uw antwoorden nu lezen.", "U kunt ze later nog versturen. Het hoeft niet.");
        assertThat(handedOverAt(conversation)).isEmpty();
        press("Bekijk mijn antwoorden");
        assertThat(screen().words()).contains("Verstuur mijn antwoorden");
    }

    /** Keeping them is as easy as sending them. */
    @Test
    void the_client_keeps_them() {
        var conversation = questionsFor(nextWeek);

        press("Nu nog niet");

        assertThat(screen().heading()).isEqualTo("Dag Anna de Wit");
        assertThat(handedOverAt(conversation)).isEmpty();
    }

    @Test
    void sending_twice_is_sending_once() {
        var conversation = questionsFor(nextWeek);
        press("Verstuur mijn antwoorden");
        var first = handedOverAt(conversation);

        sheets.handOver(conversation);

        assertThat(handedOverAt(conversation)).isEqualTo(first);
    }

    @Test
    void after_the_conversation_sending_is_refused_in_a_sentence() {
        var conversation = questionsFor(lastWeek);

        press("Verstuur mijn antwoorden");

        assertThat(screen().words("#errors"))
                .matches("Dit lukt nog niet Het gesprek was op .+ 20\\d\\d\\. Bel ons als u iets wilt veranderen\\.");
        assertThat(screen().title()).startsWith("Fout: Uw antwoorden");
        assertThat(handedOverAt(conversation)).isEmpty();
    }
}
