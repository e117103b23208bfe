package nl.mijngesprek.portal.clientsupport.ui;

import java.util.List;
import java.util.stream.Stream;
import nl.mijngesprek.portal.clientsupport.SupportRequest;
import nl.mijngesprek.portal.clientsupport.SupportRequests;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.InvitationLinks;
import nl.mijngesprek.portal.shared.ui.HomeCards;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.springframework.stereotype.Component;

/**
 * Puts independent support on the home page and in every invitation (C1). At home it looks the same for who asked somebody and
 * for who did not, for that page has no statement to spare; an invitation says how it stands with who was asked to come along.
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
        return Stream.concat(
                        of(texts).stream(),
                        requests.mine().stream()
                                .filter(request -> request.state() != SupportRequest.State.WITHDRAWN)
                                .filter(request -> request.talk()
                                        .filter(talk -> talk.conversation().equals(conversation))
                                        .isPresent())
                                .map(request -> RequestWords.card(ALWAYS, texts, request)))
                .toList();
    }
}
