package nl.mijngesprek.portal.invitation.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.invitation.Invitation;
import nl.mijngesprek.portal.invitation.InvitationAnswer;
import nl.mijngesprek.portal.invitation.Invitations;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.TextAnswer;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client says, if wanted and in own words, which day, which place or when to be called. No reason is asked (A1). */
@Route(InvitationNavigation.WISH_ROUTE)
@RolesAllowed({"CLIENT", "ANSWER_INVITATION"})
class WishView extends InvitationPage {

    WishView(Texts texts, Invitations invitations) {
        super(texts, invitations);
    }

    @Override
    void show(Invitation invitation) {
        invitation.answer().ifPresentOrElse(answer -> ask(invitation, answer), () -> askToAnswerFirst(invitation));
    }

    private void ask(Invitation invitation, InvitationAnswer answer) {
        var conversation = invitation.conversation().id();
        var choice = answer.choice().code();
        backTo(InvitationNavigation.answer(conversation));
        heading(t("invitation.wish." + choice + ".heading"));
        var words = new TextAnswer(
                        texts(), "wish", t("invitation.wish.label"), answer.words(), (typed, version) -> invitations()
                                .saveWords(conversation, typed, version))
                .hint(t("invitation.wish." + choice + ".hint"));
        add(
                words,
                new Actions(texts())
                        .primary(t("invitation.wish.button"), () -> {
                            if (keeps(words)) {
                                go(InvitationNavigation.ANSWERED_ROUTE, invitation);
                            }
                        })
                        .secondaryLink(InvitationNavigation.answered(conversation), t("invitation.wish-skip.link")));
    }
}
