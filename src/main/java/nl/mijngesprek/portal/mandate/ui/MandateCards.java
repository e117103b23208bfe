package nl.mijngesprek.portal.mandate.ui;

import java.util.ArrayList;
import java.util.List;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.mandate.Mandates;
import nl.mijngesprek.portal.shared.ui.HomeCards;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.springframework.stereotype.Component;

/** Asks the client at once whether somebody may help, and leads to all who may. */
@Component
class MandateCards implements HomeCards {

    private static final int TO_ANSWER = 5;
    private static final int HELPERS = LATER + 30;

    private final Mandates mandates;
    private final CurrentActor actor;

    MandateCards(Mandates mandates, CurrentActor actor) {
        this.mandates = mandates;
        this.actor = actor;
    }

    @Override
    public List<HomeCard> of(Texts texts) {
        var cards = new ArrayList<HomeCard>();
        if (actor.isHelped()) {
            return cards;
        }
        mandates.open()
                .forEach(proposal -> cards.add(new HomeCard(
                        TO_ANSWER,
                        Drawing.HELPER,
                        MandateNavigation.answer(proposal.id()),
                        texts.get(
                                "mandate.asked.heading",
                                "name",
                                proposal.helper().orElse("")),
                        texts.get("mandate.asked-card.text"))));
        cards.add(new HomeCard(
                HELPERS,
                Drawing.HELPER,
                MandateNavigation.helpers(),
                texts.get("mandate.helpers.heading"),
                texts.get("mandate.card.text")));
        return cards;
    }
}
