package nl.mijngesprek.portal.contact.ui;

import java.util.List;
import nl.mijngesprek.portal.shared.ui.HomeCards;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.springframework.stereotype.Component;

/** Puts the way to be reached on the home page. */
@Component
class ContactCards implements HomeCards {

    private static final int ALWAYS = LATER + 35;

    @Override
    public List<HomeCard> of(Texts texts) {
        return List.of(new HomeCard(
                ALWAYS,
                Drawing.SPEECH,
                ContactNavigation.reach(),
                texts.get("contact.card.heading"),
                texts.get("contact.card.text")));
    }
}
