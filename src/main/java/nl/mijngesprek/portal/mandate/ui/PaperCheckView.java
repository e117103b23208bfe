package nl.mijngesprek.portal.mandate.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.mandate.CheckPaperOutcome;
import nl.mijngesprek.portal.mandate.MandatePaper;
import nl.mijngesprek.portal.mandate.PaperMandates;
import nl.mijngesprek.portal.mandate.ProposalId;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Facts;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/**
 * One signed paper. Whoever wrote it down adds the scan; another holds what was written down beside what was signed, and says
 * whether it is right.
 */
@Route(MandateNavigation.CHECK_ROUTE)
@RolesAllowed("OFFICER")
class PaperCheckView extends Page implements BeforeEnterObserver {

    private final transient PaperMandates papers;

    PaperCheckView(Texts texts, PaperMandates papers) {
        super(texts);
        this.papers = papers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var paper = event.getRouteParameters()
                .get(MandateNavigation.PROPOSAL)
                .flatMap(ProposalId::parse)
                .flatMap(papers::find)
                .orElseThrow(NotFoundException::new);
        show(paper);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ScanFiles.PROBLEM)
                .flatMap(ScanFiles::key)
                .ifPresent(key -> showError(ScanForm.FILE, t(key)));
    }

    private void show(MandatePaper paper) {
        begin();
        backTo(MandateNavigation.PAPERS);
        heading(t("mandate.check.heading", "name", paper.clientName()));
        switch (paper.state()) {
            case TO_SCAN -> {
                add(classed(new Paragraph(t("mandate.check-scan.text")), "lead"), facts(paper));
                if (paper.own()) {
                    add(new ScanForm(texts(), paper.proposal()));
                }
            }
            case TO_CHECK -> {
                if (paper.own()) {
                    add(
                            new Notice(Tone.DONE, Drawing.CHECK, "", t("mandate.check-waits.text")),
                            facts(paper),
                            pictures(paper),
                            new H2(t("mandate.scan-again.heading")),
                            new ScanForm(texts(), paper.proposal()));
                } else {
                    check(paper);
                }
            }
            case WRONG ->
                add(
                        new Notice(Tone.CARE, Drawing.WARNING, t("mandate.check-wrong.text"), paper.reason()),
                        facts(paper),
                        new Paragraph(t("mandate.check-wrong-then.text")),
                        new Actions(texts())
                                .primaryLink(MandateNavigation.paper(paper.client()), t("mandate.paper-anew.link")));
            case RIGHT -> add(new Notice(Tone.DONE, Drawing.CHECK, "", t("mandate.check-right.text")), facts(paper));
        }
    }

    private void check(MandatePaper paper) {
        var seen = paper.scannedAt().orElseThrow();
        var reason = Field.area("reason", t("mandate.check-reason.label"), "");
        add(
                classed(new Paragraph(t("mandate.check.text")), "lead"),
                pictures(paper),
                new H2(t("mandate.check-written.heading")),
                facts(paper),
                new H2(t("mandate.check-not.heading")),
                reason,
                new Actions(texts())
                        .primary(t("mandate.check-right.button"), () -> after(papers.approve(paper.proposal(), seen)))
                        .secondary(
                                t("mandate.check-wrong.button"),
                                () -> after(papers.sendBack(paper.proposal(), seen, reason.value()))));
    }

    private void after(CheckPaperOutcome outcome) {
        clearErrors();
        switch (outcome) {
            case CheckPaperOutcome.Given _ -> say(Tone.DONE, Drawing.CHECK, "mandate.check-right.text");
            case CheckPaperOutcome.SentBack _ -> say(Tone.DONE, Drawing.CHECK, "mandate.check-sent-back.text");
            case CheckPaperOutcome.ReasonMissing _ -> showError("reason", t("mandate.check-reason.error"));
            case CheckPaperOutcome.ReasonTooLong _ ->
                showError("reason", t("shell.too-long.error", "limit", PaperMandates.REASON_LIMIT));
            case CheckPaperOutcome.NotOpen _ -> say(Tone.INFO, Drawing.INFO, "mandate.check-over.text");
        }
    }

    private void say(Tone tone, Drawing drawing, String key) {
        begin();
        heading(t("mandate.papers.heading"));
        add(
                new Notice(tone, drawing, "", t(key)),
                new Actions(texts()).primaryLink(MandateNavigation.PAPERS, t("mandate.papers.link")));
        goOn();
    }

    private Facts facts(MandatePaper paper) {
        var facts = new Facts().add(Drawing.HELPER, t("mandate.papers-helper.label"), paper.helper());
        facts.add(
                Drawing.PENCIL,
                t("mandate.may.text"),
                paper.tasks().stream()
                        .sorted()
                        .map(task -> TaskWords.of(texts(), task))
                        .toArray(String[]::new));
        paper.term()
                .ifPresent(term -> facts.add(
                        Drawing.CLOCK, t("mandate.term.label"), t("mandate.term." + term.code() + ".option")));
        return facts.add(Drawing.CALENDAR, t("mandate.paper-signed.label"), texts().day(paper.signedOn()))
                .add(Drawing.INFO, t("mandate.papers-by.label"), paper.writtenBy());
    }

    private Div pictures(MandatePaper paper) {
        var pictures = classed(new Div(), "scans");
        for (var number = 1; number <= paper.pages(); number++) {
            pictures.add(new Image(
                    MandateNavigation.page(paper.proposal(), number),
                    t("mandate.scan-page.aria", "number", number, "count", paper.pages())));
        }
        return pictures;
    }
}
