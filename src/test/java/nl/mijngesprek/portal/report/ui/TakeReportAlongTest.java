package nl.mijngesprek.portal.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.report.ReportDelivery;
import nl.mijngesprek.portal.report.ReportDelivery.SentenceDelivery;
import nl.mijngesprek.portal.report.ReportOutcome;
import nl.mijngesprek.portal.report.Reports;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Promise 6, D3: the client takes the report along, on paper or as a file. */
class TakeReportAlongTest extends UseCaseTest {

    @Autowired
    Reports reports;

    @Test
    void the_client_finds_the_paper_and_the_file_beneath_the_whole_report() {
        var delivery = new ReportDelivery(
                reference(),
                1,
                anna,
                conversation(anna, lastWeek),
                "Joke Visser",
                lastWeek.plusSeconds(86_400),
                List.of(new SentenceDelivery(Optional.empty(), "U helpt in de tuin.")));
        var report = ((ReportOutcome.Delivered) intake(() -> reports.deliver(delivery))).id();

        open(ReportNavigation.report(report));
        press("Lees het hele verslag");

        assertThat(link("Download het verslag om te printen")).isEqualTo("/verslag/" + report.value() + ".pdf");
        assertThat(link("Download het verslag in grote letters"))
                .isEqualTo("/verslag/" + report.value() + ".pdf?groot");
        assertThat(link("Uw verslag als bestand voor een ander programma"))
                .isEqualTo("/verslag/" + report.value() + ".jsonld");
    }
}
