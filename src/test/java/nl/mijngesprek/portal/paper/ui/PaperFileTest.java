package nl.mijngesprek.portal.paper.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.mijngesprek.portal.Visitor;
import nl.mijngesprek.portal.demo.digid.DigidSimulator;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.ClientDelivery;
import nl.mijngesprek.portal.paper.PaperTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list as a file to download, for whose it is and for nobody else. */
class PaperFileTest extends PaperTest {

    @Autowired
    private DigidSimulator simulator;

    @LocalServerPort
    private int port;

    @Test
    void a_client_downloads_their_own_list_and_nobody_elses() {
        var digits = nextDigits();
        var name = "Paper " + reference();
        var client = intake(() -> clients.deliver(
                new ClientDelivery(reference(), Bsn.parse(digits).orElseThrow(), name, "nl")));
        simulator.offer(List.of(new DigidSimulator.Person(digits, name, "Alleen voor een test.")));
        var own = withList(client, greet);
        var visitor = new Visitor(port);
        visitor.follow(visitor.logIn(visitor.openLogin("/inloggen"), name, "SUBSTANTIEEL"));

        var file = visitor.get("/vragenlijst/" + own.value() + ".pdf?groot");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(how -> assertThat(how).contains("vragen.pdf"));
        assertThat(file.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(how -> assertThat(how).contains("no-store"));
        assertThat(file.body()).startsWith("%PDF-");
        assertThat(visitor.get("/vragenlijst/" + conversation.value() + ".pdf").statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/vragenlijst/x.pdf").statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get("/vragenlijst/" + own.value() + ".pdf").statusCode())
                .isEqualTo(302);
    }
}
