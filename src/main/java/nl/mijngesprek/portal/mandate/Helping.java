package nl.mijngesprek.portal.mandate;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.HelperId;
import nl.mijngesprek.portal.identity.MandateCodeHash;
import nl.mijngesprek.portal.identity.MandateId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a helper has at home: whom they may help, and the code of somebody they sit with. */
@Service
public class Helping {

    private static final Duration PAUSE = Duration.ofMinutes(15);
    private static final int TRIES_OF_ONE = 6;
    private static final int TRIES_OF_ALL = 200;
    private static final Duration CLIENT_ANSWERS_WITHIN = Duration.ofDays(30);
    private static final String EVERYBODY = "everybody";

    private final HelpingTable table;
    private final TryTable tries;
    private final MandateCodeHash hash;
    private final CurrentActor actor;
    private final Clock clock;

    Helping(HelpingTable table, TryTable tries, MandateCodeHash hash, CurrentActor actor, Clock clock) {
        this.table = table;
        this.tries = tries;
        this.hash = hash;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Whom the helper who is logged in may help now.
     *
     * @param number 1 and up; beyond the last page there is nobody
     * @param called a part of a name, in small letters or capitals; empty for everybody
     */
    @Transactional(readOnly = true)
    public PeoplePage people(int number, String called) {
        var page = Math.clamp(number, 1, 10_000);
        return table.people(actor.actingHelper(), page, called.strip());
    }

    /**
     * Types the code that a client shows. Every try counts, right or wrong, of this helper and of all together: six characters
     * are guessed by nobody who may try six times in a quarter of an hour.
     */
    @Transactional
    public TypeOutcome type(String typed) {
        var helper = actor.actingHelper();
        var now = clock.instant();
        if (tries.count(helper.value().toString(), now, PAUSE) > TRIES_OF_ONE
                || tries.count(EVERYBODY, now, PAUSE) > TRIES_OF_ALL) {
            return new TypeOutcome.TooMany(PAUSE);
        }
        return MandateCode.parse(typed)
                .flatMap(code -> table.type(hash.of(code.characters())))
                .<TypeOutcome>map(TypeOutcome.Asked::new)
                .orElseGet(TypeOutcome.Unknown::new);
    }

    /** How clients see the helper who is logged in. */
    @Transactional(readOnly = true)
    public Oneself oneself() {
        return table.oneself(actor.actingHelper());
    }

    /** How it stands with what this helper typed the code of; empty when it is nobody's or another's. */
    @Transactional(readOnly = true)
    public Optional<Asking> asking(ProposalId proposal) {
        return table.asking(proposal, actor.actingHelper(), clock.instant());
    }

    /** Who else works at the same organisation, by name; nobody for who helps privately. */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues() {
        actor.actingHelper();
        return table.colleagues();
    }

    /** The person whom this permission of the helper's own is for; empty when it holds no more. */
    @Transactional(readOnly = true)
    public Optional<HelpedPerson> find(MandateId mandate) {
        return table.find(actor.actingHelper(), mandate);
    }

    /** Proposes that a colleague goes on, with the same tasks and until the same day: the client says yes or no. */
    @Transactional
    public HandingOverOutcome handOver(MandateId mandate, HelperId colleague) {
        var helper = actor.actingHelper();
        if (table.find(helper, mandate).isEmpty()
                || table.colleagues().stream().noneMatch(one -> one.id().equals(colleague))) {
            return new HandingOverOutcome.NotFound();
        }
        return table.proposeColleague(
                        mandate, helper, colleague, clock.instant().plus(CLIENT_ANSWERS_WITHIN))
                ? new HandingOverOutcome.Asked()
                : new HandingOverOutcome.WaitsAlready();
    }

    /** Lays a permission down: this helper acts by it no more. False when it is none of theirs, or ended before. */
    @Transactional
    public boolean layDown(MandateId mandate) {
        return table.layDown(mandate, actor.actingHelper());
    }
}
