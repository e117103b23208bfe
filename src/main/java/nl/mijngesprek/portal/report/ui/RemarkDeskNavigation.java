package nl.mijngesprek.portal.report.ui;

import java.util.List;
import nl.mijngesprek.portal.report.PassageId;
import nl.mijngesprek.portal.report.RemarkId;
import nl.mijngesprek.portal.report.ReportId;
import nl.mijngesprek.portal.shared.ui.StaffLinks;
import org.springframework.stereotype.Component;

/** Where officers read published reports and answer remarks. */
@Component
public class RemarkDeskNavigation implements StaffLinks {

    private static final String ROOT = "/mijn/";
    static final String REPORT = "report";
    static final String REMARK = "remark";
    static final String PASSAGE = "passage";
    static final String WAITING_ROUTE = "gemeente/opmerkingen";
    static final String OPEN_ROUTE = WAITING_ROUTE + "/:" + REPORT + "/openen";
    static final String REPORT_ROUTE = "gemeente/verslagen/:" + REPORT;
    static final String ANSWER_ROUTE = REPORT_ROUTE + "/opmerking/:" + REMARK;
    static final String CORRECT_ROUTE = REPORT_ROUTE + "/verbeteren/:" + PASSAGE;
    static final String TAKE_DOWN_ROUTE = REPORT_ROUTE + "/opschrijven/:" + PASSAGE;
    static final String WAITING = ROOT + WAITING_ROUTE;

    @Override
    public List<StaffLink> links() {
        return List.of(new StaffLink(48, WAITING, "report.waiting.link"));
    }

    /** The newest version of a report, for an officer who may see it. */
    public static String report(ReportId report) {
        return ROOT + path(REPORT_ROUTE, report);
    }

    static String open(ReportId root) {
        return ROOT + path(OPEN_ROUTE, root);
    }

    static String answer(ReportId report, RemarkId remark) {
        return ROOT
                + path(ANSWER_ROUTE, report)
                        .replace(":" + REMARK, remark.value().toString());
    }

    static String correct(ReportId report, PassageId passage) {
        return ROOT
                + path(CORRECT_ROUTE, report)
                        .replace(":" + PASSAGE, passage.value().toString());
    }

    static String takeDown(ReportId report, PassageId passage) {
        return ROOT
                + path(TAKE_DOWN_ROUTE, report)
                        .replace(":" + PASSAGE, passage.value().toString());
    }

    static String path(String route, ReportId report) {
        return route.replace(":" + REPORT, report.value().toString());
    }
}
