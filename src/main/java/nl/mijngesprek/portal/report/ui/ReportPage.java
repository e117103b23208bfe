package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import nl.mijngesprek.portal.report.Agreement;
import nl.mijngesprek.portal.report.Change;
import nl.mijngesprek.portal.report.Exchange;
import nl.mijngesprek.portal.report.Report;
import nl.mijngesprek.portal.report.ReportId;
import nl.mijngesprek.portal.report.Reports;
import nl.mijngesprek.portal.report.SendOutcome;
import nl.mijngesprek.portal.report.Sentence;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.TextAnswer;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A page of one report. One that is not there and one of somebody else give the same page. */
abstract class ReportPage extends Page implements BeforeEnterObserver {

    private final transient ReportReading reading;

    ReportPage(Texts texts, ReportReading reading) {
        super(texts);
        this.reading = reading;
        canBeReadAloud();
    }

    final ReportReading reading() {
        return reading;
    }

    final Reports reports() {
        return reading.reports();
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var report = event.getRouteParameters()
                .get(ReportNavigation.REPORT)
                .flatMap(ReportId::parse)
                .flatMap(reports()::find)
                .orElseThrow(NotFoundException::new);
        begin();
        show(report, event);
    }

    /** Fills the empty page. */
    abstract void show(Report report, BeforeEnterEvent event);

    /** The text of this key, for the parts of a page. */
    final String say(String key) {
        return t(key);
    }

    /** As {@link #keeps} says it, for the parts of a page. */
    final boolean isKept(TextAnswer words) {
        return keeps(words);
    }

    /** The report as it is since something was done on this page. */
    final Report again(Report report) {
        return reports().find(report.id()).orElseThrow(NotFoundException::new);
    }

    final ExchangeLines lines(Report report, Exchange exchange) {
        return new ExchangeLines(reading.reader(texts()), report, exchange);
    }

    /** That there is a newer version, or since when nothing waits any more; nothing where neither is so. */
    final void addStanding(Report report) {
        if (!report.isNewest()) {
            var link = new Anchor(ReportNavigation.report(report.newest()), t("report.newest.link"));
            add(new Notice(
                            Tone.INFO,
                            Drawing.REPORT,
                            t("report.older.heading", "version", report.version()),
                            t("report.older.text"))
                    .with(new Paragraph(link)));
        }
        report.closedAt()
                .ifPresent(at ->
                        add(new Notice(Tone.INFO, Drawing.CHECK, "", t("report.closed.text", "day", texts().day(at)))));
    }

    /** The sentence as it was written, marked as Dutch whatever the language of the page. */
    final <C extends HtmlContainer> C quote(C component, Sentence sentence) {
        return quote(component, sentence.wording());
    }

    /** Words of a report as they were written, marked as Dutch whatever the language of the page. */
    final <C extends HtmlContainer> C quote(C component, String wording) {
        component.setText(wording);
        component.getElement().setAttribute("lang", "nl").setAttribute("dir", "ltr");
        return component;
    }

    /** Who does what by when, where the sentence is an agreement. */
    final Optional<Paragraph> agreement(Sentence sentence) {
        return sentence.agreement()
                .map(agreed -> classed(
                        new Paragraph(t(
                                agreed.by() == Agreement.By.CLIENT
                                        ? "report.agreed-client.text"
                                        : "report.agreed-municipality.text",
                                "day",
                                texts().day(agreed.on()))),
                        "agreement"));
    }

    /** The way to what was agreed, where anything was. */
    final void linkToAgreements(Report report, Actions actions) {
        if (report.sentences().stream()
                .anyMatch(sentence -> sentence.agreement().isPresent())) {
            actions.plainLink(AgreementNavigation.MINE, t("report.agreements.heading"));
        }
    }

    /** How a sentence became another one in this version, what it was before, and why. */
    final Optional<ChangeLines> change(Optional<Change> change) {
        return change.map(changed -> new ChangeLines(this, changed));
    }

    /** What to say after something was done about a remark; empty when the page has nothing to add to what it shows. */
    final Optional<Notice> notice(SendOutcome outcome, Report report) {
        return switch (outcome) {
            case SendOutcome.Sent(var count) ->
                Optional.of(new Notice(
                        Tone.DONE,
                        Drawing.SAVED,
                        "",
                        t("report.sent.notice", "count", count),
                        t(
                                "report.answer-by.text",
                                "day",
                                texts().day(reading.terms()
                                        .answerBy(reading.clock().instant())))));
            case SendOutcome.Withdrawn _ ->
                Optional.of(new Notice(Tone.DONE, Drawing.SAVED, "", t("report.withdrawn.notice")));
            case SendOutcome.Reacted _ ->
                Optional.of(new Notice(Tone.DONE, Drawing.SAVED, "", t("report.reacted.notice")));
            case SendOutcome.NothingToSend _ ->
                Optional.of(new Notice(Tone.INFO, Drawing.INFO, "", t("report.nothing-to-send.notice")));
            case SendOutcome.Answered _ ->
                Optional.of(new Notice(
                        Tone.INFO,
                        Drawing.LETTER,
                        t("report.answered-meanwhile.heading"),
                        t("report.answered-meanwhile.text")));
            case SendOutcome.NotFound _ -> throw new NotFoundException();
        };
    }
}
