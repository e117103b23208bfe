package nl.mijngesprek.portal.clientsupport.ui;

import java.util.List;
import nl.mijngesprek.portal.clientsupport.SupportRequest;
import nl.mijngesprek.portal.clientsupport.SupportRequests;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.InvitationLinks;
import nl.mijngesprek.portal.shared.ui.HomeCards;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.springframework.stereotype.Component;

/**
 * Puts independent support on the home page and in every invitation (C1). It looks the same for who asked somebody and for who
 * did not: what was asked stands first on the page it leads to, for these pages have no statement to spare. Where the client says
 * who comes along, it stands how it is with who was asked to.
 */
@Component
class SupportCards implements HomeCards, InvitationLinks {

    private static final int ALWAYS = LATER + 20;

    private final SupportRequests requests;

    SupportCards(SupportRequests requests) {
        this.requests = requests;
    }

    @Override
    public List<HomeCard> of(Texts texts) {
        return List.of(new HomeCard(
                ALWAYS,
                Drawing.HELPER,
                SupportNavigation.support(),
                texts.get("clientsupport.card.heading"),
                texts.get("clientsupport.card.text")));
    }

    @Override
    public List<HomeCard> of(ConversationId conversation, Texts texts) {
        return of(texts);
    }

    @Override
    public List<HomeCard> ofCompanions(ConversationId conversation, Texts texts) {
        return requests.mine().stream()
                .filter(request -> request.state() != SupportRequest.State.WITHDRAWN)
                .filter(request -> request.talk()
                        .filter(talk -> talk.conversation().equals(conversation))
                        .isPresent())
                .map(request -> RequestWords.card(texts, request))
                .toList();
    }
}
