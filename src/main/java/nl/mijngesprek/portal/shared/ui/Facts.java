package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;

/** Who, when, where: a drawing, a word and the fact, one under the other. */
public final class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    /** Adds a fact; empty lines are left out. */
    public Facts add(Drawing drawing, String term, String... lines) {
        var row = new Div(term(drawing, term));
        for (var line : lines) {
            if (!line.isBlank()) {
                row.add(new Description(line));
            }
        }
        getElement().appendChild(row.getElement());
        return this;
    }

    /** Adds a fact that is more than words, such as a phone link. */
    public Facts add(Drawing drawing, String term, Component fact) {
        var description = new Description(fact);
        getElement().appendChild(new Div(term(drawing, term), description).getElement());
        return this;
    }

    private static Term term(Drawing drawing, String words) {
        return new Term(new Pictogram(drawing), new Span(words));
    }
}
