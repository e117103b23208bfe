package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** What can be done on a page: one primary button or link, then the others, always last in the text. */
public final class Actions extends Div {

    private final Texts texts;

    public Actions(Texts texts) {
        this.texts = texts;
        addClassName("actions");
    }

    /** The one button of the page. Without scripts it cannot work, so the page says what can be done instead. */
    public Actions primary(String label, SerializableRunnable act) {
        return button("primary", label, act);
    }

    public Actions secondary(String label, SerializableRunnable act) {
        return button("secondary", label, act);
    }

    /** A primary action that only goes to another page; it works without scripts. */
    public Actions primaryLink(String href, String label) {
        return link("primary", href, label);
    }

    public Actions secondaryLink(String href, String label) {
        return link("secondary", href, label);
    }

    /** A quiet way out, such as stopping for now. */
    public Actions plainLink(String href, String label) {
        add(new Anchor(href, label));
        return this;
    }

    private Actions button(String className, String label, SerializableRunnable act) {
        var button = new NativeButton(label, event -> act.run());
        button.addClassName(className);
        button.getElement().setAttribute("type", "button");
        button.setId("action-" + (getComponentCount() + 1));
        if (getChildren().noneMatch(NoScript.class::isInstance)) {
            add(new NoScript(texts));
        }
        add(button);
        return this;
    }

    private Actions link(String className, String href, String label) {
        var link = new Anchor(href, label);
        link.addClassName(className);
        add(link);
        return this;
    }

    /** Says, where scripts are off, that answering needs them, and how to answer otherwise. */
    @Tag("noscript")
    private static final class NoScript extends HtmlContainer {
        NoScript(Texts texts) {
            var words = new Paragraph(texts.get("shell.script-off.notice", "phone", texts.phone()));
            words.addClassName("no-script");
            add(words);
        }
    }
}
