package nl.mijngesprek.portal.staff.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;
import nl.mijngesprek.portal.staff.Round;
import nl.mijngesprek.portal.staff.RoundId;
import nl.mijngesprek.portal.staff.RoundSending;
import nl.mijngesprek.portal.staff.Rounds;
import nl.mijngesprek.portal.staff.SentRound;

/** One round: how far it is, and the button that sends its invitations. Pressed twice, each goes out once. */
@Route(OfficerNavigation.ROUND_ROUTE)
@RolesAllowed("OFFICER")
class RoundView extends Page implements BeforeEnterObserver {

    private final transient Rounds rounds;
    private final transient RoundSending sending;

    RoundView(Texts texts, Rounds rounds, RoundSending sending) {
        super(texts);
        this.rounds = rounds;
        this.sending = sending;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var round = event.getRouteParameters()
                .get("round")
                .flatMap(RoundId::parse)
                .flatMap(rounds::find)
                .orElseThrow(NotFoundException::new);
        begin();
        show(round);
        add(new Actions(texts()).primary(t("staff.round-send.button"), () -> send(round)));
    }

    private void show(Round round) {
        backTo(OfficerNavigation.ROUNDS);
        heading(t("staff.round.text", "number", String.valueOf(round.number())));
        add(
                classed(
                        new Paragraph(t(
                                "staff.round-about.text",
                                "neighbourhood",
                                round.neighbourhood(),
                                "count",
                                round.counts().planned())),
                        "lead"),
                new Paragraph(t("staff.round-send.text")));
    }

    private void send(Round round) {
        var sent = sending.send(round.id());
        begin();
        show(round);
        say(sent);
        add(new Actions(texts()).primaryLink(OfficerNavigation.ROUNDS, t("staff.round-to-rounds.link")));
        focusHeading();
    }

    private void say(SentRound sent) {
        add(
                sent.sent() == 0
                        ? new Notice(Tone.INFO, Drawing.INFO, "", t("staff.round-sent-none.notice"))
                        : new Notice(Tone.DONE, Drawing.CHECK, "", t("staff.round-sent.notice", "count", sent.sent())));
        if (sent.before() > 0) {
            add(new Notice(Tone.INFO, Drawing.INFO, "", t("staff.round-sent-before.notice", "count", sent.before())));
        }
        if (sent.over() > 0) {
            add(new Notice(Tone.INFO, Drawing.INFO, "", t("staff.round-over.notice", "count", sent.over())));
        }
        sent.lacking().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(part -> add(new Notice(
                        Tone.CARE,
                        Drawing.WARNING,
                        "",
                        switch (part.getKey()) {
                            case SUPPORT -> t("staff.round-lacks-support.notice", "count", part.getValue());
                            case QUESTIONS -> t("staff.round-lacks-questions.notice", "count", part.getValue());
                            case CONSEQUENCES -> t("staff.round-lacks-consequences.notice", "count", part.getValue());
                            case ADDRESS -> t("staff.round-lacks-address.notice", "count", part.getValue());
                        })));
    }
}
