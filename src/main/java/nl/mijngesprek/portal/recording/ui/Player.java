package nl.mijngesprek.portal.recording.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import nl.mijngesprek.portal.recording.Recording;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A recording to listen to: its length in words and the browser's own controls. Nothing is fetched before it is played. */
public final class Player extends Div {

    private static final int IN_SECONDS = 90;

    @Tag("audio")
    private static final class Audio extends HtmlContainer {}

    /** The client's own. */
    public Player(Texts texts, Recording recording) {
        this(texts, recording, texts.get("recording.own.label"));
    }

    /** @param name what this recording is called, for who hears the page */
    public Player(Texts texts, Recording recording, String name) {
        addClassName("player");
        var audio = new Audio();
        var id = "sound-" + recording.id().value();
        audio.setId(id);
        audio.getElement()
                .setAttribute("controls", true)
                .setAttribute("preload", "none")
                .setAttribute("aria-label", name)
                .setAttribute("src", RecordingNavigation.sound(recording.id()));
        add(new Paragraph(length(texts, recording.length())), audio);
    }

    private static String length(Texts texts, Duration length) {
        var seconds = Math.max(1, Math.round(length.toMillis() / 1000.0));
        return seconds < IN_SECONDS
                ? texts.get("recording.seconds.text", "seconds", (int) seconds)
                : texts.get("recording.minutes.text", "minutes", (int) Math.round(seconds / 60.0));
    }
}
