package nl.mijngesprek.portal.mandate;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.HelperId;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who works at the organisation of the helper who is logged in; acts as {@link Actor.Helper}. Everybody sees the others by name
 * and notes an absence of their own; who manages the organisation takes people on, and notes absences and last days. The service
 * and the database ask anew each time whether this helper manages anything: who left manages nothing.
 */
@Service
public class Members {

    /** The most characters of a name or an account. */
    public static final int LONGEST_NAME = 200;

    private static final Duration CLIENTS_ANSWER_WITHIN = Duration.ofDays(30);

    private final MemberTable table;
    private final CurrentActor actor;
    private final Clock clock;

    Members(MemberTable table, CurrentActor actor, Clock clock) {
        this.table = table;
        this.actor = actor;
        this.clock = clock;
    }

    /** Everybody who works there now, by name; nobody for who left. */
    @Transactional(readOnly = true)
    public List<Coworker> coworkers() {
        actor.actingHelper();
        return table.coworkers();
    }

    /** Whether the helper who acts manages an organisation now. */
    @Transactional(readOnly = true)
    public boolean manages() {
        actor.actingHelper();
        return table.manages();
    }

    /** Everybody of the organisation that is managed, who left last; nobody for who manages nothing. */
    @Transactional(readOnly = true)
    public List<Member> all() {
        actor.actingHelper();
        return table.manages() ? table.all() : List.of();
    }

    /** Empty for who is of another organisation, and for who manages nothing. */
    @Transactional(readOnly = true)
    public Optional<Member> find(HelperId member) {
        actor.actingHelper();
        return table.manages() ? table.find(member) : Optional.empty();
    }

    /** Takes somebody on, who can log in from now on. They help nobody before a client says so. */
    @Transactional
    public MemberOutcome takeOn(String name, String login) {
        actor.actingHelper();
        if (!table.manages()) {
            return new MemberOutcome.NotFound();
        }
        var cleanName = Words.clean(name).strip();
        if (cleanName.isEmpty() || Words.length(cleanName) > LONGEST_NAME) {
            return new MemberOutcome.NoName(LONGEST_NAME);
        }
        var cleanLogin = Words.clean(login).strip();
        if (cleanLogin.isEmpty() || Words.length(cleanLogin) > LONGEST_NAME) {
            return new MemberOutcome.NoLogin(LONGEST_NAME);
        }
        return table.takeOn(cleanName, cleanLogin) ? new MemberOutcome.Noted() : new MemberOutcome.LoginKnown();
    }

    /**
     * Notes an absence of somebody, or that they are there again; no reason is asked. Everybody does so for themselves, who
     * manages the organisation for all.
     *
     * @param until the last day of it; empty: there again
     */
    @Transactional
    public MemberOutcome noteAbsence(HelperId member, Optional<LocalDate> until) {
        var helper = actor.actingHelper();
        if (until.filter(today()::isAfter).isPresent()) {
            return new MemberOutcome.DayPassed();
        }
        return (member.equals(helper) || table.manages()) && table.noteAbsence(member, until)
                ? new MemberOutcome.Noted()
                : new MemberOutcome.NotFound();
    }

    /**
     * Notes somebody's last day, with which every permission of theirs ends; or takes back one that is still to come.
     *
     * @param day it may lie behind: then they are gone at once
     */
    @Transactional
    public MemberOutcome noteLastDay(HelperId member, Optional<LocalDate> day) {
        var helper = actor.actingHelper();
        if (!table.manages()) {
            return new MemberOutcome.NotFound();
        }
        if (member.equals(helper)) {
            return new MemberOutcome.Yourself();
        }
        var found = table.find(member);
        if (found.isEmpty()) {
            return new MemberOutcome.NotFound();
        }
        if (found.get().hasLeft(today())) {
            return new MemberOutcome.LeftForGood();
        }
        return table.noteLastDay(member, day) ? new MemberOutcome.Noted() : new MemberOutcome.NotFound();
    }

    /**
     * Asks all clients of a member who is away, or soon leaves, whether this colleague may go on. Who they are is not told here;
     * each of them says yes or no, to the same tasks and until the same day.
     */
    @Transactional
    public MemberOutcome relieve(HelperId member, HelperId colleague) {
        actor.actingHelper();
        return table.relieve(member, colleague, clock.instant().plus(CLIENTS_ANSWER_WITHIN))
                .<MemberOutcome>map(MemberOutcome.ClientsAsked::new)
                .orElseGet(MemberOutcome.NotFound::new);
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
