package nl.mijngesprek.portal.invitation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.invitation.Companion;
import nl.mijngesprek.portal.invitation.Invitation;
import nl.mijngesprek.portal.invitation.InvitationLinks;
import nl.mijngesprek.portal.invitation.Invitations;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.CardList;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.RadioList;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client says who comes along, if they like (C1, E9); who that is says nothing about the client (C2). */
@Route(InvitationNavigation.COMPANION_ROUTE)
@RolesAllowed({"CLIENT", "ANSWER_INVITATION"})
class CompanionView extends InvitationPage {

    private final transient List<InvitationLinks> modules;

    CompanionView(Texts texts, Invitations invitations, List<InvitationLinks> modules) {
        super(texts, invitations);
        this.modules = modules;
    }

    @Override
    void show(Invitation invitation) {
        var conversation = invitation.conversation().id();
        backTo(InvitationNavigation.answered(conversation));
        heading(t("invitation.companion.heading"));
        var companions = new RadioList(
                        texts(),
                        "companion",
                        texts().piece("invitation.companion.heading"),
                        false,
                        Arrays.stream(Companion.values())
                                .map(companion -> new Choice(
                                        companion.code(),
                                        texts().piece("invitation.companion." + companion.code() + ".option"),
                                        Optional.of(drawing(companion))))
                                .toList())
                .keep(code -> Companion.ofCode(code)
                        .ifPresent(companion -> kept(invitations().bring(conversation, companion))));
        invitation.arrangement().companion().ifPresent(companion -> companions.choose(companion.code()));
        var asked = modules.stream()
                .flatMap(module -> module.ofCompanions(conversation, texts()).stream())
                .toList();
        add(new Paragraph(t("invitation.companion.text")));
        if (!asked.isEmpty()) {
            add(new CardList(false, asked));
        }
        add(
                companions,
                new Actions(texts())
                        .primaryLink(InvitationNavigation.answered(conversation), t("invitation.arranged.link")));
    }

    private static Drawing drawing(Companion companion) {
        return switch (companion) {
            case NOBODY -> Drawing.PERSON;
            case SUPPORTER -> Drawing.HELPER;
            case FAMILY, SOMEBODY -> Drawing.PEOPLE;
        };
    }
}
