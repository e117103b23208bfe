package nl.mijngesprek.portal.clientsupport;

import java.time.Clock;
import java.util.Optional;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.shared.Dates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What clients read about the organisation of the helper who is logged in; acts as {@link Actor.Helper}. Who works there reads
 * it, who manages it proposes other words, which an editor looks at first. Room and "still right" are facts and count at once.
 * The service and the database ask anew each time whether this helper manages anything.
 */
@Service
public class OwnEntries {

    private final EntryProposalTable table;
    private final SupportOrganisationTable organisations;
    private final CurrentActor actor;
    private final Clock clock;

    OwnEntries(EntryProposalTable table, SupportOrganisationTable organisations, CurrentActor actor, Clock clock) {
        this.table = table;
        this.organisations = organisations;
        this.actor = actor;
        this.clock = clock;
    }

    /** Empty for who works for no organisation, or left it. */
    @Transactional(readOnly = true)
    public Optional<OwnEntry> find() {
        actor.actingHelper();
        return table.whereHelperWorks().flatMap(organisations::find).map(organisation -> {
            var manages = table.managed().isPresent();
            return new OwnEntry(
                    organisation,
                    table.version(organisation.id()),
                    manages,
                    manages ? table.waiting(organisation.id()) : Optional.empty(),
                    manages ? table.decided(organisation.id()) : Optional.empty());
        });
    }

    /**
     * Proposes other words, or changes what waits. Translations of Dutch that reads otherwise now are left out.
     *
     * @param seen what the writer had before their eyes
     */
    @Transactional
    public EntryOutcome propose(TypedEntry typed, EntrySeen seen) {
        actor.actingHelper();
        var managed = table.managed();
        if (managed.isEmpty()) {
            return new EntryOutcome.NotFound();
        }
        var problems = typed.problems();
        if (!problems.isEmpty()) {
            return new EntryOutcome.Refused(problems);
        }
        var organisation = managed.get();
        var version = table.lockVersion(organisation);
        var waiting = table.waiting(organisation);
        if (!seen.equals(EntrySeen.of(version, waiting))) {
            return new EntryOutcome.ChangedMeanwhile();
        }
        var read = EntryWords.of(organisations.find(organisation).orElseThrow());
        var words = typed.words();
        if (words.equals(waiting.map(EntryProposal::words).orElse(read))) {
            return new EntryOutcome.NothingNew();
        }
        var fresh = words.withoutStale(waiting.map(EntryProposal::words).orElse(read));
        var stored = seen.proposal()
                .map(there -> table.update(there, fresh))
                .orElseGet(() -> table.insert(organisation, fresh));
        return stored ? new EntryOutcome.Proposed() : new EntryOutcome.ChangedMeanwhile();
    }

    /** Takes back what waits; false when it reads otherwise by now, or is decided. */
    @Transactional
    public boolean withdraw(EntrySeen.Waiting seen) {
        actor.actingHelper();
        return table.managed().isPresent() && table.decide(seen, "withdrawn");
    }

    /** Whether new people can come; clients read it at once (G8). False for who manages nothing. */
    @Transactional
    public boolean sayRoom(boolean hasRoom) {
        actor.actingHelper();
        return table.managed().filter(one -> table.sayRoom(one, hasRoom)).isPresent();
    }

    /** All of it is still right today; clients read it at once. False for who manages nothing. */
    @Transactional
    public boolean sayStillRight() {
        actor.actingHelper();
        return table.managed()
                .filter(one -> table.sayChecked(one, Dates.dayOf(clock.instant())))
                .isPresent();
    }
}
