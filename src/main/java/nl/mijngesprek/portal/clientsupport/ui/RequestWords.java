package nl.mijngesprek.portal.clientsupport.ui;

import nl.mijngesprek.portal.clientsupport.RequestAnswer;
import nl.mijngesprek.portal.clientsupport.SupportRequest;
import nl.mijngesprek.portal.shared.ui.HomeCards.HomeCard;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** How a request stands, in a sentence. */
final class RequestWords {

    private RequestWords() {}

    /** The way to a request. */
    static HomeCard card(Texts texts, SupportRequest request) {
        return new HomeCard(
                0,
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
