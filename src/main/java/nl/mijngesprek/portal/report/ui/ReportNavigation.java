package nl.mijngesprek.portal.report.ui;

import nl.mijngesprek.portal.report.PassageId;
import nl.mijngesprek.portal.report.ReportId;

/** Where the pages of a report are. */
public final class ReportNavigation {

    private static final String ROOT = "/mijn/";
    static final String REPORT = "report";
    static final String POSITION = "position";
    static final String REPORT_ROUTE = "verslag/:" + REPORT;
    static final String SENTENCE_ROUTE = REPORT_ROUTE + "/zin/:" + POSITION;
    static final String WHOLE_ROUTE = REPORT_ROUTE + "/heel";
    static final String PASSAGE = "passage";
    static final String PASSAGE_ROUTE = REPORT_ROUTE + "/plek/:" + PASSAGE;
    static final String VERSIONS_ROUTE = REPORT_ROUTE + "/versies";
    static final String END_ROUTE = REPORT_ROUTE + "/klaar";

    /** For officers, who say with {@link #LANGUAGE} into which language. */
    static final String TRANSLATE_ROUTE = "gemeente/verslagen/:" + REPORT + "/vertaling";

    /** Not the name by which a page itself is asked for in another language. */
    static final String LANGUAGE = "naar";

    /** On the whole report: the sentence the client comes back from. */
    static final String SENTENCE = "zin";

    /** On a sentence that was opened from the whole report: leads straight back to it. */
    static final String FROM_WHOLE = "heel";

    static final String DATA_PATH = "/verslag/{report}.jsonld";

    /** The report on paper. */
    public static final String PDF_PATH = "/verslag/{report}.pdf";

    /** On the address of the paper: in large print, whatever the client chose for letters. */
    public static final String LARGE = "groot";

    /** On the page of a passage: with the form for what was sent already. */
    static final String CHANGES = "anders";

    private ReportNavigation() {}

    static String changing(String page) {
        return page + (page.contains("?") ? "&" : "?") + CHANGES;
    }

    /** The report with all that was said beside it, as a file in open formats. */
    static String data(ReportId report) {
        return DATA_PATH.replace("{report}", report.value().toString());
    }

    /** The report on paper, with all that was said beside it. */
    public static String pdf(ReportId report) {
        return PDF_PATH.replace("{report}", report.value().toString());
    }

    /** The same in large print. */
    public static String largePdf(ReportId report) {
        return pdf(report) + "?" + LARGE;
    }

    /** The report, from its beginning. */
    public static String report(ReportId report) {
        return ROOT + path(REPORT_ROUTE, report);
    }

    /** The officers' page on which this report is translated, into the client's language unless another is chosen there. */
    public static String translation(ReportId report) {
        return ROOT + path(TRANSLATE_ROUTE, report);
    }

    static String translation(ReportId report, String languageCode) {
        return translation(report) + "?" + LANGUAGE + "=" + languageCode;
    }

    static String sentence(ReportId report, int position) {
        return ROOT + sentencePath(report, position);
    }

    static String sentenceFromWhole(ReportId report, int position) {
        return sentence(report, position) + "?" + FROM_WHOLE;
    }

    static String whole(ReportId report) {
        return ROOT + path(WHOLE_ROUTE, report);
    }

    static String wholeFrom(ReportId report, int position) {
        return whole(report) + "?" + SENTENCE + "=" + position;
    }

    static String end(ReportId report) {
        return ROOT + path(END_ROUTE, report);
    }

    static String passage(ReportId report, PassageId passage) {
        return ROOT
                + path(PASSAGE_ROUTE, report)
                        .replace(":" + PASSAGE, passage.value().toString());
    }

    static String versions(ReportId report) {
        return ROOT + path(VERSIONS_ROUTE, report);
    }

    static String sentencePath(ReportId report, int position) {
        return path(SENTENCE_ROUTE, report).replace(":" + POSITION, String.valueOf(position));
    }

    static String path(String route, ReportId report) {
        return route.replace(":" + REPORT, report.value().toString());
    }

    /** The place of a sentence within the whole report. */
    static String sentenceId(int position) {
        return "zin-" + position;
    }
}
