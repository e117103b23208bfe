package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.ui.LoadMode;
import java.util.stream.Stream;
import nl.mijngesprek.portal.shared.Language;

/**
 * Reads the page aloud when asked, sentence by sentence, with voices of the device for the very language of each; where
 * there is no such voice it says so, with the phone number (accessibility.md 6.4). The first thing on a page that has it.
 * All of it is done by {@code read-aloud.js}, which comes with the first of such pages; without scripts nothing of it is shown.
 */
@Tag("read-aloud")
public final class ReadAloud extends HtmlContainer {

    private final Texts texts;

    public ReadAloud(Texts texts) {
        this.texts = texts;
        getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get("shell.aloud.aria"));
        add(
                button("start", "shell.aloud-start.button"),
                button("pause", "shell.aloud-pause.button"),
                button("go-on", "shell.aloud-go-on.button"),
                button("slower", "shell.aloud-slower.button"),
                button("normal", "shell.aloud-normal.button"),
                button("stop", "shell.aloud-stop.button"));
        // What comes from outside is in Dutch where it is not in the language of the page.
        Stream.of(texts.language(), Language.DUTCH)
                .map(Language::code)
                .distinct()
                .forEach(code -> {
                    var lacks = line(
                            "data-lacks", texts.get("shell.aloud-lacks.notice", "language", texts.languageName(code)));
                    lacks.getElement().setAttribute("data-lacks", code);
                    add(lacks);
                });
        add(
                line("data-none", texts.get("shell.aloud-none.notice")),
                line("data-online", texts.get("shell.aloud-online.notice")),
                hidden(new PhoneLink(texts, texts.phone())));
        addAttachListener(event -> event.getUI().getPage().addJavaScript(Asset.READ_ALOUD.address(), LoadMode.LAZY));
    }

    private NativeButton button(String act, String key) {
        var button = hidden(new NativeButton(texts.get(key)));
        button.addClassName("secondary");
        button.setId("aloud-" + act);
        button.getElement().setAttribute("type", "button").setAttribute("data-do", act);
        return button;
    }

    private static Paragraph line(String mark, String words) {
        var line = hidden(new Paragraph(words));
        line.getElement().setAttribute(mark, true);
        return line;
    }

    /** Until the script knows what this device can do. */
    private static <C extends Component> C hidden(C component) {
        component.getElement().setAttribute("hidden", true);
        return component;
    }
}
