package nl.mijngesprek.portal.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.UUID;
import nl.mijngesprek.portal.Pdf;
import nl.mijngesprek.portal.behalf.IdentityWay;
import nl.mijngesprek.portal.contact.ReminderChannel;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.Companion;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.HeardAnswers;
import nl.mijngesprek.portal.outbox.Channel;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Languages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Promise 6: what was done for a client is confirmed on paper, in their language and print; one letter for one call. */
class OnBehalfTellingTest extends LetterTest {

    @Autowired
    OnBehalfLoop loop;

    @Autowired
    HeardAnswers heard;

    @Autowired
    Languages languages;

    private OfficerId greet = new OfficerId(new UUID(0, 0));
    private ConversationId annas = new ConversationId(new UUID(0, 0));

    @BeforeEach
    void aConversationOfGreet() throws SQLException {
        // By day, and what other tests left is told.
        itIs(Dates.dayOf(testClock.instant()).plusDays(1) + "T10:00");
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("update identity_check set told_at = now() where told_at is null");
        }
        greet = officer("Greet Gesprek");
        annas = conversation(anna, nextWeek);
        giveTo(greet, annas);
        livesAt(anna, "Voorbeeldlaan 12");
    }

    private void annaCalls() {
        sure(greet, annas, IdentityWay.CALLED_BACK);
        as(greet, () -> heard.answer(annas, AnswerChoice.COMING));
        as(greet, () -> heard.bring(annas, Companion.FAMILY));
    }

    private void theCallIsOver() {
        as(greet, () -> {
            identityChecks.end(anna);
            return 0;
        });
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void one_letter_says_what_was_done_by_whom_and_how_we_knew() throws Exception {
        annaCalls();
        loop.tellDue();
        assertThat(messages(annas, Channel.LETTER)).as("during the call").isEmpty();
        theCallIsOver();
        assertThat(loop.tellDue()).isOne();
        assertThat(loop.tellDue()).isZero();

        var letter = messages(annas, Channel.LETTER);
        assertThat(letter).singleElement().satisfies(one -> assertThat(one.words())
                .contains(
                        "Dit deden wij voor u",
                        "Greet Gesprek sprak met u aan de telefoon.",
                        "Greet Gesprek belde u terug op uw eigen nummer. Zo wisten wij dat u het was.",
                        "Uw antwoord op de uitnodiging: Ja, ik kom.",
                        "Wie er met u meekomt: Familie of een vriend.",
                        "Was u dit niet? Bel dan meteen"));
        var pdf = press.print(letter.getFirst());
        Files.write(Path.of("target", "on-behalf.pdf"), pdf);
        assertThat(Pdf.wrong(pdf)).isEmpty();
        assertThat(words(pdf)).contains("Anna de Wit", "Voorbeeldlaan 12").doesNotContain("{{", "\uFFFD");
    }

    /** In the client's language, behind the Dutch that counts, in large print, with a word without content beside it. */
    @Test
    void the_letter_is_as_the_client_wants_letters() throws Exception {
        as(anna, () -> contacts.writeIn(languages.byCode("ar").orElseThrow()));
        as(anna, () -> contacts.printLarge(true));
        as(anna, () -> contacts.remindBy(ReminderChannel.SMS));
        annaCalls();
        theCallIsOver();
        loop.tellDue();

        var pdf = press.print(messages(annas, Channel.LETTER).getFirst());
        Files.write(Path.of("target", "on-behalf-ar.pdf"), pdf);
        assertThat(Pdf.wrong(pdf)).isEmpty();
        assertThat(Normalizer.normalize(words(pdf), Normalizer.Form.NFKC)).contains("Ja, ik kom", "نعم");
        assertThat(messages(annas, Channel.LETTER).getFirst().print().orElseThrow())
                .contains("class=\"large\"");
        assertThat(messages(annas, Channel.SMS)).singleElement().satisfies(sms -> assertThat(sms.words())
                .doesNotContain("Anna", "Greet", "Ja, ik kom"));
    }

    @Test
    void of_a_call_in_which_nothing_was_done_no_letter_tells() {
        sure(greet, annas, IdentityWay.CALLED_BACK);
        theCallIsOver();

        assertThat(loop.tellDue()).isZero();
    }

    /** The officer forgot to say that it is over: after half an hour it is. */
    @Test
    void half_an_hour_later_every_call_is_over() throws SQLException {
        annaCalls();
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("update identity_check set at = now() - interval '31 minutes' where client_id = '"
                    + anna.value() + "'");
        }

        assertThat(loop.tellDue()).isOne();
    }

    @Test
    void whom_no_letter_reaches_reads_it_here() {
        var bilals = conversation(bilal, nextWeek);
        giveTo(greet, bilals);
        sure(greet, bilals, IdentityWay.DOCUMENT_AT_DESK);
        as(greet, () -> heard.answer(bilals, AnswerChoice.CALL_ME));
        as(greet, () -> {
            identityChecks.end(bilal);
            return 0;
        });

        assertThat(loop.tellDue()).isZero();
        assertThat(as(bilal, identityChecks::mine)).hasSize(1);
    }
}
