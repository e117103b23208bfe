package nl.mijngesprek.portal.plain.ui;

import com.vaadin.flow.component.html.Paragraph;
import nl.mijngesprek.portal.plain.Figures;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The usual figures of a text, in a sentence that says what they mean. */
public final class PlainFigures extends Paragraph {

    public PlainFigures(Texts texts, Figures figures) {
        super(texts.get(
                figures.isPlain() ? "plain.figures-easy.text" : "plain.figures-hard.text",
                "lix",
                Math.toIntExact(Math.round(figures.lix())),
                "flesch",
                Math.toIntExact(Math.round(figures.fleschDouma()))));
        addClassName("hint");
    }
}
