package nl.mijngesprek.portal.report;

import java.util.List;
import nl.mijngesprek.portal.Visitor;
import nl.mijngesprek.portal.demo.digid.DigidSimulator;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.ClientDelivery;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test of a report as a file, for whose it is and for nobody else. */
public abstract class ReportFileTest extends DeliveredReportTest {

    protected static final String OWN_WORDS = "U helpt in de tuin.";

    /**
     * Somebody who logged in.
     *
     * @param digits of the BSN
     * @param own a report of theirs, that holds {@link #OWN_WORDS}
     * @param annas a report that is none of theirs
     */
    protected record Reader(Visitor visitor, String digits, ReportId own, ReportId annas) {}

    @Autowired
    private DigidSimulator simulator;

    @LocalServerPort
    private int port;

    protected Reader reader() {
        var digits = nextDigits();
        var name = "Reader " + reference();
        var client = intake(() -> clients.deliver(
                new ClientDelivery(reference(), Bsn.parse(digits).orElseThrow(), name, "nl")));
        simulator.offer(List.of(new DigidSimulator.Person(digits, name, "Alleen voor een test.")));
        var officer = officer("Olga Officier");
        var own = published(client, officer, OWN_WORDS);
        var annas = published(anna, officer, "Over Anna.");
        var visitor = nobody();
        visitor.follow(visitor.logIn(visitor.openLogin("/inloggen"), name, "SUBSTANTIEEL"));
        return new Reader(visitor, digits, own, annas);
    }

    /** Somebody who is not logged in. */
    protected Visitor nobody() {
        return new Visitor(port);
    }
}
