package nl.mijngesprek.portal.mandate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.Look;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.behalf.IdentityChecks;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Permissions that clients signed on paper: one officer writes down and scans, another looks and says yes or no. All acts as
 * {@link Actor.Officer}, but for {@link #own}, which is the client's.
 */
@Service
public class PaperMandates {

    /** How long ago a paper may be signed. */
    public static final Period HOLDS_FOR = Period.ofDays(60);

    /** In characters: why a paper is wrong. */
    public static final int REASON_LIMIT = 500;

    private static final Duration ANSWERED_WITHIN = Duration.ofDays(30);

    private final PaperMandateTable table;
    private final IdentityChecks checks;
    private final AccessLog log;
    private final CurrentActor actor;
    private final Clock clock;

    PaperMandates(PaperMandateTable table, IdentityChecks checks, AccessLog log, CurrentActor actor, Clock clock) {
        this.table = table;
        this.checks = checks;
        this.log = log;
        this.actor = actor;
        this.clock = clock;
    }

    /** Name of the helper with this number, with the organisation in brackets, to hold beside what is on the paper. */
    @Transactional(readOnly = true)
    public Optional<String> helper(HelperNumber number) {
        actor.actingOfficer();
        return table.helper(number).map(PaperMandateTable.Named::name);
    }

    /** Writes down what stands on the paper; the client reads in a letter that this was done. */
    @Transactional
    public TakeOutcome take(SignedPaper paper) {
        var officer = actor.actingOfficer();
        if (checks.current(paper.client()).isEmpty()) {
            return new TakeOutcome.NotSure();
        }
        var today = Dates.dayOf(clock.instant());
        if (paper.signedOn().isAfter(today) || paper.signedOn().plus(HOLDS_FOR).isBefore(today)) {
            return new TakeOutcome.NotThatDay();
        }
        var until = clock.instant().plus(ANSWERED_WITHIN);
        return table.helper(paper.number())
                .filter(helper -> table.isSomebodyElse(helper.id(), paper.client()))
                .<TakeOutcome>map(helper -> new TakeOutcome.Taken(table.take(paper, helper.id(), officer, until)))
                .orElseGet(TakeOutcome.NoHelper::new);
    }

    /** Keeps the scan, in the place of one of before that nobody looked at yet. */
    @Transactional
    public ScanOutcome scan(ProposalId paper, byte[] content) {
        var officer = actor.actingOfficer();
        return switch (Scan.read(content)) {
            case Scan.Read.Refused(var why) -> why;
            case Scan.Read.Pages(var pictures) ->
                table.scan(paper, officer, pictures) ? new ScanOutcome.Kept() : new ScanOutcome.NotFound();
        };
    }

    /** What waits: of the officer who acts what is to be scanned or came back, of colleagues what is to be looked at. */
    @Transactional
    public List<MandatePaper> open() {
        var papers = table.open(actor.actingOfficer());
        log.looked(papers.stream().map(MandatePaper::client).distinct().toList(), Look.at(Subject.PERMISSION_PAPER));
        return papers;
    }

    /** One of them; empty when this officer has nothing to do with it. */
    @Transactional
    public Optional<MandatePaper> find(ProposalId paper) {
        var found = table.find(paper, actor.actingOfficer());
        found.ifPresent(one -> log.looked(one.client(), Look.at(Subject.PERMISSION_PAPER)));
        return found;
    }

    /**
     * A picture of it, as JPEG, for an officer who has to do with it or for the client whose it is.
     *
     * @param number 1 and up
     */
    @Transactional(readOnly = true)
    public Optional<byte[]> page(ProposalId paper, int number) {
        return table.page(paper, number);
    }

    /**
     * It is right: the second person lets the helper act.
     *
     * @param seen when the scan came that this person looked at; another one that came since has to be looked at first
     */
    @Transactional
    public CheckPaperOutcome approve(ProposalId paper, Instant seen) {
        var open = waiting(paper);
        if (open.isEmpty() || !table.judge(paper, seen, "right", "")) {
            return new CheckPaperOutcome.NotOpen();
        }
        table.give(paper, open.get().client());
        return new CheckPaperOutcome.Given();
    }

    /** It is wrong, and why: who wrote it down reads that. */
    @Transactional
    public CheckPaperOutcome sendBack(ProposalId paper, Instant seen, String reason) {
        var clean = Words.clean(reason).strip();
        if (clean.isEmpty()) {
            return new CheckPaperOutcome.ReasonMissing();
        }
        if (Words.length(clean) > REASON_LIMIT) {
            return new CheckPaperOutcome.ReasonTooLong();
        }
        return waiting(paper).isPresent() && table.judge(paper, seen, "wrong", clean)
                ? new CheckPaperOutcome.SentBack()
                : new CheckPaperOutcome.NotOpen();
    }

    private Optional<MandatePaper> waiting(ProposalId paper) {
        return table.find(paper, actor.actingOfficer())
                .filter(one -> !one.own() && one.state() == PaperState.TO_CHECK)
                .filter(one -> table.isOpen(paper));
    }

    /** The papers of the client who is logged in that there still are pictures of. */
    @Transactional(readOnly = true)
    public List<OwnPaper> own() {
        return table.own(actor.viewer());
    }

    /** What is known of who signs, for the heading of the page; empty when this officer is not sure of them now. */
    @Transactional(readOnly = true)
    public Optional<String> signer(ClientId client) {
        return checks.current(client).flatMap(_ -> table.clientName(client));
    }
}
