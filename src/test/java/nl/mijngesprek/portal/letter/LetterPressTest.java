package nl.mijngesprek.portal.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.mijngesprek.portal.Pdf;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.outbox.Channel;
import nl.mijngesprek.portal.outbox.Message;
import nl.mijngesprek.portal.reply.ReplyCode;
import nl.mijngesprek.portal.reply.ReplyCodes;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The letters on paper: readable by everybody, also by ear (PDF/UA-1), with the code that is kept nowhere. */
class LetterPressTest extends LetterTest {

    @Autowired
    Languages languages;

    @Autowired
    ReplyCodes codes;

    @Autowired
    ReminderLoop reminders;

    private Message letterTo(ClientId client) {
        livesAt(client, "Voorbeeldlaan 12");
        var conversation = planned(client);
        assertThat(send(conversation, 1)).isInstanceOf(SendingOutcome.Sent.class);
        return messages(conversation, Channel.LETTER).getFirst();
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @CsvSource({"nl, false", "en, false", "ar, false", "nl, true", "ar, true"})
    void every_letter_passes_pdf_ua(String language, boolean large) throws Exception {
        as(anna, () -> contacts.writeIn(languages.byCode(language).orElseThrow()));
        as(anna, () -> contacts.printLarge(large));

        var pdf = press.print(letterTo(anna));

        Files.write(Path.of("target", "letter-%s%s.pdf".formatted(language, large ? "-large" : "")), pdf);
        assertThat(Pdf.wrong(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Uitnodiging voor een gesprek");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(fontsNotEmbedded(document)).isEmpty();
        }
        assertThat(words(pdf)).contains("Beste Anna de Wit,").doesNotContain("{{", "\uFFFD", "#");
    }

    @ParameterizedTest
    @CsvSource({"nl, false", "ar, true"})
    void every_letter_that_reminds_passes_pdf_ua(String language, boolean large) throws Exception {
        as(anna, () -> contacts.writeIn(languages.byCode(language).orElseThrow()));
        as(anna, () -> contacts.printLarge(large));
        livesAt(anna, "Voorbeeldlaan 12");
        var conversation = conversation(anna, at("2027-04-14T10:00"));
        itIs("2027-04-07T11:00");
        reminders.remindDue();

        var pdf = press.print(messages(conversation, Channel.LETTER).getFirst());

        Files.write(Path.of("target", "reminder-%s%s.pdf".formatted(language, large ? "-large" : "")), pdf);
        assertThat(Pdf.wrong(pdf)).isEmpty();
        assertThat(words(pdf))
                .contains("Denk aan ons gesprek", "woensdag 14 april 2027", "Joke Visser", "Kade 1")
                .doesNotContain("Wat wilt u graag doen?", "Participatiewet", "{{", "\uFFFD", "#");
    }

    private static List<String> fontsNotEmbedded(PDDocument document) throws IOException {
        var missing = new ArrayList<String>();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                if (!font.isEmbedded()) {
                    missing.add(font.getName());
                }
            }
        }
        return missing;
    }

    /** Dutch is what counts, so it comes first; the translation begins on a sheet of its own. */
    @Test
    void the_translation_stands_behind_the_dutch_letter() throws IOException {
        var pdf = press.print(letterTo(bilal));

        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            assertThat(stripper.getText(document)).contains("Beste Bilal Haddad,");
        }
        // Shaped letters stand for the plain ones.
        assertThat(Normalizer.normalize(words(pdf), Normalizer.Form.NFKC)).contains("دعوة إلى حديث");
    }

    /** The code is on the letter and nowhere in the database but as a keyed hash. */
    @Test
    void the_code_is_on_the_paper_and_kept_nowhere() throws Exception {
        var letter = letterTo(anna);
        var code = codes.codeOf(InvitationKey.invitation(letter.key()).orElseThrow());

        assertThat(words(press.print(letter))).contains(code.printed());
        assertThat(ReplyCode.parse(" " + code.printed().toLowerCase(Locale.ROOT)))
                .contains(code);
        assertThat(letter.words()).doesNotContain(code.printed());
        assertThat(letter.print().orElseThrow()).doesNotContain(code.printed()).doesNotContain(code.characters());
        try (var connection = superuser();
                var select = connection.prepareStatement("select row_to_json(r)::text from reply_code r"
                        + " where client_id = ? and row_to_json(r)::text like '%' || ? || '%'")) {
            select.setObject(1, anna.value());
            select.setString(2, code.characters());
            assertThat(select.executeQuery().next()).isFalse();
        }
    }

    /** A folder for the printer: a letter handed over twice is one file, and never half a one. */
    @Test
    void a_letter_is_one_file_however_often_it_is_handed_over(@TempDir Path folder) throws IOException {
        var letter = letterTo(anna);
        var carrier = new LetterFolder(press, folder.toString());

        carrier.handOver(letter);
        carrier.handOver(letter);

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve(letter.id().value() + ".pdf"));
        }
        assertThat(words(Files.readAllBytes(folder.resolve(letter.id().value() + ".pdf"))))
                .contains("Anna de Wit");
    }

    @Test
    void what_is_not_configured_is_named(@TempDir Path folder) {
        Assertions.assertThatThrownBy(() -> new LetterFolder(press, ""))
                .isInstanceOf(Misconfigured.class)
                .hasMessageStartingWith("portal.outbox.letters: is missing");
        Assertions.assertThatThrownBy(
                        () -> new LetterFolder(press, folder.resolve("none").toString()))
                .isInstanceOf(Misconfigured.class);
        Assertions.assertThatThrownBy(() -> new PublicAddress("", "050 000 00 00", "Plein 1"))
                .isInstanceOf(Misconfigured.class)
                .hasMessageStartingWith("portal.address: is missing");
    }

    @Test
    @Tag("measure")
    void letters_are_printed_fast_enough_for_a_round() {
        var letter = letterTo(bilal);
        press.print(letter);
        var count = 20;

        var begin = System.nanoTime();
        for (var number = 0; number < count; number++) {
            press.print(letter);
        }
        var perSecond = count / ((System.nanoTime() - begin) / 1e9);

        System.out.printf("letters printed: %.1f a second (Dutch and Arabic, one thread)%n", perSecond);
        assertThat(perSecond).isGreaterThan(1);
    }
}
