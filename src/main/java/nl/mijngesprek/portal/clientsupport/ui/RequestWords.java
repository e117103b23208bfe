package nl.mijngesprek.portal.clientsupport.ui;

import nl.mijngesprek.portal.clientsupport.RequestAnswer;
import nl.mijngesprek.portal.clientsupport.SupportRequest;
import nl.mijngesprek.portal.shared.ui.HomeCards;
import nl.mijngesprek.portal.shared.ui.HomeCards.HomeCard;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** How a request stands, in a sentence. */
final class RequestWords {

    /** A no is something to do now: ask somebody else. */
    private static final int DECLINED = 60;

    private static final int STANDS = HomeCards.LATER + 2;

    private RequestWords() {}

    /** The way to a request, on the home page and elsewhere. */
    static HomeCard card(Texts texts, SupportRequest request) {
        var declined = request.state() == SupportRequest.State.DECLINED;
        return new HomeCard(
                declined ? DECLINED : STANDS,
                Drawing.HELPER,
                SupportNavigation.request(request.id()),
                texts.get(
                        "clientsupport.request-card.heading",
                        "organisation",
                        request.asked().name()),
                state(texts, request));
    }

    /** Who does what, and when. */
    static String state(Texts texts, SupportRequest request) {
        if (request.withdrawnAt().isPresent()) {
            return texts.get("clientsupport.state-withdrawn.text");
        }
        return request.answer()
                .map(answer -> switch (answer) {
                    case RequestAnswer.Accepted yes ->
                        texts.get(
                                "clientsupport.state-accepted.text",
                                "supporter",
                                yes.supporter(),
                                "day",
                                texts.day(yes.agreedAt()),
                                "time",
                                texts.time(yes.agreedAt()));
                    case RequestAnswer.Declined _ -> texts.get("clientsupport.state-declined.text");
                })
                .orElseGet(() -> texts.get("clientsupport.state-waiting.text", "day", texts.day(request.sentAt())));
    }
}
