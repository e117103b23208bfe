package nl.mijngesprek.portal.outcome.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.invitation.CalledOff;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.HeardAnswers;
import nl.mijngesprek.portal.invitation.Invitations;
import nl.mijngesprek.portal.outcome.Held;
import nl.mijngesprek.portal.outcome.Outcomes;
import nl.mijngesprek.portal.paper.TypingIn;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.OwnWords;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.StaffLinks;
import nl.mijngesprek.portal.shared.ui.Texts;

/** Where an officer writes down what came of a conversation, and what follows; it says that the client reads it. */
@Route(OutcomeNavigation.CONVERSATION_ROUTE)
@RolesAllowed("OFFICER")
class ConversationView extends Page implements BeforeEnterObserver {

    private final transient Outcomes outcomes;
    private final transient Invitations invitations;
    private final transient HeardAnswers heard;
    private final transient TypingIn typing;
    private final transient CurrentActor currentActor;
    private final transient Clock clock;

    ConversationView(
            Texts texts,
            Outcomes outcomes,
            Invitations invitations,
            HeardAnswers heard,
            TypingIn typing,
            CurrentActor currentActor,
            Clock clock) {
        super(texts);
        this.outcomes = outcomes;
        this.invitations = invitations;
        this.heard = heard;
        this.typing = typing;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                event.getRouteParameters()
                        .get(OutcomeNavigation.CONVERSATION)
                        .flatMap(ConversationId::parse)
                        .orElseThrow(NotFoundException::new),
                "");
    }

    /** @param done what was written down just now, or empty */
    private void show(ConversationId conversation, String done) {
        var held = outcomes.find(conversation).orElseThrow(NotFoundException::new);
        begin();
        backTo(StaffLinks.HOME);
        heading(t("outcome.conversation.heading", "name", held.clientName()));
        if (!done.isEmpty()) {
            add(new Notice(Tone.DONE, Drawing.CHECK, "", done));
        }
        add(classed(
                new Paragraph(t(
                        "outcome.conversation.text",
                        "day",
                        texts().day(held.startsAt()),
                        "time",
                        texts().time(held.startsAt()),
                        "officer",
                        held.officerName())),
                "lead"));
        add(held.calledOff()
                .map(this::calledOff)
                .orElseGet(() -> new Notice(Tone.INFO, Drawing.INFO, "", t("outcome.client-reads.notice"))));
        heard.find(conversation).ifPresent(invitation -> add(new AnswerPart(this, invitation)));
        if (held.calledOff().isEmpty()) {
            addWhatCame(held);
        }
    }

    private Notice calledOff(CalledOff off) {
        return new Notice(
                        Tone.INFO,
                        Drawing.CALENDAR,
                        t("outcome.called-off.heading"),
                        t("outcome.called-off-by.text", "officer", off.officerName(), "day", texts().day(off.at())))
                .with(
                        new OwnWords(off.reason()),
                        new Paragraph(
                                off.newMoment()
                                        ? t("outcome.called-off-new.text")
                                        : t("outcome.called-off-none.text")));
    }

    private void addWhatCame(Held held) {
        if (isOwn(held)) {
            add(new WaysPart(this, held, typing, clock));
        }
        if (held.startsAt().isAfter(clock.instant())) {
            invitations
                    .placeAskedFor(held.conversation())
                    .ifPresent(wish -> add(new PlacePart(this, held, wish, invitations)));
        }
        add(new AttendancePart(this, held, outcomes), new StepsPart(this, held, outcomes, clock));
    }

    private boolean isOwn(Held held) {
        return currentActor
                .officer()
                .filter(officer -> officer.officerId().equals(held.officer()))
                .isPresent();
    }

    /** For its parts: shows the page anew, with what was done. */
    final void shown(ConversationId conversation, String done) {
        show(conversation, done);
        focusHeading();
    }
}
