package nl.mijngesprek.portal.audit.ui;

import java.util.List;
import nl.mijngesprek.portal.shared.ui.HomeCards;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.springframework.stereotype.Component;

/** Puts the log at the end of the home page, for everybody and always (promise 2). */
@Component
class AuditCards implements HomeCards {

    private static final int LAST = LATER + 40;

    @Override
    public List<HomeCard> of(Texts texts) {
        return List.of(new HomeCard(
                LAST,
                Drawing.EYE,
                AuditNavigation.log(),
                texts.get("audit.log.heading"),
                texts.get("audit.card.text")));
    }
}
