package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.report.Report;
import nl.mijngesprek.portal.report.Reports;
import nl.mijngesprek.portal.report.Sentence;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** What the client said about the report, and that it stays open for more. */
@Route(ReportNavigation.END_ROUTE)
@RolesAllowed("CLIENT")
class ReportEndView extends ReportPage {

    ReportEndView(Texts texts, Reports reports) {
        super(texts, reports);
    }

    @Override
    void show(Report report, BeforeEnterEvent event) {
        backTo(ReportNavigation.whole(report.id()));
        heading(t("report.end.heading"));
        var said = report.sentences().stream().filter(ReportEndView::hasRemark).toList();
        add(new Notice(
                Tone.DONE,
                Drawing.SAVED,
                "",
                said.isEmpty() ? t("report.end-nothing.text") : t("report.end.text", "count", said.size())));
        if (!said.isEmpty()) {
            var list = classed(new OrderedList(), "sentences");
            said.forEach(sentence -> {
                var item = new ListItem(classed(quote(new Paragraph(), sentence), "sentence-text"));
                item.getElement().setAttribute("value", String.valueOf(sentence.position()));
                sentence.exchange().draft().map(this::remark).ifPresent(item::add);
                list.add(item);
            });
            add(new H2(t("report.end-list.heading")), list);
        }
        add(
                new Paragraph(t("report.end-later.text")),
                new Actions(texts())
                        .primaryLink("/mijn/", t("report.home.link"))
                        .secondaryLink(ReportNavigation.whole(report.id()), t("report.whole.link")));
    }

    private static boolean hasRemark(Sentence sentence) {
        return sentence.exchange().draft().filter(remark -> !remark.isEmpty()).isPresent();
    }
}
