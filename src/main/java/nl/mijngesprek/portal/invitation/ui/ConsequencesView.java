package nl.mijngesprek.portal.invitation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.invitation.Invitation;
import nl.mijngesprek.portal.invitation.Invitations;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.PhoneLink;
import nl.mijngesprek.portal.shared.ui.Texts;

/** What happens to someone who does not come to an obliged conversation: help first, calm, one tap away (E6, E7). */
@Route(InvitationNavigation.CONSEQUENCES_ROUTE)
@RolesAllowed("CLIENT")
class ConsequencesView extends InvitationPage {

    ConsequencesView(Texts texts, Invitations invitations) {
        super(texts, invitations);
    }

    @Override
    void show(Invitation invitation) {
        var conversation = invitation.conversation();
        var consequences = conversation.consequences().orElseThrow(NotFoundException::new);
        backTo(InvitationNavigation.invitation(conversation.id()));
        heading(t("invitation.consequences.heading"));
        add(
                new Paragraph(t("invitation.consequences-help.text")),
                new PhoneLink(texts(), conversation.officer().phone()),
                new H2(t("invitation.consequences-steps.heading")));
        add(paragraphs(consequences));
        add(new Actions(texts())
                .primaryLink(InvitationNavigation.answer(conversation.id()), t("invitation.answer.link")));
    }
}
