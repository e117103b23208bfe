package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.behalf.ui.SureField;
import nl.mijngesprek.portal.report.DeskOutcome;
import nl.mijngesprek.portal.report.Exchange;
import nl.mijngesprek.portal.report.Report;
import nl.mijngesprek.portal.report.ReportId;
import nl.mijngesprek.portal.report.Sentence;
import nl.mijngesprek.portal.report.ui.ExchangeLines.Reader;
import nl.mijngesprek.portal.shared.ui.OwnWords;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Texts;

/** An officer's page of one published report, for who has a reason to see it. */
abstract class DeskPage extends Page implements BeforeEnterObserver {

    private final transient DeskReading reading;

    DeskPage(Texts texts, DeskReading reading) {
        super(texts);
        this.reading = reading;
    }

    final DeskReading reading() {
        return reading;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var report = event.getRouteParameters()
                .get(RemarkDeskNavigation.REPORT)
                .flatMap(ReportId::parse)
                .flatMap(reading.desk()::find)
                .orElseThrow(NotFoundException::new);
        begin();
        show(report, event);
    }

    /** Fills the empty page. */
    abstract void show(Report report, BeforeEnterEvent event);

    final ExchangeLines lines(Report report, Exchange exchange) {
        return new ExchangeLines(
                Reader.ofOfficer(texts(), reading.terms(), reading.clock().instant(), report.clientName()),
                report,
                exchange);
    }

    static Optional<Sentence> sentence(Report report, String passage) {
        return report.sentences().stream()
                .filter(sentence -> sentence.passage().value().toString().equals(passage))
                .findFirst();
    }

    final Paragraph quote(Sentence sentence) {
        return classed(new OwnWords(sentence.wording()), "sentence-text");
    }

    /** Goes to the report when it is done, and says here what stands in the way when it is not. */
    final void after(DeskOutcome outcome, Report report, List<String> controls) {
        switch (outcome) {
            case DeskOutcome.Done(var now) ->
                getUI().ifPresent(ui -> ui.navigate(RemarkDeskNavigation.path(RemarkDeskNavigation.REPORT_ROUTE, now)));
            case DeskOutcome.ChangedMeanwhile _ -> showError("heading", t("report.changed-meanwhile.error"));
            case DeskOutcome.AnsweredAlready(var answer) ->
                showError("heading", t("report.answered-already.error", "officer", answer.officerName()));
            case DeskOutcome.NewerVersion _ -> showError("heading", t("report.newer-version.error"));
            case DeskOutcome.NotComplete lack -> {
                var isWording = lack.part() == DeskOutcome.Part.WORDING;
                showError(
                        isWording ? controls.getFirst() : controls.getLast(),
                        t(isWording ? "report.wording.error" : "report.desk-words.error"));
            }
            case DeskOutcome.StillWaiting(var count) ->
                showError("heading", t("report.still-waiting.error", "count", count));
            case DeskOutcome.NotSure _ -> showError(SureField.NAME, t("behalf.sure.error"));
            case DeskOutcome.NotFound _ -> throw new NotFoundException();
        }
    }
}
