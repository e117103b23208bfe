package nl.mijngesprek.portal.outreach.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import nl.mijngesprek.portal.outreach.ContactHistory;
import nl.mijngesprek.portal.outreach.OutreachDesk;
import nl.mijngesprek.portal.outreach.Reason;
import nl.mijngesprek.portal.outreach.TakeUpOutcome;
import nl.mijngesprek.portal.plain.ui.WritingHelp;
import nl.mijngesprek.portal.recording.ui.Player;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.OwnWords;

/** A reason the client told, what was done about it, and, while the client waits, the field to say so (E2). */
final class ToldReasonPart extends CasePart {

    private final transient OutreachDesk desk;

    ToldReasonPart(CaseView page, ContactHistory history, Reason reason, OutreachDesk desk) {
        super(page, history);
        this.desk = desk;
        add(
                new H2(t("outreach.desk-told.heading", "day", texts().day(reason.toldAt()))),
                new Paragraph(t("outreach.reason." + reason.code().code() + ".option")));
        if (!reason.words().isEmpty()) {
            add(new OwnWords(reason.words().text()));
        }
        reason.recording()
                .ifPresent(spoken -> add(
                        new Paragraph(t("outreach.desk-spoken.text")),
                        new Player(texts(), spoken, t("outreach.desk-spoken.label"))));
        add(new Paragraph(reason.heardBy()
                .map(name -> t("outreach.desk-heard.text", "name", name))
                .orElseGet(() -> t(reason.byCode() ? "outreach.desk-by-code.text" : "outreach.desk-by-login.text"))));
        reason.takenUp()
                .forEach(taken -> add(
                        new Paragraph(t(
                                "outreach.taken-up.text", "name", taken.officerName(), "day", texts().day(taken.at()))),
                        new OwnWords(taken.followUp())));
        if (reason.waits()) {
            addTakingUp(reason);
        }
    }

    private void addTakingUp(Reason reason) {
        var field = WritingHelp.under(
                Field.input("follow-up-" + reason.id().value(), t("outreach.follow-up.label"), "text", "")
                        .hint(t("outreach.follow-up.hint")),
                texts());
        add(
                new Paragraph(t("outreach.desk-waits.text")),
                field,
                button("take-up-" + reason.id().value(), t("outreach.take-up.button"), () -> takeUp(reason, field)));
    }

    private void takeUp(Reason reason, Field field) {
        switch (desk.takeUp(reason.id(), reason.words().version(), field.value())) {
            case TakeUpOutcome.Done _ -> shown(t("outreach.taken-up.notice"));
            case TakeUpOutcome.FollowUpMissing(var limit) ->
                showError(field.name(), t("outreach.follow-up.error", "limit", limit));
            case TakeUpOutcome.NewWords _ -> {
                shown("");
                showError("heading", t("outreach.new-words.error"));
            }
            case TakeUpOutcome.NotFound _ -> throw new NotFoundException();
        }
    }
}
