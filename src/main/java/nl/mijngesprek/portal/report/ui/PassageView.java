package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.mijngesprek.portal.report.Exchange;
import nl.mijngesprek.portal.report.GoneSentence;
import nl.mijngesprek.portal.report.Report;
import nl.mijngesprek.portal.report.SendOutcome;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Texts;

/** What the client says about the report as a whole, or about a sentence that is there no more (D4). */
@Route(ReportNavigation.PASSAGE_ROUTE)
@RolesAllowed({"CLIENT", "REMARKS"})
class PassageView extends ReportPage {

    private boolean changes;

    PassageView(Texts texts, ReportReading reading) {
        super(texts, reading);
    }

    @Override
    void show(Report report, BeforeEnterEvent event) {
        var passage = event.getRouteParameters().get(ReportNavigation.PASSAGE).orElseThrow(NotFoundException::new);
        changes = event.getLocation().getQueryParameters().getParameters().containsKey(ReportNavigation.CHANGES);
        show(report, passage, Optional.empty());
    }

    private void show(Report report, String passage, Optional<SendOutcome> outcome) {
        if (isAt(report.whole(), passage)) {
            backTo(ReportNavigation.end(report.id()));
            heading(t("report.about-whole.heading"));
            outcome.flatMap(done -> notice(done, report)).ifPresent(this::add);
            add(new Paragraph(t("report.about-whole.text")));
            addAnswering(report, report.whole());
            return;
        }
        var gone = report.gone().stream()
                .filter(sentence -> isAt(sentence.exchange(), passage))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        backTo(ReportNavigation.whole(report.id()));
        heading(t("report.about-gone.heading"));
        outcome.flatMap(done -> notice(done, report)).ifPresent(this::add);
        addGone(gone);
        addAnswering(report, gone.exchange());
    }

    private void addGone(GoneSentence gone) {
        add(
                new Paragraph(t("report.gone.text", "version", gone.version())),
                classed(quote(new Paragraph(), gone.wording()), "sentence"));
        change(gone.why()).ifPresent(this::add);
    }

    private void addAnswering(Report report, Exchange exchange) {
        var answering = new AnsweringPart(
                this,
                report,
                exchange,
                "report.whole-verdict.label",
                AnsweringPart.ofWhole(),
                ReportNavigation.changing(ReportNavigation.passage(report.id(), exchange.passage())),
                changes,
                outcome -> done(report, exchange, outcome));
        add(answering);
        var actions = new Actions(texts());
        answering.sendLabel().ifPresent(send -> actions.primary(send, answering::send));
        if (answering.mayWithdraw()) {
            actions.secondary(t("report.withdraw.button"), answering::withdraw);
        }
        add(actions.secondaryLink(ReportNavigation.whole(report.id()), t("report.whole.link"))
                .plainLink(ReportNavigation.end(report.id()), t("report.to-end.link")));
    }

    private void done(Report report, Exchange exchange, SendOutcome outcome) {
        var now = again(report);
        changes = false;
        begin();
        show(now, exchange.passage().value().toString(), Optional.of(outcome));
        focusHeading();
    }

    private static boolean isAt(Exchange exchange, String passage) {
        return exchange.passage().value().toString().equals(passage);
    }
}
