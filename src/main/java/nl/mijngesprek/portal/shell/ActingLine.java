package nl.mijngesprek.portal.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import nl.mijngesprek.portal.identity.ActingFor;
import nl.mijngesprek.portal.shared.ui.PostForm;
import nl.mijngesprek.portal.shared.ui.Texts;

/** On top of every page of who acts for a client: for whom, as whom, and the way out. For everybody else there is none. */
final class ActingLine extends Section {

    static final String STOP = "/helpen/stop";

    ActingLine(Texts texts, Optional<ActingFor> acting) {
        addClassName("acting-line");
        setVisible(acting.isPresent());
        acting.ifPresent(permission -> {
            getElement().setAttribute("aria-label", texts.get("shell.acting.aria"));
            add(
                    new Paragraph(texts.get("shell.acting.text", "name", permission.clientName())),
                    new PostForm(STOP, texts.get("shell.acting-stop.button")));
        });
    }
}
