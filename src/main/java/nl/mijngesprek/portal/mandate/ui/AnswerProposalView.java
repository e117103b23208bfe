package nl.mijngesprek.portal.mandate.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.mijngesprek.portal.mandate.GiveOutcome;
import nl.mijngesprek.portal.mandate.GivenWay;
import nl.mijngesprek.portal.mandate.Mandates;
import nl.mijngesprek.portal.mandate.Proposal;
import nl.mijngesprek.portal.mandate.ProposalId;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** Somebody typed the code, or wants to go on for a colleague: the client reads who, what and until when, and says yes or no. */
@Route(MandateNavigation.ANSWER_ROUTE)
@RolesAllowed("CLIENT")
class AnswerProposalView extends Page implements BeforeEnterObserver {

    private final transient Mandates mandates;
    private final transient Clock clock;

    AnswerProposalView(Texts texts, Mandates mandates, Clock clock) {
        super(texts);
        this.mandates = mandates;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var proposal = event.getRouteParameters()
                .get(MandateNavigation.PROPOSAL)
                .flatMap(ProposalId::parse)
                .flatMap(mandates::find)
                .orElseThrow(NotFoundException::new);
        if (proposal.given().isPresent()) {
            showGiven(proposal);
        } else if (proposal.helper().isEmpty() || !proposal.isOpen(clock.instant())) {
            showOver();
        } else {
            ask(proposal);
        }
    }

    private void ask(Proposal proposal) {
        begin();
        heading(t("mandate.asked.heading", "name", proposal.helper().orElse("")));
        if (proposal.way() == GivenWay.HANDOVER) {
            add(new Paragraph(t("mandate.asked-handover.text")));
        }
        if (proposal.privately()) {
            add(new Paragraph(t("mandate.asked-privately.text")));
        }
        add(new Paragraph(t("mandate.asked-may.text")), TaskWords.list(texts(), proposal.tasks()));
        add(
                new Paragraph(proposal.term()
                        .map(term -> t("mandate.term." + term.code() + ".text"))
                        .orElseGet(() -> t(
                                "mandate.until.text",
                                "day",
                                texts().day(proposal.until()
                                        .orElse(proposal.expiresAt())
                                        .minusMillis(1))))),
                new Paragraph(t("mandate.asked.text")));
        var answers = new Actions(texts());
        if (proposal.way() == GivenWay.PAPER) {
            // The client said yes with a signature; two people look at it before it holds.
            add(new Paragraph(t("mandate.asked-paper.text")));
        } else {
            answers.primary(t("mandate.yes.button"), () -> give(proposal));
        }
        add(answers.secondary(t("mandate.no.button"), () -> refuse(proposal)));
    }

    private void give(Proposal proposal) {
        switch (mandates.give(proposal.id())) {
            case GiveOutcome.Given _ -> showGiven(proposal);
            case GiveOutcome.NotOpen _ -> showOver();
            case GiveOutcome.NotFound _ -> throw new NotFoundException();
        }
        goOn();
    }

    private void refuse(Proposal proposal) {
        if (!mandates.refuse(proposal.id())) {
            // Given in another window, or by who looked at the paper: then it holds, and can be stopped.
            showGiven(proposal);
            goOn();
            return;
        }
        begin();
        heading(t("mandate.refused.heading"));
        add(
                new Paragraph(t("mandate.refused.text")),
                new Actions(texts()).primaryLink("/mijn/", t("shell.start.link")));
        goOn();
    }

    private void showGiven(Proposal proposal) {
        begin();
        heading(t("mandate.given.heading", "name", proposal.helper().orElse("")));
        add(
                new Notice(Tone.DONE, Drawing.CHECK, "", t("mandate.given.text")),
                new Paragraph(t("mandate.given-seen.text")),
                new Actions(texts())
                        .primaryLink("/mijn/", t("shell.start.link"))
                        .secondaryLink(MandateNavigation.helpers(), t("mandate.helpers.heading")));
    }

    private void showOver() {
        begin();
        heading(t("mandate.code-over.heading"));
        add(
                new Paragraph(t("mandate.code-over.text")),
                new Actions(texts()).primaryLink(MandateNavigation.giveNew(), t("mandate.again.link")));
    }
}
