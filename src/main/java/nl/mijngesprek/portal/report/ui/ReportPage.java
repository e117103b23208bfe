package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import nl.mijngesprek.portal.report.Remark;
import nl.mijngesprek.portal.report.Report;
import nl.mijngesprek.portal.report.ReportId;
import nl.mijngesprek.portal.report.Reports;
import nl.mijngesprek.portal.report.Sentence;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.ReadAloud;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A page of one report. One that is not there and one of somebody else give the same page. */
abstract class ReportPage extends Page implements BeforeEnterObserver {

    private final transient Reports reports;

    ReportPage(Texts texts, Reports reports) {
        super(texts);
        this.reports = reports;
    }

    final Reports reports() {
        return reports;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var report = event.getRouteParameters()
                .get(ReportNavigation.REPORT)
                .flatMap(ReportId::parse)
                .flatMap(reports::find)
                .orElseThrow(NotFoundException::new);
        begin();
        addComponentAsFirst(new ReadAloud(texts()));
        show(report, event);
    }

    /** Fills the empty page. */
    abstract void show(Report report, BeforeEnterEvent event);

    /** The sentence as it was written, marked as Dutch whatever the language of the page. */
    final <C extends HtmlContainer> C quote(C component, Sentence sentence) {
        component.setText(sentence.wording());
        component.getElement().setAttribute("lang", "nl").setAttribute("dir", "ltr");
        return component;
    }

    /** What the client said about a sentence, to stand right under it. */
    final Paragraph remark(Remark remark) {
        var paragraph = classed(new Paragraph(new Pictogram(Drawing.SPEECH)), "remark");
        remark.verdict()
                .ifPresentOrElse(
                        verdict -> paragraph.add(new Span(t(
                                "report.you-said.text", "verdict", t("report.verdict." + verdict.code() + ".option")))),
                        () -> paragraph.add(new Span(t("report.you-wrote.text"))));
        if (!remark.words().isEmpty()) {
            var words = classed(new Span(remark.words().text()), "own-words");
            words.getElement().setAttribute("dir", "auto");
            // A space, for who hears or copies it.
            paragraph.add(new Text(" "), words);
        }
        return paragraph;
    }
}
