package nl.mijngesprek.portal.outreach.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.mijngesprek.portal.outreach.ContactHistory;
import nl.mijngesprek.portal.shared.ui.Field.Pick;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A part of the officer's page about one conversation, which tells the page what was done in it, or why not. */
abstract class CasePart extends Div {

    private final CaseView page;
    private final Texts texts;
    private final transient ContactHistory history;

    CasePart(CaseView page, ContactHistory history) {
        this.page = page;
        this.texts = page.wording();
        this.history = history;
    }

    final ContactHistory history() {
        return history;
    }

    final Texts texts() {
        return texts;
    }

    final String t(String key, Object... namedArguments) {
        return texts.get(key, namedArguments);
    }

    /** Shows the page anew, with what was done, or without a word where nothing was. */
    final void shown(String done) {
        page.shown(history.conversation(), done);
    }

    final void refuse(String controlId, String why) {
        page.refuse(controlId, why);
    }

    /** What somebody wrote, in whatever language. */
    final Paragraph quote(String words) {
        var quote = new Paragraph(words);
        quote.addClassName("own-words");
        quote.getElement().setAttribute("dir", "auto");
        return quote;
    }

    final NativeButton button(String id, String label, SerializableRunnable act) {
        var button = new NativeButton(label, event -> act.run());
        button.addClassName("secondary");
        button.getElement().setAttribute("type", "button");
        button.setId(id);
        return button;
    }

    static <E extends Enum<E>> List<Pick> picks(E[] values, Function<E, String> code, Function<String, String> label) {
        return Arrays.stream(values)
                .map(code)
                .map(one -> new Pick(one, label.apply(one)))
                .toList();
    }
}
