package nl.mijngesprek.portal.report;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.Look;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.behalf.IdentityChecks;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.report.DeskOutcome.Part;
import nl.mijngesprek.portal.report.SentRemarkTable.Place;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an officer does about a published report: read it, answer each remark, correct it in a new version, settle it (D4).
 * Only who holds the conversation sees it, or who gave a reason that the client reads; every look is in the client's access
 * log. All of it acts as {@link Actor.Officer}.
 */
@Service
public class ReportDesk {

    /** The most characters of a reason to open a colleague's report. */
    public static final int REASON_LIMIT = 500;

    private final ReportTable reports;
    private final RemarkDeskTable table;
    private final SentRemarkTable remarks;
    private final PublishedVersionTable versions;
    private final IdentityChecks checks;
    private final CurrentActor actor;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportDesk(
            ReportTable reports,
            RemarkDeskTable table,
            SentRemarkTable remarks,
            PublishedVersionTable versions,
            IdentityChecks checks,
            CurrentActor actor,
            AccessLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.table = table;
        this.remarks = remarks;
        this.versions = versions;
        this.checks = checks;
        this.actor = actor;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Where remarks wait for an answer, of all officers, the one that waits longest first. */
    @Transactional
    public List<WaitingReport> waiting() {
        var officer = actor.actingOfficer();
        var waiting = table.waiting(officer, clock.instant());
        log.looked(waiting.stream().map(WaitingReport::client).distinct().toList(), Look.at(Subject.REMARK_LIST));
        return waiting;
    }

    /** A report with all that was sent beside it; empty when this officer has no reason to see it. */
    @Transactional
    public Optional<Report> find(ReportId report) {
        var found = see(report, actor.actingOfficer());
        found.ifPresent(seen -> log.looked(
                seen.client(), Look.at(Subject.REPORT).about(seen.conversation().value())));
        return found;
    }

    /** The report, in its newest version, beside which this remark stands. */
    @Transactional
    public Optional<Report> findWith(RemarkId remark) {
        return table.reportOf(remark).flatMap(this::find);
    }

    /** Lets a colleague see a report in which remarks wait, for a reason that the client reads. */
    @Transactional
    public DeskOutcome open(ReportId root, String reason) {
        var officer = actor.actingOfficer();
        var why = reason.strip();
        if (why.isEmpty() || why.length() > REASON_LIMIT) {
            return new DeskOutcome.NotComplete(Part.REASON);
        }
        var waiting = table.waiting(officer, clock.instant()).stream()
                .filter(report -> report.root().equals(root))
                .findFirst();
        if (waiting.isEmpty()) {
            return new DeskOutcome.NotFound();
        }
        if (waiting.get().newest().isEmpty()) {
            table.open(waiting.get(), why, officer);
        }
        return table.waiting(officer, clock.instant()).stream()
                .filter(report -> report.root().equals(root))
                .findFirst()
                .flatMap(WaitingReport::newest)
                .<DeskOutcome>map(DeskOutcome.Done::new)
                .orElseGet(DeskOutcome.NotFound::new);
    }

    /** Answers a remark, for good. What is adopted becomes a new version in the same act. */
    @Transactional
    public DeskOutcome answer(RemarkId remark, NewAnswer answer) {
        var officer = actor.actingOfficer();
        var words = answer.words().strip();
        if (words.isEmpty() || words.length() > NewAnswer.WORDS_LIMIT) {
            return new DeskOutcome.NotComplete(Part.WORDS);
        }
        var correction = answer.correction().filter(_ -> answer.kind().adopts());
        if (answer.kind().adopts() && !correction.map(Correction::isComplete).orElse(false)) {
            return new DeskOutcome.NotComplete(Part.WORDING);
        }
        var before = table.reportOf(remark).flatMap(report -> see(report, officer));
        var passage = before.flatMap(report -> at(report, remark)).map(Exchange::passage);
        if (passage.isEmpty()) {
            return new DeskOutcome.NotFound();
        }
        remarks.oneAtATime(passage.get());
        var report =
                table.reportOf(remark).flatMap(newest -> see(newest, officer)).orElseThrow();
        var exchange = at(report, remark).orElseThrow();
        var last = exchange.sent().getLast();
        var answered = exchange.sent().stream()
                .filter(sent -> sent.id().equals(remark))
                .flatMap(sent -> sent.answer().stream())
                .findFirst();
        if (answered.isPresent()) {
            return new DeskOutcome.AnsweredAlready(answered.get());
        }
        if (!last.id().equals(remark) || last.withdrawnAt().isPresent()) {
            return new DeskOutcome.ChangedMeanwhile();
        }
        Optional<ReportId> adoptedIn = Optional.empty();
        if (correction.isPresent()) {
            if (!fits(correction.get(), exchange.passage(), report)) {
                return new DeskOutcome.NotComplete(Part.WORDING);
            }
            adoptedIn = publish(report, exchange.passage(), correction.get(), words, Optional.of(remark), officer);
            if (adoptedIn.isEmpty()) {
                return newer(report, officer);
            }
        }
        table.answer(last, report.client(), answer.kind(), words, adoptedIn, officer);
        events.publishEvent(new RemarkAnswered(remark, report.id(), report.client()));
        return new DeskOutcome.Done(adoptedIn.orElse(report.id()));
    }

    /** Corrects a sentence of the newest version that the officer has before them, without a remark that led to it. */
    @Transactional
    public DeskOutcome correct(ReportId seen, PassageId passage, Correction correction, String why) {
        var officer = actor.actingOfficer();
        if (!correction.isComplete()) {
            return new DeskOutcome.NotComplete(Part.WORDING);
        }
        if (why.isBlank() || why.length() > NewAnswer.WORDS_LIMIT) {
            return new DeskOutcome.NotComplete(Part.REASON);
        }
        var report = see(seen, officer);
        if (report.isEmpty() || !isThere(passage, report.get())) {
            return new DeskOutcome.NotFound();
        }
        if (!report.get().isNewest()) {
            return new DeskOutcome.NewerVersion(report.get().newest());
        }
        if (!fits(correction, passage, report.get())) {
            return new DeskOutcome.NotComplete(Part.WORDING);
        }
        return publish(report.get(), passage, correction, why.strip(), Optional.empty(), officer)
                .<DeskOutcome>map(DeskOutcome.Done::new)
                .orElseGet(() -> newer(report.get(), officer));
    }

    /** Writes down what the client said of a passage by phone, by letter or at the desk, whom the officer is sure of (promise 6). */
    @Transactional
    public DeskOutcome takeDown(ReportId seen, PassageId passage, Optional<Verdict> verdict, String words) {
        var officer = actor.actingOfficer();
        if ((verdict.isEmpty() && words.isBlank()) || words.length() > NewAnswer.WORDS_LIMIT) {
            return new DeskOutcome.NotComplete(Part.WORDS);
        }
        remarks.oneAtATime(passage);
        var report = see(seen, officer);
        var exchange = report.stream()
                .flatMap(found -> found.exchanges().stream())
                .filter(candidate -> candidate.passage().equals(passage))
                .findFirst();
        if (report.isEmpty() || exchange.isEmpty()) {
            return new DeskOutcome.NotFound();
        }
        if (exchange.get().isAnswered()) {
            return new DeskOutcome.AnsweredAlready(
                    exchange.get().last().flatMap(SentRemark::answer).orElseThrow());
        }
        if (exchange.get()
                .last()
                .filter(sent -> sent.takenDownBy().isEmpty() && sent.waits())
                .isPresent()) {
            // What the client wrote themselves is not replaced by somebody else.
            return new DeskOutcome.ChangedMeanwhile();
        }
        if (checks.current(report.get().client()).isEmpty()) {
            return new DeskOutcome.NotSure();
        }
        var place = new Place(report.get().id(), report.get().client(), exchange.get());
        var remark = remarks.insertTakenDown(place, verdict, words.strip(), officer);
        events.publishEvent(
                new RemarkSent(remark, report.get().id(), report.get().client()));
        return new DeskOutcome.Done(report.get().id());
    }

    /** Settles a report: nothing of the client waits in it. A later remark opens it again. */
    @Transactional
    public DeskOutcome close(ReportId seen) {
        var officer = actor.actingOfficer();
        var report = see(seen, officer);
        if (report.isEmpty()) {
            return new DeskOutcome.NotFound();
        }
        report.get().exchanges().stream()
                .map(Exchange::passage)
                .sorted(java.util.Comparator.comparing(
                        passage -> passage.value().toString()))
                .forEach(remarks::oneAtATime);
        var now = see(seen, officer).orElseThrow();
        if (!now.isNewest()) {
            return new DeskOutcome.NewerVersion(now.newest());
        }
        var waiting = (int) now.exchanges().stream()
                .filter(exchange -> exchange.last().filter(this::waits).isPresent())
                .count();
        if (waiting > 0) {
            return new DeskOutcome.StillWaiting(waiting);
        }
        table.close(now, officer);
        events.publishEvent(new ReportSettled(now.id(), now.client()));
        return new DeskOutcome.Done(now.id());
    }

    private boolean waits(SentRemark remark) {
        return remark.answer()
                .map(answer -> answer.kind() == RemarkAnswer.Kind.QUESTION
                        && answer.answeredAt().plus(14, ChronoUnit.DAYS).isAfter(clock.instant()))
                .orElse(true);
    }

    private Optional<ReportId> publish(
            Report report,
            PassageId passage,
            Correction correction,
            String why,
            Optional<RemarkId> remark,
            OfficerId officer) {
        var next = Correcting.next(
                report,
                table.referenceOf(report.id()),
                passage,
                correction,
                why,
                remark,
                officer,
                table.nameOf(officer),
                clock.instant());
        var published = versions.publish(next);
        published.ifPresent(
                version -> events.publishEvent(new ReportPublished(version, next.version(), report.client())));
        return published;
    }

    /** Only a sentence that is there is changed or taken out, and the last one is not taken out. */
    private static boolean fits(Correction correction, PassageId passage, Report report) {
        return switch (correction.kind()) {
            case ADDED -> true;
            case CHANGED -> isThere(passage, report);
            case REMOVED -> isThere(passage, report) && report.sentences().size() > 1;
        };
    }

    private static boolean isThere(PassageId passage, Report report) {
        return report.sentences().stream()
                .anyMatch(sentence -> sentence.passage().equals(passage));
    }

    private DeskOutcome newer(Report report, OfficerId officer) {
        return new DeskOutcome.NewerVersion(
                see(report.id(), officer).map(Report::newest).orElse(report.id()));
    }

    private Optional<Report> see(ReportId report, OfficerId officer) {
        return reports.find(report, officer, clock.instant());
    }

    private static Optional<Exchange> at(Report report, RemarkId remark) {
        return report.exchanges().stream()
                .filter(exchange ->
                        exchange.sent().stream().anyMatch(sent -> sent.id().equals(remark)))
                .findFirst();
    }
}
