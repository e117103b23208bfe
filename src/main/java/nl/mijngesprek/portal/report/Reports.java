package nl.mijngesprek.portal.report;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports about the client who is logged in, and the client's word beside their sentences. */
@Service
public class Reports {

    private final ReportTable reports;
    private final RemarkTable remarks;
    private final CurrentActor actor;
    private final Clock clock;

    Reports(ReportTable reports, RemarkTable remarks, CurrentActor actor, Clock clock) {
        this.reports = reports;
        this.remarks = remarks;
        this.actor = actor;
        this.clock = clock;
    }

    /** The newest version of each report, latest conversation first. */
    @Transactional(readOnly = true)
    public List<ReportLine> all() {
        return reports.all(actor.viewer());
    }

    @Transactional(readOnly = true)
    public Optional<Report> find(ReportId report) {
        return reports.find(report, actor.viewer());
    }

    /** Judges a sentence, or judges it otherwise than before; words already written stay. */
    @Transactional
    public RemarkOutcome judge(SentenceId sentence, Verdict verdict) {
        return remarks.storeVerdict(sentence, actor.viewer(), verdict, clock.instant())
                .<RemarkOutcome>map(RemarkOutcome.Remarked::new)
                .orElseGet(RemarkOutcome.NotFound::new);
    }

    @Transactional
    public Words.Saving saveWords(SentenceId sentence, String typed, int version) {
        return remarks.words(sentence, actor.viewer()).save(typed, version, clock.instant());
    }

    /** Takes in a version of a report; acts as {@link Actor.Intake}. */
    @Transactional
    public ReportOutcome deliver(ReportDelivery report) {
        return reports.store(report);
    }
}
