package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.html.Paragraph;

/** What somebody wrote, line by line as it was written, in the direction of its own script. */
public final class OwnWords extends Paragraph {

    public OwnWords(String words) {
        super(words);
        addClassName("own-words");
        getElement().setAttribute("dir", "auto");
    }
}
