package nl.mijngesprek.portal.staff;

import java.time.Clock;
import java.util.Optional;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.Look;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.behalf.IdentityChecks;
import nl.mijngesprek.portal.contact.Contacts;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.reply.PaperCodes;
import nl.mijngesprek.portal.reply.ReplyCode;
import nl.mijngesprek.portal.reply.ReplyCodes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever is on the telephone or at the desk, found by what they have in their hand. Who serves there finds any client, another
 * officer those they hold a conversation with; for all others nobody is there. All acts as {@link Actor.Officer}.
 */
@Service
public class Callers {

    private final CallerTable table;
    private final ReplyCodes letters;
    private final PaperCodes papers;
    private final IdentityChecks checks;
    private final Contacts contacts;
    private final AccessLog log;
    private final CurrentActor actor;
    private final Clock clock;

    Callers(
            CallerTable table,
            ReplyCodes letters,
            PaperCodes papers,
            IdentityChecks checks,
            Contacts contacts,
            AccessLog log,
            CurrentActor actor,
            Clock clock) {
        this.table = table;
        this.letters = letters;
        this.papers = papers;
        this.checks = checks;
        this.contacts = contacts;
        this.log = log;
        this.actor = actor;
        this.clock = clock;
    }

    /** By the municipality's reference of the client or the conversation, or by the code on a letter or a list on paper. */
    @Transactional(readOnly = true)
    public Optional<ClientId> find(String typed) {
        actor.actingOfficer();
        return table.findByReference(typed.strip())
                .or(() ->
                        ReplyCode.parse(typed).flatMap(code -> table.findByCode(letters.hash(code), papers.hash(code))))
                .filter(checks::mayCheck);
    }

    /** What the officer makes sure with, and what there is to be done; the look is in the client's access log. */
    @Transactional
    public Optional<Caller> open(ClientId client) {
        var officer = actor.actingOfficer();
        var known = checks.mayCheck(client) ? table.known(client) : Optional.<CallerTable.Known>empty();
        known.ifPresent(_ -> log.looked(client, Look.at(Subject.ON_BEHALF)));
        return known.map(caller -> new Caller(
                client,
                caller.name(),
                caller.languageCode(),
                contacts.detailsOf(client),
                contacts.wishOf(client),
                table.coming(client, officer, clock.instant())));
    }
}
