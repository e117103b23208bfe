package nl.mijngesprek.portal.invitation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.time.Instant;
import java.util.Optional;
import nl.mijngesprek.portal.invitation.ArrangementOutcome;
import nl.mijngesprek.portal.invitation.CalledOff;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.HelperWord;
import nl.mijngesprek.portal.invitation.Invitation;
import nl.mijngesprek.portal.invitation.InvitationAnswer;
import nl.mijngesprek.portal.invitation.Invitations;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A page about one invitation. One that is not there and one of somebody else give the same page. */
abstract class InvitationPage extends Page implements BeforeEnterObserver {

    private final transient Invitations invitations;

    InvitationPage(Texts texts, Invitations invitations) {
        super(texts);
        this.invitations = invitations;
    }

    final Invitations invitations() {
        return invitations;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var invitation = event.getRouteParameters()
                .get(InvitationNavigation.CONVERSATION)
                .flatMap(ConversationId::parse)
                .flatMap(invitations::find)
                .orElseThrow(NotFoundException::new);
        begin();
        show(invitation);
    }

    /** Fills the empty page. */
    abstract void show(Invitation invitation);

    /** For whoever comes here before having answered; words would have nothing to stand beside. */
    final void askToAnswerFirst(Invitation invitation) {
        heading(t("invitation.unanswered.heading"));
        add(
                new Paragraph(t("invitation.unanswered.text")),
                new Actions(texts())
                        .primaryLink(
                                InvitationNavigation.answer(
                                        invitation.conversation().id()),
                                t("invitation.answer.link"))
                        .secondaryLink("/mijn/", t("invitation.done.link")));
    }

    /** What a helper said for the client waits for the client's own word; empty when nothing does. */
    final Optional<HelperWord> waitingWord(Invitation invitation) {
        return invitations.helperWords().stream()
                .filter(word ->
                        word.conversation().equals(invitation.conversation().id()))
                .findFirst();
    }

    /** Only the client says that the client does not want to: who acts for the client reads that the client is asked. */
    final void showClientDecides(Invitation invitation, String client) {
        begin();
        heading(t("invitation.client-decides.heading", "name", client));
        add(
                new Notice(Tone.INFO, Drawing.PERSON, "", t("invitation.client-decides.notice", "name", client)),
                new Actions(texts())
                        .primaryLink(
                                InvitationNavigation.invitation(
                                        invitation.conversation().id()),
                                t("invitation.done.link")));
        focusHeading();
    }

    /** Nothing can be said any more about a conversation that began. */
    final void showPassed(Instant startsAt) {
        showError("heading", t("invitation.passed.error", "day", texts().day(startsAt)));
    }

    /** Nothing needs to be said any more about a conversation that does not take place. */
    final void showCalledOff() {
        showError("heading", t("invitation.called-off.error"));
    }

    /** That it does not take place, why in the officer's own words, what follows; and that nobody stayed away. */
    final Notice calledOff(CalledOff off) {
        var reason = classed(words(LocalText.ofDutch(off.reason())), "own-words");
        return new Notice(
                        Tone.INFO,
                        Drawing.CALENDAR,
                        t("invitation.called-off.heading"),
                        t("invitation.cancelled.notice"),
                        t("invitation.called-off-by.text", "officer", off.officerName(), "day", texts().day(off.at())))
                .with(
                        reason,
                        new Paragraph(
                                off.newMoment()
                                        ? t("invitation.called-off-new.text")
                                        : t("invitation.called-off-none.text")));
    }

    /** Who said it, how and when (promise 6); nothing of an answer from before that was kept. */
    final String marked(InvitationAnswer answer) {
        return answer.said()
                .map(said -> t(
                        "invitation.said-via." + said.via().code() + ".text",
                        "officer",
                        said.heardBy().orElse(""),
                        "day",
                        texts().day(said.at()),
                        "time",
                        texts().time(said.at())))
                .orElse("");
    }

    /** Whether it is kept; says so when it was too late. */
    final boolean kept(ArrangementOutcome outcome) {
        return switch (outcome) {
            case ArrangementOutcome.Kept _ -> true;
            case ArrangementOutcome.ConversationPassed(var startsAt) -> {
                showPassed(startsAt);
                yield false;
            }
            case ArrangementOutcome.ConversationCalledOff _ -> {
                showCalledOff();
                yield false;
            }
            case ArrangementOutcome.NotFound _ -> throw new NotFoundException();
        };
    }

    final void go(String route, Invitation invitation) {
        getUI().ifPresent(ui -> ui.navigate(
                InvitationNavigation.path(route, invitation.conversation().id())));
    }
}
