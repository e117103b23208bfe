package nl.mijngesprek.portal.invitation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.invitation.Invitation;
import nl.mijngesprek.portal.invitation.Invitations;
import nl.mijngesprek.portal.invitation.PlaceKind;
import nl.mijngesprek.portal.invitation.PlaceWish;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.RadioList;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client says where; any place is granted by default, and nobody asks why (A1, A2). */
@Route(InvitationNavigation.PLACE_ROUTE)
@RolesAllowed({"CLIENT", "ANSWER_INVITATION"})
class PlaceView extends InvitationPage {

    PlaceView(Texts texts, Invitations invitations) {
        super(texts, invitations);
    }

    @Override
    void show(Invitation invitation) {
        backTo(InvitationNavigation.answer(invitation.conversation().id()));
        heading(t("invitation.wish.other-place.heading"));
        var places =
                new RadioList(texts(), "place", texts().piece("invitation.wish.other-place.heading"), false, choices());
        invitation.arrangement().place().map(PlaceWish::kind).ifPresent(kind -> places.choose(kind.code()));
        add(
                new Paragraph(t("invitation.place-choice.text")),
                places,
                new Actions(texts()).primary(t("invitation.wish.button"), () -> places.value()
                        .flatMap(PlaceKind::ofCode)
                        .ifPresentOrElse(kind -> take(invitation, kind), this::askToChoose)));
    }

    private List<Choice> choices() {
        return Arrays.stream(PlaceKind.values())
                .map(kind -> new Choice(
                        kind.code(),
                        texts().piece("invitation.place-choice." + kind.code() + ".option"),
                        Optional.of(PlaceDrawing.of(kind))))
                .toList();
    }

    private void take(Invitation invitation, PlaceKind kind) {
        if (kept(invitations().wishPlace(invitation.conversation().id(), kind))) {
            go(
                    kind == PlaceKind.ELSEWHERE ? InvitationNavigation.WISH_ROUTE : InvitationNavigation.ANSWERED_ROUTE,
                    invitation);
        }
    }

    private void askToChoose() {
        showError("place-1", t("invitation.place-choice.error"));
    }
}
