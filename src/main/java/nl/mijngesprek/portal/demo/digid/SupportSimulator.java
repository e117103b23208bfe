package nl.mijngesprek.portal.demo.digid;

import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** The accounts of the organisations that support clients, of the demo's own: where one picks which helper to be. */
public final class SupportSimulator {

    /**
     * A fictional account.
     *
     * @param login what the portal knows the helper by
     * @param description what is particular about this helper, in a few words
     */
    public record Account(String login, String name, String description) {}

    private final Simulator simulator;

    private SupportSimulator(Simulator simulator) {
        this.simulator = simulator;
    }

    /** Starts it for this portal, tells the portal of it by ordinary properties, and ends it with the portal. */
    public static SupportSimulator startFor(ConfigurableApplicationContext portal) {
        var support = new SupportSimulator(Simulator.startFor(portal, Kind.SUPPORT));
        portal.getBeanFactory().registerSingleton("supportSimulator", support);
        return support;
    }

    /** Adds accounts, in this order; the same login again takes the place it had. */
    public void offer(List<Account> accounts) {
        simulator.offer(accounts.stream()
                .map(account -> simulator.person(account.login(), account.name(), account.description()))
                .toList());
    }
}
