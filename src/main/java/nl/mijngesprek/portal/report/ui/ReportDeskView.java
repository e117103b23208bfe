package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.mijngesprek.portal.report.Exchange;
import nl.mijngesprek.portal.report.Report;
import nl.mijngesprek.portal.report.SentRemark;
import nl.mijngesprek.portal.report.Sentence;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A published report for the officer: every sentence, what the client sent beside it, and what waits for an answer (D4). */
@Route(RemarkDeskNavigation.REPORT_ROUTE)
@RolesAllowed("OFFICER")
class ReportDeskView extends DeskPage {

    ReportDeskView(Texts texts, DeskReading reading) {
        super(texts, reading);
    }

    @Override
    void show(Report report, BeforeEnterEvent event) {
        backTo(RemarkDeskNavigation.WAITING);
        heading(t("report.desk.heading", "name", report.clientName()));
        add(classed(
                new Paragraph(t(
                        "report.desk.text",
                        "day",
                        texts().day(report.contactAt()),
                        "version",
                        report.version(),
                        "officer",
                        report.officerName())),
                "lead"));
        addStanding(report);
        add(sentences(report));
        report.gone()
                .forEach(gone -> add(
                        new Paragraph(t("report.gone.text", "version", gone.version())),
                        classed(new Paragraph(gone.wording()), "sentence-text"),
                        exchange(report, gone.exchange())));
        add(
                new H2(t("report.about-whole.label")),
                exchange(report, report.whole()),
                link(
                        RemarkDeskNavigation.takeDown(
                                report.id(), report.whole().passage()),
                        t("report.take-down-whole.link")),
                link(ReportNavigation.translation(report.id()), t("report.translate.link")),
                TakeAlong.ofOfficer(texts(), report.id()));
        if (report.isNewest() && report.closedAt().isEmpty()) {
            add(new Actions(texts())
                    .secondary(
                            t("report.close.button"),
                            () -> after(reading().desk().close(report.id()), report, List.of("heading"))));
        }
    }

    private void addStanding(Report report) {
        if (!report.isNewest()) {
            add(new Notice(Tone.INFO, Drawing.REPORT, "", t("report.older.text"))
                    .with(new Paragraph(
                            new Anchor(RemarkDeskNavigation.report(report.newest()), t("report.newest.link")))));
        }
        report.closedAt()
                .ifPresent(at -> add(new Notice(
                        Tone.DONE, Drawing.CHECK, "", t("report.desk-closed.text", "day", texts().day(at)))));
    }

    private Div sentences(Report report) {
        var all = new Div();
        var list = classed(new OrderedList(), "sentences");
        for (var sentence : report.sentences()) {
            if (sentence.topic().isPresent()) {
                var topic = new H2();
                say(topic, sentence.topic().get());
                list = classed(new OrderedList(), "sentences");
                list.getElement().setAttribute("start", String.valueOf(sentence.position()));
                all.add(topic, list);
            } else if (list.getParent().isEmpty()) {
                all.add(list);
            }
            list.add(item(report, sentence));
        }
        return all;
    }

    private ListItem item(Report report, Sentence sentence) {
        var item = new ListItem(quote(sentence), exchange(report, sentence.exchange()));
        item.setId(ReportNavigation.sentenceId(sentence.position()));
        var links = classed(new Paragraph(), "quiet-links");
        if (report.isNewest()) {
            links.add(new Anchor(
                    RemarkDeskNavigation.correct(report.id(), sentence.passage()),
                    t("report.correct.link", "position", sentence.position())));
        }
        if (!sentence.exchange().isAnswered()) {
            links.add(new Anchor(
                    RemarkDeskNavigation.takeDown(report.id(), sentence.passage()),
                    t("report.take-down.link", "position", sentence.position())));
        }
        item.add(links);
        return item;
    }

    private Div exchange(Report report, Exchange exchange) {
        var shown = new Div();
        if (exchange.isBegun()) {
            shown.add(lines(report, exchange));
        }
        exchange.last()
                .filter(SentRemark::waits)
                .ifPresent(remark -> shown.add(
                        link(RemarkDeskNavigation.answer(report.id(), remark.id()), t("report.answer.link"))));
        return shown;
    }

    private static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.addClassName("secondary");
        return link;
    }
}
