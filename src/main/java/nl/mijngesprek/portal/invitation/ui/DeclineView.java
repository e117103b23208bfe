package nl.mijngesprek.portal.invitation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.AnswerOutcome;
import nl.mijngesprek.portal.invitation.Invitation;
import nl.mijngesprek.portal.invitation.Invitations;
import nl.mijngesprek.portal.invitation.Obligation;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.PhoneLink;
import nl.mijngesprek.portal.shared.ui.Texts;

/**
 * What it means not to want an obliged conversation: help first, other ways next, and only then the client's own explicit
 * word (E3). A voluntary conversation never leads here: no is enough there (A5).
 */
@Route(InvitationNavigation.DECLINE_ROUTE)
@RolesAllowed({"CLIENT", "ANSWER_INVITATION"})
class DeclineView extends InvitationPage {

    DeclineView(Texts texts, Invitations invitations) {
        super(texts, invitations);
    }

    @Override
    void show(Invitation invitation) {
        var conversation = invitation.conversation();
        if (conversation.obligation() != Obligation.OBLIGED) {
            throw new NotFoundException();
        }
        var id = conversation.id();
        backTo(InvitationNavigation.answer(id));
        heading(t("invitation.decline.heading"));
        add(
                new Paragraph(t("invitation.decline.text")),
                new Paragraph(t(
                        "invitation.decline-help.text",
                        "officer",
                        conversation.officer().name())),
                new PhoneLink(texts(), conversation.officer().phone()),
                new H2(t("invitation.decline-ways.heading")),
                new UnorderedList(
                        way(InvitationNavigation.moment(id), "invitation.choice.other-day.option"),
                        way(InvitationNavigation.place(id), "invitation.choice.other-place.option"),
                        way(InvitationNavigation.consequences(id), "invitation.consequences.link")),
                new Actions(texts())
                        .primaryLink(InvitationNavigation.answer(id), t("invitation.change.link"))
                        .secondary(t("invitation.decline.button"), () -> decline(invitation)));
    }

    private ListItem way(String href, String key) {
        return classed(new ListItem(new Anchor(href, t(key))), "also");
    }

    private void decline(Invitation invitation) {
        switch (invitations().answer(invitation.conversation().id(), AnswerChoice.NOT_WANTED)) {
            case AnswerOutcome.Answered _ -> go(InvitationNavigation.ANSWERED_ROUTE, invitation);
            case AnswerOutcome.ClientDecides(var client) -> showClientDecides(invitation, client);
            case AnswerOutcome.ConversationPassed(var startsAt) -> showPassed(startsAt);
            case AnswerOutcome.ConversationCalledOff _ -> showCalledOff();
            case AnswerOutcome.NotFound _ -> throw new NotFoundException();
        }
    }
}
