package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;

/** The line above a heading that says where one is, such as "Vraag 3 van 9", with a drawing of what it is about. */
public final class StepLine extends Paragraph {

    public StepLine(Texts texts, LocalText.Piece piece, Optional<Drawing> drawing) {
        addClassName("step");
        if (drawing.isEmpty()) {
            texts.say(this, piece);
            return;
        }
        var words = new Span();
        texts.say(words, piece);
        add(new Pictogram(drawing.get()), words);
    }
}
