package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import org.jspecify.annotations.Nullable;

/**
 * One page: one heading, one question, one primary button, in the order of {@code accessibility.md} 4.0.
 * After every step the heading (or the error summary) has the focus, never the body.
 */
@Tag("main")
public abstract class Page extends HtmlContainer implements HasDynamicTitle {

    private final Texts texts;
    private final H1 heading = new H1();
    private @Nullable Component back;
    private @Nullable ErrorSummary errors;
    private String step = "";
    private boolean readAloud;

    protected Page(Texts texts) {
        this.texts = texts;
        setId("main");
        addClassName("page");
        heading.getElement().setAttribute("tabindex", "-1");
        heading.setId("heading");
        begin();
    }

    /** Empties the page, for Flow uses one view again for another address of the same kind. */
    protected final void begin() {
        removeAll();
        back = null;
        errors = null;
        step = "";
        add(heading);
        if (!texts.language().reviewed()) {
            aboveHeading(classed(new Paragraph(t("shell.draft.notice")), "draft-notice"));
        }
        if (readAloud) {
            addComponentAsFirst(new ReadAloud(texts));
        }
    }

    /** From its next beginning on this page can be read aloud; what does so is the first thing on it. */
    protected final void canBeReadAloud() {
        readAloud = true;
    }

    /** Whether client and helper are expected to look at it together, before one screen. */
    public boolean isForTwo() {
        return false;
    }

    /** Makes it fit for two: it can be read aloud, and why something is asked lies open. */
    public final void readTogether() {
        if (!readAloud) {
            canBeReadAloud();
            addComponentAsFirst(new ReadAloud(texts));
        }
        open(this);
    }

    private static void open(Component component) {
        if (component instanceof More more) {
            more.openIfItExplains();
        }
        component.getChildren().forEach(Page::open);
    }

    protected final Texts texts() {
        return texts;
    }

    /** The text of this key; arguments come in pairs of name and value. */
    protected final String t(String key, Object... namedArguments) {
        return texts.get(key, namedArguments);
    }

    /** Words from outside as a paragraph that says which language it is in. */
    protected final Paragraph words(LocalText text) {
        var paragraph = new Paragraph();
        say(paragraph, text);
        return paragraph;
    }

    /** Words from outside that may be several paragraphs, parted by an empty line. */
    protected final Component[] paragraphs(LocalText text) {
        var piece = text.in(texts.language());
        return Arrays.stream(piece.words().split("\\n\\n+", -1))
                .map(part -> {
                    var paragraph = new Paragraph();
                    texts.say(paragraph, new LocalText.Piece(part, piece.languageCode()));
                    return paragraph;
                })
                .toArray(Component[]::new);
    }

    /** Puts words from outside into this component and says which language they are in, where it is not the page's. */
    protected final void say(HtmlContainer component, LocalText text) {
        texts.say(component, text);
    }

    protected final void heading(String words) {
        heading.setText(words);
    }

    /** A heading in words from outside. */
    protected final void heading(LocalText words) {
        say(heading, words);
    }

    /** A link above the heading, to the page the client came from. */
    protected final void backTo(String href) {
        back = classed(new Anchor(href, t("shell.back.link")), "back");
        aboveHeading(back);
    }

    /** Where the client is in a row of pages, such as "Vraag 3 van 9": above the heading and in the title. */
    protected final void step(String words) {
        step(new LocalText.Piece(words, texts.language().code()), Optional.empty());
    }

    /** The same in words from outside, with a drawing of what these pages are about. */
    protected final void step(LocalText text, Optional<Drawing> drawing) {
        step(texts.piece(text), drawing);
    }

    /** The same in words of this language. */
    protected final void step(String words, Optional<Drawing> drawing) {
        step(new LocalText.Piece(words, texts.language().code()), drawing);
    }

    private void step(LocalText.Piece piece, Optional<Drawing> drawing) {
        step = piece.words();
        aboveHeading(new StepLine(texts, piece, drawing));
    }

    /** Shows what stands in the way and puts the focus there; the title says so first. */
    protected final void showErrors(ErrorSummary summary) {
        clearErrors();
        errors = summary;
        var index = getElement().indexOfChild((back == null ? heading : back).getElement()) + (back == null ? 0 : 1);
        getElement().insertChild(index, summary.getElement());
        summary.getElement().executeJs("this.focus()");
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    /** The same for one thing that stands in the way, and the control where it can be put right. */
    protected final void showError(String controlId, String why) {
        showErrors(new ErrorSummary(texts, List.of(new ErrorSummary.Problem(controlId, why))));
    }

    /** Keeps what was typed. Where that is refused, says why above the heading too, with a link to the field. */
    protected final boolean keeps(TextAnswer words) {
        if (words.save()) {
            clearErrors();
            return true;
        }
        showError(words.name(), words.problem());
        return false;
    }

    protected final void clearErrors() {
        if (errors != null) {
            errors.getElement().removeFromParent();
            errors = null;
            getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
        }
    }

    /** Puts the focus where the client begins after a step to this page: on its heading, unless a page knows better. */
    public void focusStart() {
        focusHeading();
    }

    /** Puts the focus on the heading, for a step that changes the page without leaving it. */
    protected final void focusHeading() {
        heading.getElement().executeJs("this.focus(); window.scrollTo(0, 0)");
    }

    /** The same where the heading became another one too: the title tells it. */
    protected final void goOn() {
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
        focusHeading();
    }

    @Override
    public String getPageTitle() {
        var place = step.isEmpty() ? heading.getText() : heading.getText() + " – " + step;
        var title = place + " – " + t("shell.brand.title");
        return errors == null ? title : t("shell.error.title", "title", title);
    }

    protected static <C extends HtmlContainer> C classed(C component, String className) {
        component.addClassName(className);
        return component;
    }

    /** Puts this right above the heading. */
    protected final void aboveHeading(Component component) {
        getElement().insertChild(getElement().indexOfChild(heading.getElement()), component.getElement());
    }
}
