package nl.mijngesprek.portal.report;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.report.NewVersion.NewSentence;
import nl.mijngesprek.portal.report.RemarkTable.Purpose;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports about the client who is logged in, and what the client is writing beside their sentences. */
@Service
public class Reports {

    /** How long an answer stays something to read on the home page. */
    private static final Duration NEWS = Duration.ofDays(28);

    private final ReportTable reports;
    private final PublishedVersionTable versions;
    private final RemarkTable remarks;
    private final DueReportTable contacts;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reports(
            ReportTable reports,
            PublishedVersionTable versions,
            RemarkTable remarks,
            DueReportTable contacts,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.versions = versions;
        this.remarks = remarks;
        this.contacts = contacts;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** The newest version of each report, latest contact first. */
    @Transactional(readOnly = true)
    public List<ReportLine> all() {
        return reports.all(actor.viewer(), clock.instant().minus(NEWS));
    }

    /** The same, and those that are to come. */
    @Transactional(readOnly = true)
    public MyReports mine() {
        var viewer = actor.viewer();
        return reports.mine(
                viewer,
                clock.instant().minus(NEWS),
                contacts.awaited(viewer, clock.instant()),
                AgreementTable.isThere(viewer));
    }

    @Transactional(readOnly = true)
    public Optional<Report> find(ReportId report) {
        return reports.find(report, actor.viewer());
    }

    /** The newest version of the report that has this passage, in whichever version. */
    @Transactional(readOnly = true)
    public Optional<Report> findWith(PassageId passage) {
        var viewer = actor.viewer();
        return reports.newestWith(passage, viewer).flatMap(report -> reports.find(report, viewer));
    }

    /** Which colleagues of the officer saw the report, and why, the last one first. */
    @Transactional(readOnly = true)
    public List<Opening> openings(ReportId report) {
        return reports.openings(report, actor.viewer());
    }

    /** All versions of the report that this is one of, the newest first. */
    @Transactional(readOnly = true)
    public List<ReportVersion> versions(ReportId report) {
        return reports.versions(report, actor.viewer());
    }

    /** Judges a passage, or judges it otherwise than before; words already written stay. Nothing is sent by it. */
    @Transactional
    public RemarkOutcome judge(PassageId passage, Verdict verdict) {
        return remarks.storeVerdict(passage, actor.viewer(), verdict, clock.instant())
                .<RemarkOutcome>map(RemarkOutcome.Remarked::new)
                .orElseGet(RemarkOutcome.NotFound::new);
    }

    /** Keeps what is written beside a passage; nothing is sent by it. */
    @Transactional
    public Words.Saving saveWords(PassageId passage, String typed, int version) {
        return remarks.words(passage, Purpose.REMARK, actor.viewer()).save(typed, version, clock.instant());
    }

    /** Keeps what is written in reaction to an answer; nothing is sent by it. */
    @Transactional
    public Words.Saving saveReaction(PassageId passage, String typed, int version) {
        return remarks.words(passage, Purpose.REACTION, actor.viewer()).save(typed, version, clock.instant());
    }

    /**
     * Takes in a version of a report; acts as {@link Actor.Intake}. A sentence whose words stood in the version before is
     * the same passage.
     */
    @Transactional
    public ReportOutcome deliver(ReportDelivery delivery) {
        var known = versions.find(delivery.reference(), delivery.version());
        if (known.isPresent()) {
            return delivery.outcome(known.get());
        }
        var before = versions.before(delivery.reference(), delivery.version());
        var passages = before.map(version -> versions.passages(version.id())).orElseGet(java.util.HashMap::new);
        var published = versions.publish(new NewVersion(
                delivery.reference(),
                delivery.version(),
                before.map(PublishedVersionTable.Known::root),
                delivery.client(),
                delivery.conversation(),
                ContactKind.CONVERSATION,
                versions.startOf(delivery.conversation()),
                delivery.officerName(),
                Optional.empty(),
                delivery.publishedAt(),
                delivery.contentHash(),
                delivery.sentences().stream()
                        .map(sentence -> Optional.ofNullable(passages.remove(sentence.wording()))
                                .map(passage -> new NewSentence(
                                        passage, false, sentence.topic(), sentence.wording(), sentence.agreement()))
                                .orElseGet(() ->
                                        NewSentence.first(sentence.topic(), sentence.wording(), sentence.agreement())))
                        .toList(),
                List.of()));
        if (published.isEmpty()) {
            // Somebody else delivered it in this very moment.
            return delivery.outcome(
                    versions.find(delivery.reference(), delivery.version()).orElseThrow());
        }
        events.publishEvent(new ReportPublished(published.get(), delivery.version(), delivery.client()));
        return new ReportOutcome.Delivered(published.get());
    }
}
