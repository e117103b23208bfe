package nl.mijngesprek.portal.outcome.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.invitation.CalledOff;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.letter.Telling;
import nl.mijngesprek.portal.outcome.CallingOff;
import nl.mijngesprek.portal.outcome.PlannedConversation;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.OwnWords;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.StaffLinks;
import nl.mijngesprek.portal.shared.ui.Texts;

/** Says that a conversation is called off, how the client hears of it, and what is left to do. */
@Route(OutcomeNavigation.CALLED_OFF_ROUTE)
@RolesAllowed("OFFICER")
class CalledOffView extends Page implements BeforeEnterObserver {

    private final transient CallingOff callingOff;

    CalledOffView(Texts texts, CallingOff callingOff) {
        super(texts);
        this.callingOff = callingOff;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var planned = event.getRouteParameters()
                .get(OutcomeNavigation.CONVERSATION)
                .flatMap(ConversationId::parse)
                .flatMap(callingOff::find)
                .orElseThrow(NotFoundException::new);
        show(planned, planned.calledOff().orElseThrow(NotFoundException::new));
    }

    private void show(PlannedConversation planned, CalledOff off) {
        var telling = callingOff.telling(planned.conversation());
        begin();
        backTo(OutcomeNavigation.conversation(planned.conversation()));
        heading(t("outcome.called-off.heading"));
        add(
                new Notice(
                        Tone.DONE,
                        Drawing.CHECK,
                        "",
                        t(
                                "outcome.call-off.text",
                                "name",
                                planned.clientName(),
                                "day",
                                texts().day(planned.seen().startsAt()),
                                "time",
                                texts().time(planned.seen().startsAt())),
                        told(telling)),
                new H2(t("outcome.called-off-reads.heading")),
                new OwnWords(off.reason()),
                new H2(t("outcome.called-off-left.heading")));
        if (telling.callToo()) {
            add(new Paragraph(t("outcome.called-off-call.text")));
        }
        add(
                new Paragraph(
                        off.newMoment() ? t("outcome.called-off-plan.text") : t("outcome.called-off-nothing.text")),
                new Actions(texts()).primaryLink(StaffLinks.HOME, t("outcome.called-off-home.link")));
    }

    private String told(Telling telling) {
        if (!telling.invited()) {
            return t("outcome.told-nothing.text");
        }
        return telling.by()
                .map(channel -> t("outcome.told." + channel.code() + ".text"))
                .orElseGet(() -> t("outcome.told-nobody.text"));
    }
}
