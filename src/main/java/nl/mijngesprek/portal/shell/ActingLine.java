package nl.mijngesprek.portal.shell;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import nl.mijngesprek.portal.identity.ActingFor;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.PostForm;
import nl.mijngesprek.portal.shared.ui.Texts;

/**
 * On top of every page of who acts for a client: for whom, as whom, how large the letters are, and the way out. For everybody
 * else there is none.
 */
final class ActingLine extends Section {

    static final String STOP = "/helpen/stop";

    private final Texts texts;
    private final SerializableConsumer<Boolean> large;
    private final NativeButton size = new NativeButton();
    private Letters letters = Letters.USUAL;

    /** @param large told whether all letters are to be large from now on */
    ActingLine(Texts texts, Optional<ActingFor> acting, SerializableConsumer<Boolean> large) {
        this.texts = texts;
        this.large = large;
        size.getElement().setAttribute("type", "button");
        size.addClickListener(_ -> {
            var chosen = letters.other();
            chosen.choose();
            show(chosen);
        });
        addClassName("acting-line");
        setVisible(acting.isPresent());
        acting.ifPresent(permission -> {
            getElement().setAttribute("aria-label", texts.get("shell.acting.aria"));
            add(
                    new Paragraph(texts.get("shell.acting.text", "name", permission.clientName())),
                    size,
                    new PostForm(STOP, texts.get("shell.acting-stop.button")));
        });
    }

    /** Makes this page fit for who acts and the person beside them; for everybody else it stays as it is. */
    void accompany(Page page) {
        if (!isVisible()) {
            return;
        }
        if (page.isForTwo()) {
            page.readTogether();
        }
        show(Letters.of(page.isForTwo()));
    }

    private void show(Letters now) {
        letters = now;
        var on = now == Letters.LARGE;
        size.setText(texts.get(on ? "shell.acting-large-on.button" : "shell.acting-large-off.button"));
        large.accept(on);
    }
}
