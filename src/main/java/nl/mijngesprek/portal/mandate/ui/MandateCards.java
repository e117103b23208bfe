package nl.mijngesprek.portal.mandate.ui;

import java.util.List;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.shared.ui.HomeCards;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.springframework.stereotype.Component;

/** Leads the client to all who may help, and who acts for a client to what was done today. */
@Component
class MandateCards implements HomeCards {

    private static final int HELPERS = LATER + 30;
    private static final int DONE = LATER + 90;

    private final CurrentActor actor;

    MandateCards(CurrentActor actor) {
        this.actor = actor;
    }

    @Override
    public List<HomeCard> of(Texts texts) {
        return actor.isHelped()
                ? List.of(new HomeCard(
                        DONE,
                        Drawing.CHECK,
                        MandateNavigation.done(),
                        texts.get("mandate.done.heading"),
                        texts.get("mandate.done-card.text")))
                : List.of(new HomeCard(
                        HELPERS,
                        Drawing.HELPER,
                        MandateNavigation.helpers(),
                        texts.get("mandate.helpers.heading"),
                        texts.get("mandate.card.text")));
    }
}
