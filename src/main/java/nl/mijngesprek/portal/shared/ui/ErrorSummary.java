package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What stands in the way, above the heading: each problem is a link to the control it is about, in the same words as there. */
public final class ErrorSummary extends Section {

    /** One problem: the id of the control and what to do about it. */
    public record Problem(String controlId, String message) {}

    public ErrorSummary(Texts texts, List<Problem> problems) {
        addClassName("errors");
        setId("errors");
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", "errors-heading");
        var heading = new H2(texts.get("shell.errors.heading"));
        heading.setId("errors-heading");
        var list = new UnorderedList();
        problems.forEach(problem -> {
            var link = new Anchor("#" + problem.controlId(), problem.message());
            // Otherwise the router would take the link for a page of its own.
            link.getElement().setAttribute("router-ignore", true);
            list.add(new ListItem(link));
        });
        add(heading, list);
    }
}
