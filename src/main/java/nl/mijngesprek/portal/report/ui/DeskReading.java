package nl.mijngesprek.portal.report.ui;

import java.time.Clock;
import nl.mijngesprek.portal.report.RemarkTerms;
import nl.mijngesprek.portal.report.ReportDesk;
import org.springframework.stereotype.Component;

/** What every officer's page of a published report needs, so that none of them lists it anew. */
@Component
record DeskReading(ReportDesk desk, RemarkTerms terms, Clock clock) {}
