package nl.mijngesprek.portal.report.ui;

import java.time.Clock;
import nl.mijngesprek.portal.report.RemarkTerms;
import nl.mijngesprek.portal.report.Remarks;
import nl.mijngesprek.portal.report.Reports;
import nl.mijngesprek.portal.report.ui.ExchangeLines.Reader;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.springframework.stereotype.Component;

/** What every page of a report needs, so that none of them lists it anew. */
@Component
record ReportReading(Reports reports, Remarks remarks, RemarkTerms terms, SentenceHelp help, Clock clock) {

    Reader reader(Texts texts) {
        return Reader.ofClient(texts, terms, clock.instant());
    }
}
