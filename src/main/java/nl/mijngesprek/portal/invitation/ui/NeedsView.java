package nl.mijngesprek.portal.invitation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.invitation.Invitation;
import nl.mijngesprek.portal.invitation.Invitations;
import nl.mijngesprek.portal.invitation.Need;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.CheckList;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client says what they need to be able to come. */
@Route(InvitationNavigation.NEEDS_ROUTE)
@RolesAllowed({"CLIENT", "ANSWER_INVITATION"})
class NeedsView extends InvitationPage {

    NeedsView(Texts texts, Invitations invitations) {
        super(texts, invitations);
    }

    @Override
    void show(Invitation invitation) {
        var conversation = invitation.conversation().id();
        backTo(InvitationNavigation.answered(conversation));
        heading(t("invitation.needs.heading"));
        add(
                new Paragraph(t("invitation.needs.text")),
                new CheckList(
                        texts(),
                        "needs",
                        texts().piece("invitation.needs.heading"),
                        Arrays.stream(Need.values())
                                .map(need -> new Choice(
                                        need.code(),
                                        texts().piece("invitation.needs." + need.code() + ".option"),
                                        Optional.empty()))
                                .toList(),
                        invitation.arrangement().needs().stream()
                                .map(Need::code)
                                .collect(Collectors.toSet()),
                        codes -> kept(invitations().need(conversation, needs(codes)))),
                new Actions(texts())
                        .primaryLink(InvitationNavigation.answered(conversation), t("invitation.arranged.link")));
    }

    private static Set<Need> needs(Set<String> codes) {
        return codes.stream().map(Need::ofCode).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
