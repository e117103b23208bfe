package nl.mijngesprek.portal.outreach.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import java.time.Clock;
import nl.mijngesprek.portal.letter.InvitationSending;
import nl.mijngesprek.portal.letter.Missing;
import nl.mijngesprek.portal.letter.SendingOutcome;
import nl.mijngesprek.portal.outreach.DeskCase;
import nl.mijngesprek.portal.outreach.Step;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.OwnWords;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;

/** Where the conversation stands, what to do next and from when; the invitation can be sent once more from here (E1). */
final class NextStepPart extends CasePart {

    private final transient InvitationSending sending;

    NextStepPart(CaseView page, DeskCase one, InvitationSending sending, Clock clock) {
        super(page, one.history());
        this.sending = sending;
        add(new Paragraph(t("outreach.desk-state." + one.state().code() + ".text")));
        one.next()
                .ifPresent(next -> add(new Notice(
                        Tone.INFO,
                        Drawing.CLOCK,
                        t("outreach.desk-next.heading"),
                        t("outreach.step." + next.step().code() + ".text"),
                        t("outreach.desk-from.text", "day", texts().day(next.due())))));
        // A conversation that was cannot be invited to any more.
        if (one.next().filter(next -> next.step() == Step.REPEAT_INVITATION).isPresent()
                && history().startsAt().isAfter(clock.instant())) {
            add(button("invite-again", t("outreach.invite-again.button"), this::inviteAgain));
        }
        history()
                .goBetween()
                .ifPresent(who -> add(new Paragraph(t("outreach.desk-go-between.text")), new OwnWords(who)));
    }

    /** The repeated invitation is the same letter once more (E1); pressed twice it goes once, for the count stays what it was. */
    private void inviteAgain() {
        switch (sending.send(history().conversation(), history().invitations().size() + 1)) {
            case SendingOutcome.Sent _, SendingOutcome.AlreadySent _ -> shown(t("outreach.invited-again.notice"));
            case SendingOutcome.Lacking(var missing) ->
                showError(
                        "invite-again",
                        missing.contains(Missing.ADDRESS)
                                ? t("outreach.no-address.error")
                                : t("outreach.not-complete.error"));
            case SendingOutcome.ConversationOver _, SendingOutcome.OutOfOrder _ -> shown("");
            case SendingOutcome.NotFound _ -> throw new NotFoundException();
        }
    }
}
