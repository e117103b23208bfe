package nl.mijngesprek.portal.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.report.ReportDeliveries;
import nl.mijngesprek.portal.report.ReportId;
import nl.mijngesprek.portal.report.ReportOutcome;
import nl.mijngesprek.portal.report.Reports;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The client understands the report: difficult words, translations, and a button to hear it (D3, D4). */
class UnderstandReportTest extends UseCaseTest {

    private static final Language ARABIC = new Language("ar", "العربية", "Arabisch", true, false);
    private static final String FIRST = "Uw re-integratie begint met een traject en bijzondere bijstand.";

    @Autowired
    Reports reports;

    private ReportId report = new ReportId(new UUID(0, 0));
    private OfficerId joke = new OfficerId(report.value());
    private OfficerId karim = joke;
    private Runnable turnOfKarim = () -> {};

    @BeforeEach
    void annaHasAReport() {
        joke = officer("Joke Visser");
        karim = officer("Karim Bakker");
        var conversation = conversation(anna, lastWeek);
        giveTo(joke, conversation);
        turnOfKarim = () -> giveTo(karim, conversation);
        var delivery = ReportDeliveries.of(
                reference(), anna, conversation, lastWeek.plusSeconds(86_400), FIRST, "Joke belt u over het traject.");
        report = ((ReportOutcome.Delivered) intake(() -> reports.deliver(delivery))).id();
    }

    private void inArabic(String address) {
        logIn(anna, "Anna de Wit", ARABIC);
        open(address);
    }

    @Test
    void a_difficult_word_opens_to_its_meaning_in_place() {
        open(ReportNavigation.sentence(report, 1));

        assertThat(screen().all("details summary"))
                .contains("Wat is re-integratie?", "Wat is een traject?", "Wat is bijzondere bijstand?");
        assertThat(screen().all("details")).contains("Wat is re-integratie? Hulp om weer werk te vinden en te houden.");

        open(ReportNavigation.sentence(report, 2));
        assertThat(screen().all(".difficult-words summary")).containsExactly("Wat is een traject?");
    }

    @Test
    void the_meaning_is_in_the_language_of_the_client_and_the_word_stays_dutch() {
        inArabic(ReportNavigation.sentence(report, 1));

        var words = screen().html().select(".difficult-words summary [lang=nl]");
        assertThat(words.eachText()).startsWith("re-integratie");
        assertThat(words.eachAttr("dir")).containsOnly("ltr");
        assertThat(screen().all(".difficult-words p"))
                .first()
                .isEqualTo("مساعدة على إيجاد عمل من جديد والاستمرار فيه.");
    }

    @Test
    void the_whole_report_has_one_list_of_its_difficult_words() {
        open(ReportNavigation.whole(report));

        assertThat(screen().all(".difficult-words summary")).containsExactly("Moeilijke woorden in dit verslag");
        assertThat(screen().all(".difficult-words dt"))
                .containsExactly("bijzondere bijstand", "re-integratie", "een traject");
        assertThat(screen().all("#print")).containsExactly("Print het verslag");
    }

    /** D3: the client reads it in their own language, with the Dutch beside it, once two officers stand for it. */
    @Test
    void a_translation_is_typed_in_checked_and_read() {
        logInAsOfficer(joke, "Joke Visser");
        open(ReportNavigation.translation(report, "ar"));
        assertThat(screen().words()).contains("Het verslag voor Anna de Wit, in deze taal: Arabisch.", FIRST);
        fill("Vertaling van zin 1", "تبدأ عودتك إلى العمل.");
        press("Keur de vertaling goed");
        assertThat(screen().words()).contains("Vul eerst de naam van de vertaler in.");
        fill("Naam van de vertaler", "Rania Saleh");
        press("Keur de vertaling goed");
        assertThat(screen().words()).contains("U typte hier zelf iets over. Een collega kijkt het na.");
        inArabic(ReportNavigation.sentence(report, 1));
        assertThat(screen().all(".translation")).isEmpty();

        turnOfKarim.run();
        logInAsOfficer(karim, "Karim Bakker");
        open(ReportNavigation.translation(report, "ar"));
        press("Keur de vertaling goed");
        assertThat(screen().words())
                .contains(
                        "1 zin is goedgekeurd. De cliënt leest nu de vertaling.",
                        "De cliënt leest dit. Nagekeken door Karim Bakker.");
        press("Keur de vertaling goed");
        assertThat(screen().words()).contains("Er is niets nieuws om goed te keuren.");

        for (var page : new String[] {ReportNavigation.sentence(report, 1), ReportNavigation.whole(report)}) {
            inArabic(page);
            assertThat(screen().all(".translation"))
                    .containsExactly("تبدأ عودتك إلى العمل. ترجمة Rania Saleh، مراجعة Karim Bakker.");
            assertThat(screen().words()).contains(FIRST, "الجملة الهولندية هي المعتمدة.");
        }
        logIn(anna, "Anna de Wit", Language.DUTCH);
        open(ReportNavigation.sentence(report, 1));
        assertThat(screen().all(".translation")).isEmpty();
    }

    @Test
    void what_another_officer_has_and_what_is_no_language_are_not_found() {
        logInAsOfficer(karim, "Karim Bakker");
        open(ReportNavigation.translation(report, "ar"));
        assertThat(screen().heading()).isEqualTo("Wij vinden deze pagina niet");

        logInAsOfficer(joke, "Joke Visser");
        for (var code : new String[] {"nl", "xx"}) {
            open(ReportNavigation.translation(report, code));
            assertThat(screen().heading()).isEqualTo("Wij vinden deze pagina niet");
        }
        open(ReportNavigation.translation(report));
        assertThat(screen().heading()).isEqualTo("Vertaling van het verslag");
    }

    /** Without scripts there is no button that does nothing. */
    @Test
    void each_page_can_be_read_aloud_and_offers_it_only_where_a_script_can() {
        for (var page : new String[] {
            ReportNavigation.report(report),
            ReportNavigation.sentence(report, 1),
            ReportNavigation.whole(report),
            ReportNavigation.end(report)
        }) {
            open(page);
            assertThat(screen().html().select("main > :first-child").is("read-aloud"))
                    .isTrue();
            assertThat(screen().html().select("read-aloud > *")).isEmpty();
        }
    }
}
