package nl.mijngesprek.portal.report;

import java.util.Optional;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whole reports in open formats: text, and what was said beside it as W3C Web Annotations in JSON-LD. */
@Service
public class ReportFiles {

    /** What such a file is, as the Web Annotation Protocol has it. */
    public static final String MEDIA_TYPE = "application/ld+json;profile=\"" + Annotations.CONTEXT + "\"";

    private final ReportFileTable table;
    private final CurrentActor actor;

    ReportFiles(ReportFileTable table, CurrentActor actor) {
        this.table = table;
        this.actor = actor;
    }

    /** For the client who is logged in, all versions of the report that this is one of; empty for one of somebody else. */
    @Transactional(readOnly = true)
    public Optional<String> own(ReportId report) {
        return table.find(report, actor.viewer()).map(file -> new ReportDocument(file).json(Optional.empty()));
    }

    /**
     * For the case system, acting as {@link Actor.CaseDelivery} in the transaction that takes the delivery; empty when
     * nothing of this report waits.
     *
     * @param number which delivery of this report it is, counted from 1
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> toDeliver(ReportId report, int number) {
        return table.findToDeliver(report).map(file -> new ReportDocument(file).json(Optional.of(number)));
    }
}
