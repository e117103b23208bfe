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

    TakeAlong(Texts texts, ReportId report) {
        add(
                new H2(texts.get("report.keep.heading")),
                new UnorderedList(
                        new ListItem(file(ReportNavigation.pdf(report), texts.get("report.pdf.link"))),
                        new ListItem(file(ReportNavigation.largePdf(report), texts.get("report.pdf-large.link"))),
                        new ListItem(file(ReportNavigation.data(report), texts.get("report.data.link")))));
    }

    private static Anchor file(String address, String words) {
        var link = new Anchor(address, words);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
