package nl.mijngesprek.portal.shell;

import com.vaadin.flow.component.html.Paragraph;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A page of the client that cannot be shown: what is going on, what is safe, what one can do. */
abstract class ProblemView extends Page {

    ProblemView(Texts texts) {
        super(texts);
    }

    final void show(Problem problem) {
        begin();
        heading(t(problem.headingKey()));
        add(new Paragraph(t(problem.textKey())));
        var actions = new Actions(texts()).primaryLink(ClientLayout.HOME, t("shell.start.link"));
        if (problem == Problem.OUTAGE) {
            actions = new Actions(texts()).primaryLink("", t("shell.retry.link"));
        }
        add(actions);
    }
}
