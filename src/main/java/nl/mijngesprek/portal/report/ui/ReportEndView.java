package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.report.Exchange;
import nl.mijngesprek.portal.report.Exchange.Standing;
import nl.mijngesprek.portal.report.Report;
import nl.mijngesprek.portal.report.SendOutcome;
import nl.mijngesprek.portal.report.Sentence;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** What the client said about the report: what is not sent yet first, and that it stays open for more. */
@Route(ReportNavigation.END_ROUTE)
@RolesAllowed({"CLIENT", "REMARKS"})
class ReportEndView extends ReportPage {

    ReportEndView(Texts texts, ReportReading reading) {
        super(texts, reading);
    }

    @Override
    void show(Report report, BeforeEnterEvent event) {
        show(report, Optional.empty());
    }

    private void show(Report report, Optional<SendOutcome> outcome) {
        backTo(ReportNavigation.whole(report.id()));
        heading(t("report.end.heading"));
        outcome.flatMap(done -> notice(done, report)).ifPresent(this::add);
        var said = report.exchanges().stream()
                .filter(exchange -> exchange.standing() != Standing.NOTHING || exchange.isBegun())
                .toList();
        var unsent = said.stream()
                .filter(exchange -> exchange.standing() == Standing.UNSENT)
                .toList();
        if (said.isEmpty()) {
            add(new Notice(Tone.INFO, Drawing.INFO, "", t("report.end-nothing.text")));
        } else if (!unsent.isEmpty()) {
            add(new Notice(
                    Tone.INFO,
                    Drawing.SPEECH,
                    t("report.end-unsent.heading"),
                    t("report.end-unsent.text", "count", unsent.size()),
                    t("report.no-sanction.text")));
        }
        addList("report.end-unsent-list.heading", report, unsent);
        addList(
                "report.end-list.heading",
                report,
                said.stream().filter(exchange -> !unsent.contains(exchange)).toList());
        add(new Paragraph(t("report.end-later.text")));
        var actions = new Actions(texts());
        if (unsent.isEmpty()) {
            actions.primaryLink("/mijn/", t("report.home.link"));
        } else {
            actions.primary(t("report.send-all.button"), () -> sendAll(report));
        }
        actions.secondaryLink(
                        ReportNavigation.passage(report.id(), report.whole().passage()), t("report.about-whole.link"))
                .secondaryLink(ReportNavigation.whole(report.id()), t("report.whole.link"));
        if (!unsent.isEmpty()) {
            actions.plainLink("/mijn/", t("report.home.link"));
        }
        linkToAgreements(report, actions);
        add(actions, AnsweringPart.rectification(texts()));
    }

    private void addList(String heading, Report report, List<Exchange> exchanges) {
        if (exchanges.isEmpty()) {
            return;
        }
        var list = classed(new OrderedList(), "sentences");
        report.sentences().stream()
                .filter(sentence -> exchanges.contains(sentence.exchange()))
                .forEach(sentence -> list.add(item(report, sentence)));
        add(new H2(t(heading)));
        if (list.getComponentCount() > 0) {
            add(list);
        }
        report.gone().stream()
                .filter(gone -> exchanges.contains(gone.exchange()))
                .forEach(gone -> add(
                        new Paragraph(t("report.gone.text", "version", gone.version())),
                        classed(quote(new Paragraph(), gone.wording()), "sentence-text"),
                        lines(report, gone.exchange())));
        if (exchanges.contains(report.whole())) {
            add(classed(new Paragraph(t("report.about-whole.label")), "sentence-text"), lines(report, report.whole()));
        }
    }

    private ListItem item(Report report, Sentence sentence) {
        var item = new ListItem(
                classed(quote(new Paragraph(), sentence), "sentence-text"), lines(report, sentence.exchange()));
        item.getElement().setAttribute("value", String.valueOf(sentence.position()));
        return item;
    }

    private void sendAll(Report report) {
        var outcome = reading().remarks().sendAll(report.id());
        var now = again(report);
        begin();
        show(now, Optional.of(outcome));
        focusHeading();
    }
}
