package nl.mijngesprek.portal.outreach.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.NotFoundException;
import nl.mijngesprek.portal.outreach.DeskCase;
import nl.mijngesprek.portal.outreach.Lack;
import nl.mijngesprek.portal.outreach.OutreachDesk;
import nl.mijngesprek.portal.outreach.ProposalOutcome;
import nl.mijngesprek.portal.outreach.SanctionProposal;
import nl.mijngesprek.portal.plain.ui.WritingHelp;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.OwnWords;

/** What is missing for a sanction, before there is any button for it; and the proposal, where there is one (E1). */
final class SanctionPart extends CasePart {

    private final transient OutreachDesk desk;

    SanctionPart(CaseView page, DeskCase one, OutreachDesk desk) {
        super(page, one.history());
        this.desk = desk;
        add(new H2(t("outreach.desk-sanction.heading")));
        history()
                .proposal()
                .ifPresentOrElse(this::addProposal, one.lacks().isEmpty() ? this::addForm : () -> addLacks(one));
    }

    private void addProposal(SanctionProposal proposal) {
        add(
                new Paragraph(t(
                        "outreach.desk-proposed.text",
                        "name",
                        proposal.officerName(),
                        "day",
                        texts().day(proposal.proposedAt()))),
                new OwnWords(proposal.grounds()));
    }

    private void addLacks(DeskCase one) {
        var lacks = new UnorderedList();
        one.lacks().forEach(lack -> lacks.add(new ListItem(words(lack))));
        add(new Paragraph(t("outreach.desk-lacks.text")), lacks);
    }

    private void addForm() {
        var grounds = WritingHelp.under(
                Field.input("grounds", t("outreach.grounds.label"), "text", "").hint(t("outreach.desk-read.hint")),
                texts());
        add(
                new Paragraph(t("outreach.desk-sanction.text")),
                grounds,
                button("propose", t("outreach.propose.button"), () -> propose(grounds)));
    }

    private String words(Lack lack) {
        return switch (lack) {
            case Lack.Obliged _ -> t("outreach.lack-obliged.text");
            case Lack.CalledOff _ -> t("outreach.lack-called-off.text");
            case Lack.Invitations(var delivered) -> t("outreach.lack-invitations.text", "count", delivered);
            case Lack.ReasonTakenUp(var toldAt) -> t("outreach.lack-reason.text", "day", texts().day(toldAt));
            case Lack.Channels(var tried) -> t("outreach.lack-channels.text", "count", tried.size());
            case Lack.Calls(var tried) -> t("outreach.lack-calls.text", "count", tried.size());
            case Lack.HomeVisit _ -> t("outreach.lack-visit.text");
        };
    }

    private void propose(Field grounds) {
        switch (desk.propose(history().conversation(), grounds.value())) {
            case ProposalOutcome.Proposed _, ProposalOutcome.ProposedBefore _ -> shown(t("outreach.proposed.notice"));
            // What is missing now stands on the page again.
            case ProposalOutcome.Refused _ -> {
                shown("");
                showError("heading", t("outreach.refused.error"));
            }
            case ProposalOutcome.Settled _ -> showError(grounds.name(), t("outreach.settled.error"));
            case ProposalOutcome.GroundsMissing(var limit) ->
                showError(grounds.name(), t("outreach.grounds.error", "limit", limit));
            case ProposalOutcome.NotFound _ -> throw new NotFoundException();
        }
    }
}
