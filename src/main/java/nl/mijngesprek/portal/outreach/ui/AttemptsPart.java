package nl.mijngesprek.portal.outreach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.mijngesprek.portal.outreach.Attempt;
import nl.mijngesprek.portal.outreach.ContactHistory;
import nl.mijngesprek.portal.shared.ui.Facts;
import nl.mijngesprek.portal.shared.ui.OwnWords;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;

/** Every invitation and every attempt, and what the client says is not right about it (E4). */
final class AttemptsPart extends CasePart {

    AttemptsPart(CaseView page, ContactHistory history) {
        super(page, history);
        add(new H2(t("outreach.attempts.heading")), attempts());
    }

    private Facts attempts() {
        var list = new Facts();
        history()
                .invitations()
                .forEach(invitation -> list.add(
                        Drawing.LETTER,
                        texts().day(invitation.sentOn()),
                        t("outreach.desk-invited.text"),
                        invitation
                                .returnedOn()
                                .map(day -> t("outreach.desk-returned.text", "day", texts().day(day)))
                                .orElse("")));
        history()
                .attempts()
                .forEach(attempt -> list.add(
                        AttemptText.drawing(attempt.channel()), AttemptText.when(attempt, texts()), attempt(attempt)));
        return list;
    }

    private Component attempt(Attempt attempt) {
        var shown = new Div(new Paragraph(t(
                "outreach.desk-attempt.text",
                "channel",
                t("outreach.channel." + attempt.channel().code() + ".option"),
                "name",
                attempt.name(),
                "result",
                t("outreach.desk-result." + attempt.result().code() + ".option"))));
        if (!attempt.note().isEmpty()) {
            shown.add(new OwnWords(attempt.note()));
        }
        if (attempt.isDisputed()) {
            shown.add(new Paragraph(t("outreach.desk-disputed.text")));
            attempt.dispute()
                    .filter(dispute -> !dispute.words().isEmpty())
                    .ifPresent(dispute -> shown.add(new OwnWords(dispute.words().text())));
        }
        return shown;
    }
}
