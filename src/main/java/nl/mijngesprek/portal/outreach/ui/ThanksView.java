package nl.mijngesprek.portal.outreach.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.clientsupport.ui.SupportNavigation;
import nl.mijngesprek.portal.outreach.ContactHistory;
import nl.mijngesprek.portal.outreach.Outreach;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.PhoneLink;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The clock stands still: who does what now, and who helps (E2, E8). */
@Route(OutreachNavigation.THANKS_ROUTE)
@RolesAllowed({"CLIENT", "ANSWER_INVITATION"})
class ThanksView extends HistoryPage {

    ThanksView(Texts texts, Outreach outreach) {
        super(texts, outreach);
    }

    @Override
    void show(ContactHistory history, BeforeEnterEvent event) {
        if (history.lastOwnReason().isEmpty()) {
            askForReasonFirst(history);
            return;
        }
        heading(history.isClockStopped() ? t("outreach.thanks.heading") : t("outreach.thanks-read.heading"));
        add(
                new Notice(
                        Tone.DONE,
                        Drawing.CHECK,
                        t("outreach.thanks-next.heading"),
                        t(
                                "outreach.thanks-next.text",
                                "officer",
                                history.officer().name())),
                new Paragraph(t("outreach.thanks-call.text")),
                new PhoneLink(texts(), history.officer().phone()),
                new Actions(texts())
                        .primaryLink("/mijn/", t("outreach.home.link"))
                        .secondaryLink(SupportNavigation.support(), t("outreach.support.link"))
                        .secondaryLink(OutreachNavigation.words(history.conversation()), t("outreach.words.link")));
    }
}
