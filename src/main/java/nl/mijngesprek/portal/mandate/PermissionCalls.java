package nl.mijngesprek.portal.mandate;

import java.util.List;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.Look;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.behalf.IdentityChecks;
import nl.mijngesprek.portal.behalf.OnBehalf;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.MandateId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A client on the telephone or at the desk wants to end a permission. Whoever helps is the client's own affair (C2): an officer
 * sees it only while sure of the client, and the client reads that. All acts as {@link Actor.Officer}.
 */
@Service
public class PermissionCalls {

    private final PermissionCallTable table;
    private final IdentityChecks checks;
    private final AccessLog log;
    private final CurrentActor actor;

    PermissionCalls(PermissionCallTable table, IdentityChecks checks, AccessLog log, CurrentActor actor) {
        this.table = table;
        this.checks = checks;
        this.log = log;
        this.actor = actor;
    }

    /** Who may act for this client now. */
    @Transactional
    public OnBehalf<List<SpokenEnd>> current(ClientId client) {
        actor.actingOfficer();
        if (checks.current(client).isEmpty()) {
            return new OnBehalf.NotSure<>();
        }
        log.looked(client, Look.at(Subject.PERMISSIONS));
        return new OnBehalf.Tried<>(table.current(client));
    }

    /** Ends it, at once and everywhere; false when this client has none such, or it ended before. */
    @Transactional
    public OnBehalf<Boolean> end(ClientId client, MandateId mandate) {
        actor.actingOfficer();
        if (checks.current(client).isEmpty()) {
            return new OnBehalf.NotSure<>();
        }
        var isTheirs =
                table.current(client).stream().anyMatch(one -> one.mandate().equals(mandate));
        return new OnBehalf.Tried<>(isTheirs && table.end(mandate));
    }
}
