package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.mijngesprek.portal.report.Change;

/** That a sentence is another one than before, what it said before, and why it was changed: never silently (promise 7). */
final class ChangeLines extends Div {

    ChangeLines(ReportPage page, Change change) {
        addClassName("change");
        add(new Paragraph(page.say("report.change-" + change.kind().code() + ".text")));
        change.before()
                .ifPresent(before -> add(new Paragraph(
                        new Span(page.say("report.change-before.text") + " "), page.quote(new Span(), before))));
        var why = new Span(change.why());
        why.getElement().setAttribute("lang", "nl").setAttribute("dir", "auto");
        add(new Paragraph(new Span(page.say("report.change-why.text") + " "), why));
        if (change.remark().isPresent()) {
            add(new Paragraph(page.say("report.change-remark.text")));
        }
    }
}
