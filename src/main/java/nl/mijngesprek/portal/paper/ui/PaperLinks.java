package nl.mijngesprek.portal.paper.ui;

import java.util.List;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.paper.PaperChecks;
import nl.mijngesprek.portal.questionnaire.SheetLinks;
import nl.mijngesprek.portal.shared.ui.HomeCards;
import nl.mijngesprek.portal.shared.ui.HomeCards.HomeCard;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.springframework.stereotype.Component;

/** Puts the paper beside the list, and what was typed in from it as long as the client did not check it. */
@Component
class PaperLinks implements SheetLinks {

    private final PaperChecks checks;

    PaperLinks(PaperChecks checks) {
        this.checks = checks;
    }

    @Override
    public List<HomeCard> of(ConversationId conversation, Texts texts) {
        var open = checks.open(conversation).size();
        return List.of(
                open == 0
                        ? new HomeCard(
                                HomeCards.LATER,
                                Drawing.LETTER,
                                PaperNavigation.paper(conversation),
                                texts.get("paper.card.heading"),
                                texts.get("paper.card.text"))
                        : new HomeCard(
                                0,
                                Drawing.LETTER,
                                PaperNavigation.check(conversation),
                                texts.get("paper.card-check.heading"),
                                texts.get("paper.card-check.text", "count", open)));
    }
}
