package nl.mijngesprek.portal.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.mijngesprek.portal.Pdf;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.report.DeliveredReportTest;
import nl.mijngesprek.portal.report.ReportId;
import nl.mijngesprek.portal.report.Verdict;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** D3, D4, promise 6: the report on paper, with all that was said under the sentence it belongs to, for everybody to read. */
class ReportPrintTest extends DeliveredReportTest {

    private static final String ARABIC = "هذا ليس صحيحا: أعمل 2 ساعة 👩🏽‍🌾 in het buurthuis";
    private static final String SCRIPT = "<script>alert('x')</script> & \"quotes\" {0} \u0001 😀";

    @Autowired
    ReportPrint print;

    @Autowired
    Languages languages;

    private byte[] print(ClientId client, ReportId report, String language, boolean large) {
        return print.print(
                find(report, client),
                as(client, () -> reports.versions(report)),
                languages.byCode(language).orElseThrow(),
                large);
    }

    /** A report in its second version about which everything was said that can be said. */
    private ReportId talkedAbout() {
        var olga = officer("Olga Officier");
        var one = published(anna, olga, "U helpt 12 uur per week.", "U wilt leren.", "Joke belt u.", "Dit gaat weg.");
        var remark = say(anna, one, passage(one, anna, 1), Verdict.NOT_RIGHT, ARABIC);
        var unclear = say(anna, one, passage(one, anna, 2), Verdict.NOT_UNDERSTOOD, SCRIPT);
        var takenBack = passage(one, anna, 3);
        say(anna, one, takenBack, Verdict.HURTS, "Au.");
        as(anna, () -> remarks.withdraw(one, takenBack));
        say(anna, one, passage(one, anna, 4), Verdict.MISSING, "Er mist iets.");
        say(anna, one, find(one, anna).whole().passage(), Verdict.RIGHT, "Verder klopt het.");
        answer(olga, anna, remark, "not-adopted", "Zo staat het in de brief.", Optional.empty());
        react(anna, one, passage(one, anna, 1), "Toch is het zo.");
        answer(olga, anna, unclear, "question", "Welk woord bedoelt u?", Optional.empty());
        return corrected(one, anna, "U helpt 12 uur per week.", "U wilt leren.", "Joke belt u.");
    }

    @ParameterizedTest
    @CsvSource({"nl, false", "en, false", "ar, false", "nl, true", "ar, true"})
    void every_report_passes_pdf_ua(String language, boolean large) throws Exception {
        var pdf = print(anna, talkedAbout(), language, large);

        Files.write(Path.of("target", "report-%s%s.pdf".formatted(language, large ? "-large" : "")), pdf);
        assertThat(Pdf.wrong(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
        }
        assertThat(Pdf.words(pdf))
                .contains("U helpt 12 uur per week.", "Toch is het zo.", "Zo staat het in de brief.")
                .doesNotContain("{{", "\uFFFD", "#");
    }

    /** What the screen says, the paper says: each word under the sentence it belongs to, in the order it was said. */
    @Test
    void everything_that_was_said_stands_under_its_sentence() {
        var words = Pdf.words(print(anna, talkedAbout(), "nl", false));

        assertThat(words)
                .containsSubsequence(
                        "Het verslag van uw gesprek",
                        "Werk",
                        "Zin 1 van 3",
                        "U helpt 12 uur per week.",
                        "U zei: Klopt niet.",
                        "in het buurthuis",
                        "Dit hoort bij versie 1.",
                        "Olga Officier gaf antwoord op",
                        "Zo staat het in de brief.",
                        "Uw laatste woord:",
                        "Toch is het zo.",
                        "Zin 2 van 3",
                        "U wilt leren.",
                        "<script>alert('x')</script> & \"quotes\" {0}",
                        "Welk woord bedoelt u?",
                        "U kunt antwoord geven tot en met",
                        "Zin 3 van 3",
                        "Joke belt u.",
                        "Au.",
                        "U nam dit terug op",
                        "Zinnen die er niet meer zijn",
                        "Dit gaat weg.",
                        "Er mist iets.",
                        "Over het hele verslag",
                        "Verder klopt het.",
                        "Alle versies van dit verslag",
                        "Versie 2",
                        "Bel ");
    }

    @Test
    void in_another_language_the_sentences_stay_dutch() {
        var report = talkedAbout();

        assertThat(Pdf.words(print(anna, report, "en", false)))
                .contains("U helpt 12 uur per week.", "You said: ")
                .doesNotContain("U zei:");
    }

    /** 400 sentences of 1 000 characters come out whole. */
    @Test
    void a_long_report_comes_out_whole() {
        var wordings = IntStream.rangeClosed(1, 400)
                .mapToObj(number ->
                        "Zin nummer %d eindigt %s hier-%d.".formatted(number, "met woorden ".repeat(80), number))
                .toArray(String[]::new);
        var report = published(anna, officer("Olga Officier"), wordings);
        say(anna, report, passage(report, anna, 400), Verdict.NOT_RIGHT, ARABIC);

        var words = Pdf.words(print.print(find(report, anna), List.of(), Language.DUTCH, false));

        assertThat(words).contains("hier-1.", "hier-200.", "hier-400.", "in het buurthuis");
    }
}
