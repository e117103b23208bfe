package nl.mijngesprek.portal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A page of one's own that cannot be shown: what is going on, what is safe, what one can do. */
abstract class ProblemView extends Page {

    private final transient CurrentActor actor;

    ProblemView(Texts texts, CurrentActor actor) {
        super(texts);
        this.actor = actor;
    }

    /** @param location where one wanted to go, so that it can be tried again */
    final void show(Problem problem, Location location) {
        begin();
        heading(t(problem.headingKey()));
        add(new Paragraph(t(problem.textKey())));
        if (problem == Problem.NOT_FOUND) {
            actor.acting()
                    .ifPresent(acting -> add(new Paragraph(t("shell.not-yours.text", "name", acting.clientName()))));
        }
        if (problem == Problem.NOT_FOUND) {
            add(new Actions(texts()).primaryLink(Home.of(actor), t("shell.start.link")));
        } else {
            var again = classed(
                    new Anchor(Home.OF_CLIENTS + location.getPathWithQueryParameters(), t("shell.retry.link")),
                    "primary");
            // The page as a whole: should this one be broken, another is not.
            again.getElement().setAttribute("router-ignore", true);
            var actions = new Actions(texts());
            actions.add(again);
            add(actions.secondaryLink(Home.of(actor), t("shell.start.link")));
        }
    }
}
