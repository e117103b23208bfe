package nl.mijngesprek.portal.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.mijngesprek.portal.Visitor;
import nl.mijngesprek.portal.demo.digid.DigidSimulator;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.ClientDelivery;
import nl.mijngesprek.portal.report.DeliveredReportTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The report as a file to keep or to take elsewhere, for whose it is and for nobody else. */
class ReportDownloadTest extends DeliveredReportTest {

    @Autowired
    private DigidSimulator simulator;

    @LocalServerPort
    private int port;

    @Test
    void a_client_downloads_their_own_report_and_nobody_elses() {
        var digits = nextDigits();
        var name = "Report " + reference();
        var client = intake(() -> clients.deliver(
                new ClientDelivery(reference(), Bsn.parse(digits).orElseThrow(), name, "nl")));
        simulator.offer(List.of(new DigidSimulator.Person(digits, name, "Alleen voor een test.")));
        var officer = officer("Olga Officier");
        var own = published(client, officer, "U helpt in de tuin.");
        var annas = published(anna, officer, "Over Anna.");
        var visitor = new Visitor(port);
        visitor.follow(visitor.logIn(visitor.openLogin("/inloggen"), name, "SUBSTANTIEEL"));

        var file = visitor.get(ReportNavigation.data(own));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/ld+json"));
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(how -> assertThat(how).contains("verslag.jsonld"));
        assertThat(file.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(how -> assertThat(how).contains("no-store"));
        assertThat(file.body()).contains("U helpt in de tuin.").doesNotContain(digits);
        assertThat(visitor.get(ReportNavigation.data(annas)).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/verslag/x.jsonld").statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get(ReportNavigation.data(own)).statusCode())
                .isEqualTo(302);
    }
}
