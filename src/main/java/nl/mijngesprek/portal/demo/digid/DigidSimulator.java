package nl.mijngesprek.portal.demo.digid;

import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** A DigiD of the demo's own, where one picks whom to be and how surely. */
public final class DigidSimulator {

    /**
     * A fictional person one can be.
     *
     * @param bsn passes the 11-test and lies in the range for tests
     * @param description what is particular about this person, in a few words
     */
    public record Person(String bsn, String name, String description) {}

    private final Simulator simulator;

    private DigidSimulator(Simulator simulator) {
        this.simulator = simulator;
    }

    /** Starts it for this portal, tells the portal of it by ordinary properties, and ends it with the portal. */
    public static DigidSimulator startFor(ConfigurableApplicationContext portal) {
        var digid = new DigidSimulator(Simulator.startFor(portal, Kind.DIGID));
        portal.getBeanFactory().registerSingleton("digidSimulator", digid);
        return digid;
    }

    /** Adds whom one can be, in this order; the same BSN again takes the place it had. */
    public void offer(List<Person> persons) {
        simulator.offer(persons.stream()
                .map(person -> new Simulator.Person(person.bsn(), person.name(), person.description()))
                .toList());
    }
}
