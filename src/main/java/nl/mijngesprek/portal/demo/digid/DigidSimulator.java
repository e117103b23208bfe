package nl.mijngesprek.portal.demo.digid;

import java.util.List;
import java.util.Map;
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

    /**
     * A fictional person who helps, and logs in with their own DigiD.
     *
     * @param name no two have the same
     * @param description what is particular about this login, in a few words
     * @param claims what DigiD tells of this login
     */
    public record Helper(String name, String description, Map<String, String> claims) {

        public Helper {
            claims = Map.copyOf(claims);
        }

        /** Who logs in as themselves. */
        public static Helper oneself(String bsn, String name, String description) {
            return new Helper(name, description, Map.of(BSN, bsn));
        }

        /** Who logs in by DigiD Machtigen, for somebody else. As with several brokers, the plain claim is that person's. */
        public static Helper forAnother(
                String acting, String represented, String service, String name, String description) {
            return new Helper(
                    name,
                    description,
                    Map.of(BSN, represented, REPRESENTED, represented, ACTING, acting, SERVICE, service));
        }
    }

    /** The claim with the BSN. */
    public static final String BSN = "bsn";

    /** The claims of DigiD Machtigen: whom it is for, who acts, and for which service. */
    public static final String REPRESENTED = "urn:nl-eid-gdi:1.0:LegalSubjectID";

    public static final String ACTING = "urn:nl-eid-gdi:1.0:ActingSubjectID";
    public static final String SERVICE = "urn:nl-eid-gdi:1.0:ServiceUUID";

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
                .map(person -> simulator.person(person.bsn(), person.name(), person.description()))
                .toList());
    }

    /** Adds whom one can be at the login of who helps, in this order; the same name again takes the place it had. */
    public void offerHelpers(List<Helper> helpers) {
        simulator.offer(helpers.stream()
                .map(helper -> new Simulator.Person(
                        "helper " + helper.name(), helper.name(), helper.description(), helper.claims(), true))
                .toList());
    }
}
