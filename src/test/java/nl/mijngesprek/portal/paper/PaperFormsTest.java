package nl.mijngesprek.portal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.mijngesprek.portal.Pdf;
import nl.mijngesprek.portal.contact.Contacts;
import nl.mijngesprek.portal.letter.QuestionForms;
import nl.mijngesprek.portal.questionnaire.QuestionLists;
import nl.mijngesprek.portal.reply.PaperCodes;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The list on paper (promise 6): for everybody to read, also by ear (PDF/UA-1), with codes that name nobody. */
class PaperFormsTest extends PaperTest {

    /** In points. */
    private static final float CENTIMETRE = 28.3f;

    @Autowired
    QuestionLists lists;

    @Autowired
    PaperCodes codes;

    @Autowired
    Contacts contacts;

    @ParameterizedTest
    @CsvSource({"nl, false", "en, false", "ar, false", "nl, true", "en, true", "ar, true"})
    void every_form_passes_pdf_ua(String language, boolean large) throws Exception {
        var pdf = print(language, large);

        Files.write(Path.of("target", "questions-%s%s.pdf".formatted(language, large ? "-large" : "")), pdf);
        assertThat(Pdf.wrong(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
        }
        assertThat(text(pdf)).doesNotContain("{", "\uFFFD", "#", "Anna");
    }

    /** An officer has to be able to read any form: the Dutch stands beneath. */
    @ParameterizedTest
    @CsvSource({"en", "ar"})
    void a_form_in_another_language_has_the_dutch_too(String language) {
        var words = words(print(language, false));

        assertThat(words)
                .contains(
                        "Hoe ziet uw dag eruit?",
                        "Niet tevreden",
                        "Alleen als u bij vraag 3 koos: Nee",
                        "Wilt u hierover praten?",
                        "Liever niet",
                        "U mag elke vraag overslaan.");
    }

    @Test
    void it_says_what_is_free_where_it_goes_and_whom_to_call() {
        var words = words(print("nl", false));

        assertThat(words)
                .contains(
                        "U mag elke vraag overslaan. Dat heeft nooit gevolgen.",
                        "Waar wilt u over praten?",
                        "Wat doet u al?",
                        "Alleen als u bij vraag 3 koos: Ja",
                        "Stuur de bladen naar dit adres.",
                        "Heeft u een vraag? Bel ");
        assertThat(words.indexOf("Waar wilt u over praten?")).isLessThan(words.indexOf("Uw dag"));
    }

    private record Line(int page, float top, String words) {}

    /** What stands on the paper, from top to bottom; tops in points of the page. */
    private static List<Line> lines(byte[] pdf) throws IOException {
        var lines = new ArrayList<Line>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String words, List<TextPosition> places) {
                lines.add(new Line(getCurrentPageNo(), places.getFirst().getYDirAdj(), words));
            }
        };
        try (var document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return lines;
    }

    /** Room for a pen, and for a hand that is not steady: after a question in words five lines, a centimetre apart. */
    @ParameterizedTest
    @CsvSource({"false", "true"})
    void there_is_room_to_write(boolean large) throws IOException {
        var lines = lines(print("nl", large));
        var asked = lines.stream()
                .filter(line -> line.words().contains("Hoe ziet uw dag eruit?"))
                .findFirst()
                .orElseThrow();
        var after = lines.stream()
                .skip(lines.indexOf(asked))
                .filter(line -> line.words().startsWith("Wie leest dit"))
                .findFirst()
                .orElseThrow();
        var above = lines.get(lines.indexOf(after) - 1);

        assertThat(above.page()).isEqualTo(after.page());
        assertThat(after.top() - above.top()).isGreaterThan(5 * CENTIMETRE);
    }

    @Test
    void every_page_has_its_code_and_everybody_with_this_list_the_same() throws IOException {
        var ofGreet = as(anna, () -> lists.find(conversation)).orElseThrow();
        var bilals = withList(bilal, greet);
        var pdf = print("nl", true);
        var other = as(bilal, () -> forms.print(bilals, Optional.of(language("nl")), Optional.of(true)))
                .orElseThrow();

        var page = QuestionForms.pageCode(ofGreet);
        assertThat(page).matches("[2-9A-HJKMNP-Z]{4}");
        try (var document = Loader.loadPDF(pdf)) {
            for (var number = 1; number <= document.getNumberOfPages(); number++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                assertThat(stripper.getText(document)).contains(page + "-" + number);
            }
        }
        assertThat(text(other)).contains(page + "-1");
        assertThat(codesIn(text(other))).doesNotContainAnyElementsOf(codesIn(text(pdf)));
    }

    private static List<String> codesIn(String words) {
        return Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}")
                .matcher(words)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }

    /** The code of the list is on the paper and nowhere in the database but as a keyed hash. */
    @Test
    void the_code_is_on_the_paper_and_kept_nowhere() throws Exception {
        var sheet = as(anna, () -> lists.find(conversation)).orElseThrow().sheet();
        var code = codes.codeOf(sheet);

        assertThat(codesIn(text(print("nl", false)))).containsExactly(code.printed());
        try (var connection = superuser();
                var select = connection.prepareStatement("select code_hash from paper_code where sheet_id = ?")) {
            select.setObject(1, sheet);
            var row = select.executeQuery();
            assertThat(row.next()).isTrue();
            assertThat(row.getBytes(1)).isEqualTo(codes.hash(code)).hasSize(32);
        }
        assertThat(as(greet, () -> typing.find(code))).contains(conversation);
        assertThat(as(officer("Olga Officier"), () -> typing.find(code))).isEmpty();
    }

    /** Who wants letters in large print gets the list so too, whoever prints it. */
    @Test
    void it_is_as_large_as_the_client_wants_letters() throws IOException {
        var ordinary = pages(print("nl", false));
        as(anna, () -> contacts.printLarge(true));

        for (var pdf : List.of(
                as(anna, () -> forms.print(conversation, Optional.empty(), Optional.empty())),
                as(greet, () -> forms.print(conversation, Optional.empty(), Optional.empty())))) {
            assertThat(pages(pdf.orElseThrow())).isGreaterThan(ordinary);
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void the_officer_prints_it_as_the_client_is_written_to_and_nobody_elses() {
        var bilals = withList(bilal, greet);

        assertThat(words(as(greet, () -> forms.print(bilals, Optional.empty(), Optional.empty()))
                        .orElseThrow()))
                .contains("كيف", "Hoe ziet uw dag eruit?");
        assertThat(as(officer("Olga Officier"), () -> forms.print(bilals, Optional.empty(), Optional.empty())))
                .isEmpty();
        assertThat(as(anna, () -> forms.print(bilals, Optional.empty(), Optional.empty())))
                .isEmpty();
    }
}
