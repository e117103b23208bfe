package nl.mijngesprek.portal.behalf;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.CurrentActor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * An officer makes sure who somebody is, by the municipality's rule, before doing anything for them. It holds for that officer
 * and that client, for one call: 30 minutes at most. The client reads that it was done, and how; what was asked, answered or
 * shown is kept nowhere. All of it acts as {@link Actor.Officer}, if nothing else is said.
 */
@Service
public class IdentityChecks {

    private static final int MOST = 50;

    private final IdentityCheckTable table;
    private final IdentityRule rule;
    private final CurrentActor actor;
    private final Clock clock;

    IdentityChecks(IdentityCheckTable table, IdentityRule rule, CurrentActor actor, Clock clock) {
        this.table = table;
        this.rule = rule;
        this.actor = actor;
        this.clock = clock;
    }

    /** What proves who somebody is whom an officer meets in one of these ways. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<IdentityWay> ways(Set<Contact> contacts) {
        return rule.ways(contacts);
    }

    /** Whether the officer may make sure of this client at all. */
    @Transactional(readOnly = true)
    public boolean mayCheck(ClientId client) {
        return table.mayMakeSure(client);
    }

    /** Notes that the officer is sure of the client of this conversation. */
    @Transactional
    public CheckOutcome check(UUID conversation, IdentityWay way) {
        return table.clientOf(conversation)
                .map(client -> check(client, way, Optional.of(conversation)))
                .orElseGet(CheckOutcome.NotFound::new);
    }

    /** Notes that the officer is sure of this client, for no conversation in particular. */
    @Transactional
    public CheckOutcome check(ClientId client, IdentityWay way) {
        return check(client, way, Optional.empty());
    }

    private CheckOutcome check(ClientId client, IdentityWay way, Optional<UUID> conversation) {
        var officer = actor.actingOfficer();
        if (!table.mayMakeSure(client)) {
            return new CheckOutcome.NotFound();
        }
        if (!rule.takes(way)) {
            return new CheckOutcome.NotByTheRule();
        }
        table.store(client, way, conversation);
        return table.current(client, officer, Set.of(way.contact()))
                .<CheckOutcome>map(CheckOutcome.Sure::new)
                .orElseGet(CheckOutcome.NotFound::new);
    }

    /** How the officer is sure of this client now; empty when they are not, or not any more. */
    @Transactional(readOnly = true)
    public Optional<IdentityCheck> current(ClientId client) {
        return current(client, EnumSet.allOf(Contact.class));
    }

    /** The same where they met in one of these ways. */
    @Transactional(readOnly = true)
    public Optional<IdentityCheck> current(ClientId client, Set<Contact> contacts) {
        return table.current(client, actor.actingOfficer(), contacts);
    }

    /** The same of the client of this conversation. */
    @Transactional(readOnly = true)
    public Optional<IdentityCheck> currentOf(UUID conversation, Set<Contact> contacts) {
        return table.clientOf(conversation).flatMap(client -> current(client, contacts));
    }

    /** What the officer did so far with this check; empty when that is nothing. */
    @Transactional(readOnly = true)
    public Optional<DoneForClient> done(IdentityCheck check) {
        return table.done(check, actor.actingOfficer());
    }

    /** The call or the visit is over: from here on the officer is not sure any more, and the letter goes out. */
    @Transactional
    public void end(ClientId client) {
        table.end(client, actor.actingOfficer(), clock.instant());
    }

    /** What was done for the client who is logged in, newest first. */
    @Transactional(readOnly = true)
    public List<DoneForClient> mine() {
        return table.done(actor.viewer(), MOST);
    }

    /** What is to be confirmed by a letter; acts as {@link Actor.Notifier}. */
    @Transactional(readOnly = true)
    public List<DoneForClient> untold() {
        return table.untold(MOST);
    }

    /** The letter is out, or there is no address; acts as {@link Actor.Notifier}, in the transaction that writes the letter. */
    @Transactional
    public void markTold(DoneForClient done) {
        table.markTold(done.check(), clock.instant());
    }
}
