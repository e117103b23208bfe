package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;

/** A block that says one thing worth noticing; it stays, it does not pop up. */
public final class Notice extends Section {

    /** What kind of thing it says. */
    public enum Tone {
        /** Good to know. */
        INFO("notice-info"),
        /** It worked; this happens next. */
        DONE("notice-done"),
        /** Something needs the client's attention; nobody is to blame. */
        CARE("notice-care");

        private final String className;

        Tone(String className) {
            this.className = className;
        }
    }

    /** A notice; an empty heading and empty paragraphs are left out. */
    public Notice(Tone tone, Drawing drawing, String heading, String... paragraphs) {
        addClassNames("notice", tone.className);
        var body = new Div();
        if (!heading.isEmpty()) {
            body.add(new H2(heading));
        }
        for (var paragraph : paragraphs) {
            if (!paragraph.isEmpty()) {
                body.add(new Paragraph(paragraph));
            }
        }
        add(new Pictogram(drawing), body);
    }

    /** Adds what belongs to the same thing, below the words. */
    public Notice with(Component... components) {
        getChildren().skip(1).findFirst().map(Div.class::cast).ifPresent(body -> body.add(components));
        return this;
    }
}
