package nl.mijngesprek.portal.invitation;

import java.util.List;
import nl.mijngesprek.portal.shared.ui.HomeCards.HomeCard;
import nl.mijngesprek.portal.shared.ui.Texts;

/** What another module has to offer in the invitation itself: independent support (C1), the questions beforehand (B1). */
public interface InvitationLinks {

    List<HomeCard> of(ConversationId conversation, Texts texts);

    /** What there is where the client says who comes along; most modules have nothing there. */
    default List<HomeCard> ofCompanions(ConversationId conversation, Texts texts) {
        return List.of();
    }
}
