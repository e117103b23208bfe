package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.mijngesprek.portal.shared.ui.HomeCards.HomeCard;

/** Ways into tasks, one under the other; the whole card is the link. */
public final class CardList extends UnorderedList {

    /** @param first whether these stand out as the thing to do now */
    public CardList(boolean first, List<HomeCard> cards) {
        addClassName("cards");
        cards.forEach(card -> add(item(first, card)));
    }

    private static ListItem item(boolean first, HomeCard card) {
        var title = new Span(card.title());
        title.addClassName("card-title");
        var text = new Span(card.text());
        text.addClassName("card-text");
        // The space parts the two for who hears or copies the link.
        var link = new Anchor(card.href(), new Pictogram(card.drawing()), title, new Text(" "), text);
        var item = new ListItem(link);
        item.addClassName("card");
        if (first) {
            item.addClassName("first");
        }
        return item;
    }
}
