package nl.mijngesprek.portal.mandate;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.identity.MandateCodeHash;
import nl.mijngesprek.portal.identity.MandateId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom the client who is logged in lets act. All of it is the client's own: who acts for the client gets nothing here, in the
 * service and in the database.
 */
@Service
public class Mandates {

    /** How long a code is good: for two people who sit together. */
    public static final Duration CODE_IS_GOOD = Duration.ofMinutes(10);

    private final MandateTable table;
    private final MandateCodeHash hash;
    private final CurrentActor actor;
    private final Clock clock;

    Mandates(MandateTable table, MandateCodeHash hash, CurrentActor actor, Clock clock) {
        this.table = table;
        this.hash = hash;
        this.actor = actor;
        this.clock = clock;
    }

    /** All there are and were, those that hold first. */
    @Transactional(readOnly = true)
    public List<Mandate> all() {
        return table.all(actor.viewer());
    }

    /** What waits for the client's yes or no, latest first. */
    @Transactional(readOnly = true)
    public List<Proposal> open() {
        return table.open(actor.viewer(), clock.instant());
    }

    /**
     * Makes a code that a helper types, on the same day at the same table.
     * Refuses to let somebody do nothing with an {@link IllegalArgumentException}.
     */
    @Transactional
    public ShownCode showCode(Set<HelperTask> tasks, MandateTerm term) {
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("a permission is for something");
        }
        var code = MandateCode.random();
        var expiresAt = clock.instant().plus(CODE_IS_GOOD);
        var proposal = table.propose(actor.viewer(), tasks, term, hash.of(code.characters()), expiresAt);
        return new ShownCode(proposal, code, expiresAt);
    }

    @Transactional(readOnly = true)
    public Optional<Proposal> find(ProposalId proposal) {
        return table.find(proposal, actor.viewer());
    }

    /** Says yes: the client's own act, and what makes a code worth anything. */
    @Transactional
    public GiveOutcome give(ProposalId proposal) {
        var viewer = actor.viewer();
        var asked = table.find(proposal, viewer);
        if (asked.isEmpty()) {
            return new GiveOutcome.NotFound();
        }
        if (asked.get().given().isPresent()) {
            return new GiveOutcome.Given(asked.get().given().get());
        }
        return asked.get().isOpen(clock.instant())
                        && asked.get().helper().isPresent()
                        && asked.get().way() != GivenWay.PAPER
                ? new GiveOutcome.Given(table.give(proposal, viewer))
                : new GiveOutcome.NotOpen();
    }

    /** Says no; false when it was given already, and stays until it is ended. */
    @Transactional
    public boolean refuse(ProposalId proposal) {
        var viewer = actor.viewer();
        table.refuse(proposal, viewer, clock.instant());
        return table.find(proposal, viewer).flatMap(Proposal::given).isEmpty();
    }

    /** Ends it, at once and everywhere. False when this client has none such, or it ended before. */
    @Transactional
    public boolean end(MandateId mandate) {
        return table.end(mandate, actor.viewer());
    }
}
