package nl.mijngesprek.portal.contact;

import java.time.Clock;
import java.util.List;
import nl.mijngesprek.portal.behalf.IdentityChecks;
import nl.mijngesprek.portal.behalf.OnBehalf;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.shared.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the client who is logged in is reached, and wants to be; for officers, how a client is whom they do something for. */
@Service
public class Contacts {

    private static final int MOST = 50;

    private final ContactTable table;
    private final IdentityChecks checks;
    private final CurrentActor actor;
    private final Clock clock;

    Contacts(ContactTable table, IdentityChecks checks, CurrentActor actor, Clock clock) {
        this.table = table;
        this.checks = checks;
        this.actor = actor;
        this.clock = clock;
    }

    /** Everything the municipality knows about reaching this client. */
    @Transactional(readOnly = true)
    public ContactDetails details() {
        return table.details(actor.viewer());
    }

    @Transactional(readOnly = true)
    public ContactWish wish() {
        return table.wish(actor.viewer());
    }

    /** The conversations ahead that this client may be reminded of, soonest first; how is nobody else's business. */
    @Transactional(readOnly = true)
    public List<ComingReminder> coming() {
        return actor.isHelped() ? List.of() : table.coming(actor.viewer(), clock.instant());
    }

    /** What was sent to this client, and the calls to remind: the last ones, newest first. */
    @Transactional(readOnly = true)
    public List<SentMessage> sent() {
        return table.sent(actor.viewer(), MOST);
    }

    @Transactional
    public ContactWish remindBy(ReminderChannel channel) {
        return keep(table.wish(actor.viewer()).with(channel));
    }

    /** Chooses the language of letters and messages. */
    @Transactional
    public ContactWish writeIn(Language language) {
        return keep(table.wish(actor.viewer()).withLanguage(language.code()));
    }

    @Transactional
    public ContactWish printLarge(boolean large) {
        return keep(table.wish(actor.viewer()).withLargePrint(large));
    }

    private ContactWish keep(ContactWish wish) {
        table.store(wish, actor.viewer(), clock.instant());
        return wish;
    }

    /** How this client is reached, for an officer who is to do something for them; acts as {@link Actor.Officer}. */
    @Transactional(readOnly = true)
    public ContactDetails detailsOf(ClientId client) {
        return table.details(new Viewer(client));
    }

    /** What this client chose; acts as {@link Actor.Officer}. */
    @Transactional(readOnly = true)
    public ContactWish wishOf(ClientId client) {
        return table.wish(new Viewer(client));
    }

    /** Keeps what a client whom the officer is sure of wants, by phone or at the desk; acts as {@link Actor.Officer}. */
    @Transactional
    public OnBehalf<ContactWish> keepFor(ClientId client, ContactWish wish) {
        if (checks.current(client).isEmpty()) {
            return new OnBehalf.NotSure<>();
        }
        table.store(wish, new Viewer(client), clock.instant());
        return new OnBehalf.Tried<>(wish);
    }

    /** Takes in how a client is reached, in place of what was known before; acts as {@link Actor.Intake}. */
    @Transactional
    public void deliver(ClientId client, ContactDetails details) {
        table.store(client, details, clock.instant());
    }
}
