package nl.mijngesprek.portal.mandate.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import nl.mijngesprek.portal.mandate.ProposalId;
import nl.mijngesprek.portal.mandate.Scan;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A form that the browser sends by itself: one file, from a scanner or a camera. */
@Tag("form")
final class ScanForm extends HtmlContainer {

    /** Name and id of the control. */
    static final String FILE = "papier";

    private static final int MEGABYTE = 1_000_000;

    @Tag("input")
    private static final class File extends HtmlContainer {}

    ScanForm(Texts texts, ProposalId paper) {
        getElement()
                .setAttribute("method", "post")
                .setAttribute("enctype", "multipart/form-data")
                .setAttribute("action", MandateNavigation.scan(paper));
        var file = new File();
        file.setId(FILE);
        file.getElement()
                .setAttribute("type", "file")
                .setAttribute("name", FILE)
                .setAttribute("required", true)
                .setAttribute("accept", "application/pdf,image/jpeg,image/png")
                .setAttribute("aria-describedby", "papier-hint");
        var label = new NativeLabel(texts.get("mandate.scan-file.label"));
        label.setFor(FILE);
        var hint = new Paragraph(
                texts.get("mandate.scan-file.hint", "pages", Scan.MOST_PAGES, "megabytes", Scan.LIMIT / MEGABYTE));
        hint.setId("papier-hint");
        hint.addClassName("hint");
        var row = new Div(label, hint, file);
        row.addClassName("field");
        var button = new NativeButton(texts.get("mandate.scan-send.button"));
        button.getElement().setAttribute("type", "submit");
        button.addClassName("primary");
        var actions = new Div(button);
        actions.addClassName("actions");
        add(row, actions);
    }
}
