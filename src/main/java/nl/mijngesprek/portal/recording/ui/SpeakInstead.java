package nl.mijngesprek.portal.recording.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.mijngesprek.portal.recording.Recording;
import nl.mijngesprek.portal.recording.RecordingSpot;
import nl.mijngesprek.portal.shared.ui.More;
import nl.mijngesprek.portal.shared.ui.Texts;

/**
 * Beside a text field: the quiet way to speak instead of typing, or what was spoken. The recorder itself, with its script
 * and the right to use the microphone, is on a page of its own, which is loaded by whoever asks for it.
 */
public final class SpeakInstead extends Div {

    public SpeakInstead(Texts texts, RecordingSpot spot, Optional<Recording> recording) {
        addClassName("speak-instead");
        recording.ifPresentOrElse(
                kept -> add(new Player(texts, kept), link(spot, texts.get("recording.change.link"))),
                () -> add(new More(
                        texts.get("recording.speak.label"),
                        new Paragraph(texts.get("recording.keyboard.text")),
                        new Paragraph(texts.get("recording.speak.text")),
                        link(spot, texts.get("recording.speak.link")))));
    }

    private static Anchor link(RecordingSpot spot, String words) {
        var link = new Anchor(RecordingNavigation.recorder(spot), words);
        link.addClassName("secondary");
        // A page that is loaded anew: this one has neither the script nor the right to use the microphone.
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }
}
