package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import nl.mijngesprek.portal.report.ReportId;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The report to keep, with all that was said: on paper, in large print, or as a file that other programs read. */
final class TakeAlong extends Div {

    private TakeAlong(Texts texts, UnorderedList files) {
        add(new H2(texts.get("report.keep.heading")), files);
    }

    static TakeAlong ofClient(Texts texts, ReportId report) {
        var files = paper(texts, report);
        files.add(file(ReportNavigation.data(report), texts.get("report.data.link")));
        return new TakeAlong(texts, files);
    }

    /** For who prints it for the client. */
    static TakeAlong ofOfficer(Texts texts, ReportId report) {
        return new TakeAlong(texts, paper(texts, report));
    }

    private static UnorderedList paper(Texts texts, ReportId report) {
        return new UnorderedList(
                file(ReportNavigation.pdf(report), texts.get("report.pdf.link")),
                file(ReportNavigation.largePdf(report), texts.get("report.pdf-large.link")));
    }

    private static ListItem file(String address, String words) {
        var link = new Anchor(address, words);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        var item = new ListItem(link);
        item.addClassName("also");
        return item;
    }
}
