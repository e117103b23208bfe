package nl.mijngesprek.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.report.ReportDelivery;
import nl.mijngesprek.portal.report.ReportDelivery.SentenceDelivery;
import nl.mijngesprek.portal.report.ReportOutcome;
import nl.mijngesprek.portal.report.Reports;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody else's record, one that is missing and an address nobody made give the very same page. */
class NotFoundTest extends UseCaseTest {

    private static final String WORDS =
            "Wij vinden deze pagina niet Misschien klopt het adres niet. Of de pagina is weg."
                    + " Ga naar het begin en kies opnieuw. Naar het begin";

    @Autowired
    AnswerSheets sheets;

    @Autowired
    Reports reports;

    private Stream<String> pages(String conversation, String report) {
        return Stream.concat(
                Stream.of("", "/antwoord", "/wens", "/klaar", "/niet-komen")
                        .map(page -> "/mijn/uitnodiging/" + conversation + page),
                Stream.concat(
                        Stream.of("", "/vraag/1", "/nakijken", "/later", "/klaar")
                                .map(page -> "/mijn/vragen/" + conversation + page),
                        Stream.of("", "/zin/1", "/heel", "/klaar").map(page -> "/mijn/verslag/" + report + page)));
    }

    @Test
    void somebody_elses_pages_and_missing_ones_read_the_same() {
        var conversation = conversation(anna, nextWeek);
        intake(() -> sheets.deliverSheet(conversation, anna, "negen-vragen", 1));
        var sentences = List.of(new SentenceDelivery(Optional.empty(), "U kookt graag."));
        var report = (ReportOutcome.Delivered) intake(() -> reports.deliver(
                new ReportDelivery(reference(), 1, anna, conversation, "Joke Visser", nextWeek, sentences)));
        var hers = pages(conversation.value().toString(), report.id().value().toString())
                .toList();
        hers.forEach(page -> {
            open(page);
            assertThat(screen().words()).as("Anna at %s", page).isNotEqualTo(WORDS);
        });

        logIn(bilal, "Bilal Haddad", Language.DUTCH);

        Stream.of(
                        hers.stream(),
                        pages(UUID.randomUUID().toString(), UUID.randomUUID().toString()),
                        pages("1", "no-uuid"),
                        Stream.of(
                                "/mijn/ondersteuning/" + UUID.randomUUID(),
                                "/mijn/ondersteuning/x",
                                "/mijn/bestaat-niet",
                                "/mijn/uitnodiging"))
                .flatMap(pages -> pages)
                .forEach(page -> {
                    open(page);
                    assertThat(screen().words()).as("Bilal at %s", page).isEqualTo(WORDS);
                    assertThat(screen().title()).isEqualTo("Wij vinden deze pagina niet – Mijn Gesprek");
                });
    }

    @Test
    void the_way_on_leads_home() {
        open("/mijn/bestaat-niet");

        press("Naar het begin");

        assertThat(screen().heading()).isEqualTo("Dag Anna de Wit");
    }
}
