package nl.mijngesprek.portal.outreach.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.mijngesprek.portal.behalf.IdentityChecks;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.Obligation;
import nl.mijngesprek.portal.letter.InvitationSending;
import nl.mijngesprek.portal.outreach.OutreachDesk;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/**
 * The officer reads all contact around one conversation and records more: attempts, reasons, what is done about them.
 * What is missing for a sanction stands there before there is any button for it (E1).
 */
@Route(DeskNavigation.CASE_ROUTE)
@RolesAllowed("OFFICER")
class CaseView extends Page implements BeforeEnterObserver {

    private final transient OutreachDesk desk;
    private final transient IdentityChecks checks;
    private final transient InvitationSending sending;
    private final transient Clock clock;

    CaseView(Texts texts, OutreachDesk desk, IdentityChecks checks, InvitationSending sending, Clock clock) {
        super(texts);
        this.desk = desk;
        this.checks = checks;
        this.sending = sending;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                event.getRouteParameters()
                        .get(OutreachNavigation.CONVERSATION)
                        .flatMap(ConversationId::parse)
                        .orElseThrow(NotFoundException::new),
                "");
    }

    /** @param done what was recorded just now, or empty */
    private void show(ConversationId conversation, String done) {
        var one = desk.open(conversation).orElseThrow(NotFoundException::new);
        var history = one.history();
        begin();
        backTo(DeskNavigation.desk(1));
        heading(history.clientName());
        if (!done.isEmpty()) {
            add(new Notice(Tone.DONE, Drawing.CHECK, "", done));
        }
        add(classed(new Paragraph(t("outreach.conversation.text", "day", texts().day(history.startsAt()))), "lead"));
        add(new Paragraph(t(
                history.obligation() == Obligation.OBLIGED
                        ? "outreach.desk-obliged.text"
                        : "outreach.desk-voluntary.text")));
        add(new NextStepPart(this, one, sending, clock));
        history.reasons().forEach(reason -> add(new ToldReasonPart(this, history, reason, desk)));
        add(
                new AttemptsPart(this, history),
                new AttemptForm(this, history, desk, clock),
                new ReasonForm(this, history, desk, checks),
                new SanctionPart(this, one, desk));
    }

    /** For its parts: shows the page anew, with what was done, or without a word where that is empty. */
    final void shown(ConversationId conversation, String done) {
        show(conversation, done);
        focusHeading();
    }
}
