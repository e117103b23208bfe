package nl.mijngesprek.portal.demo.digid;

import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** The municipality's own accounts, of the demo's own: the same simulator again, where one picks which officer to be. */
public final class OrganisationSimulator {

    /**
     * A fictional account.
     *
     * @param login what the portal knows the officer by
     * @param description what is particular about this officer, in a few words
     */
    public record Account(String login, String name, String description) {}

    private final Simulator simulator;

    private OrganisationSimulator(Simulator simulator) {
        this.simulator = simulator;
    }

    /** Starts it for this portal, tells the portal of it by ordinary properties, and ends it with the portal. */
    public static OrganisationSimulator startFor(ConfigurableApplicationContext portal) {
        var organisation = new OrganisationSimulator(Simulator.startFor(portal, Kind.ORGANISATION));
        portal.getBeanFactory().registerSingleton("organisationSimulator", organisation);
        return organisation;
    }

    /** Adds accounts, in this order; the same login again takes the place it had. */
    public void offer(List<Account> accounts) {
        simulator.offer(accounts.stream()
                .map(account -> simulator.person(account.login(), account.name(), account.description()))
                .toList());
    }
}
