package nl.mijngesprek.portal.outreach.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import nl.mijngesprek.portal.clientsupport.ui.SupportNavigation;
import nl.mijngesprek.portal.outreach.Attempt;
import nl.mijngesprek.portal.outreach.ContactHistory;
import nl.mijngesprek.portal.outreach.Dispute;
import nl.mijngesprek.portal.outreach.Outreach;
import nl.mijngesprek.portal.outreach.OutreachState;
import nl.mijngesprek.portal.outreach.Reason;
import nl.mijngesprek.portal.outreach.SanctionProposal;
import nl.mijngesprek.portal.outreach.SentInvitation;
import nl.mijngesprek.portal.recording.RecordingSpot;
import nl.mijngesprek.portal.recording.ui.SpeakInstead;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Facts;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.OwnWords;
import nl.mijngesprek.portal.shared.ui.PhoneLink;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client reads every attempt to reach them, and can say of each that it is not right (A12, promise 2). */
@Route(OutreachNavigation.HISTORY_ROUTE)
@RolesAllowed("CLIENT")
class HistoryView extends HistoryPage {

    private final transient Clock clock;

    HistoryView(Texts texts, Outreach outreach, Clock clock) {
        super(texts, outreach);
        this.clock = clock;
    }

    @Override
    void show(ContactHistory history, BeforeEnterEvent event) {
        var state = history.state(Dates.dayOf(clock.instant()));
        backTo(OutreachNavigation.contact());
        heading(t("outreach.history.heading"));
        add(
                classed(new Paragraph(t("outreach.conversation.text", "day", texts().day(history.startsAt()))), "lead"),
                new Paragraph(t("outreach.state." + state.code() + ".text")));
        history.proposal().ifPresent(proposal -> add(notice(proposal, history)));
        addReasons(history);
        add(new H2(t("outreach.attempts.heading")), attempts(history));
        var ways = new Actions(texts());
        if (state == OutreachState.INVITED || state == OutreachState.NOT_REACHED) {
            ways.primaryLink(OutreachNavigation.reason(history.conversation()), t("outreach.reason.link"));
        } else if (!history.reasons().isEmpty()) {
            ways.secondaryLink(OutreachNavigation.reason(history.conversation()), t("outreach.reason-more.link"));
        }
        add(
                new PhoneLink(texts(), history.officer().phone()),
                ways.secondaryLink(SupportNavigation.support(), t("outreach.support.link")));
    }

    private Notice notice(SanctionProposal proposal, ContactHistory history) {
        return new Notice(
                        Tone.CARE,
                        Drawing.INFO,
                        t("outreach.proposal.heading"),
                        t(
                                "outreach.proposal.text",
                                "name",
                                proposal.officerName(),
                                "day",
                                texts().day(proposal.proposedAt())))
                .with(
                        new OwnWords(proposal.grounds()),
                        new Paragraph(t("outreach.proposal-next.text")),
                        new PhoneLink(texts(), history.officer().phone()));
    }

    private void addReasons(ContactHistory history) {
        if (history.reasons().isEmpty()) {
            return;
        }
        add(new H2(t("outreach.reasons.heading")));
        var told = new Facts();
        history.reasons()
                .forEach(reason -> told.add(Drawing.HAND, texts().day(reason.toldAt()), told(history, reason)));
        add(told);
    }

    private Div told(ContactHistory history, Reason reason) {
        var told = new Div(new Paragraph(t("outreach.reason." + reason.code().code() + ".option")));
        if (!reason.words().isEmpty()) {
            told.add(new OwnWords(reason.words().text()));
        }
        reason.recording().ifPresent(spoken -> {
            if (spoken.sentAt().isEmpty()) {
                told.add(new Paragraph(t("outreach.spoken-waits.text")));
            }
            var spot = RecordingSpot.reason(history.conversation(), reason.id().value());
            told.add(new SpeakInstead(texts(), spot, Optional.of(spoken)));
        });
        told.add(new Paragraph(reason.heardBy()
                .map(name -> t("outreach.heard-by.text", "name", name))
                .orElseGet(() -> t(reason.byCode() ? "outreach.told-by-code.text" : "outreach.told-by-login.text"))));
        reason.takenUp()
                .forEach(taken -> told.add(
                        new Paragraph(t(
                                "outreach.taken-up.text", "name", taken.officerName(), "day", texts().day(taken.at()))),
                        new OwnWords(taken.followUp())));
        if (reason.waits()) {
            told.add(new Paragraph(t("outreach.waits.text")));
        }
        return told;
    }

    private Facts attempts(ContactHistory history) {
        var list = new Facts();
        for (var invitation : history.invitations()) {
            list.add(Drawing.LETTER, texts().day(invitation.sentOn()), t("outreach.invited.text"), arrival(invitation));
        }
        history.attempts()
                .forEach(attempt -> list.add(
                        AttemptText.drawing(attempt.channel()),
                        AttemptText.when(attempt, texts()),
                        attempt(history, attempt)));
        return list;
    }

    private String arrival(SentInvitation invitation) {
        return invitation.returnedOn().isPresent() ? t("outreach.result.came-back.text") : "";
    }

    private Div attempt(ContactHistory history, Attempt attempt) {
        var shown = new Div(new Paragraph(AttemptText.of(attempt, texts())));
        if (!attempt.note().isEmpty()) {
            shown.add(new OwnWords(attempt.note()));
        }
        attempt.dispute().filter(Dispute::stands).ifPresent(dispute -> {
            shown.add(new Paragraph(t("outreach.disputed.text")));
            if (!dispute.words().isEmpty()) {
                shown.add(new OwnWords(dispute.words().text()));
            }
        });
        var label = attempt.isDisputed() ? t("outreach.dispute-change.link") : t("outreach.dispute.link");
        var link = new Anchor(
                OutreachNavigation.attempt(history.conversation(), attempt.id()),
                // Which one, for who hears the links one after the other.
                t("outreach.dispute-of.link", "label", label, "day", texts().day(attempt.madeAt())));
        link.addClassName("secondary");
        shown.add(link);
        return shown;
    }
}
