package nl.mijngesprek.portal.clientsupport.ui;

import java.util.List;
import java.util.function.Predicate;
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
 * Puts independent support on the home page and in every invitation (C1), and with it how the last request stands: of all, and
 * of those to come along to this conversation.
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
        return cards(texts, _ -> true);
    }

    @Override
    public List<HomeCard> of(ConversationId conversation, Texts texts) {
        return cards(texts, request -> request.talk()
                .filter(talk -> talk.conversation().equals(conversation))
                .isPresent());
    }

    private List<HomeCard> cards(Texts texts, Predicate<SupportRequest> which) {
        var last = requests.mine().stream()
                .filter(request -> request.state() != SupportRequest.State.WITHDRAWN)
                .filter(which)
                .limit(1)
                .map(request -> RequestWords.card(texts, request));
        var always = new HomeCard(
                ALWAYS,
                Drawing.HELPER,
                SupportNavigation.support(),
                texts.get("clientsupport.card.heading"),
                texts.get("clientsupport.card.text"));
        return Stream.concat(last, Stream.of(always)).toList();
    }
}
