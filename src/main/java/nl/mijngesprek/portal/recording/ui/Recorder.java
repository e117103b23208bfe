package nl.mijngesprek.portal.recording.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.mijngesprek.portal.recording.RecordingSpot;
import nl.mijngesprek.portal.recording.Recordings;
import nl.mijngesprek.portal.shared.ui.Texts;
import tools.jackson.databind.json.JsonMapper;

/**
 * The buttons of the recorder and all it can say, for {@code frontend/assets/recorder.js}, which shows what can be done.
 * Without scripts none of it is shown but the words that say so.
 */
final class Recorder extends Section {

    /** When it says how much time is left, in seconds. */
    private static final int[] LEFT = {180, 120, 60, 30, 10};

    private static final int SECONDS_FROM = 30;

    @Tag("audio")
    private static final class Audio extends HtmlContainer {}

    @Tag("noscript")
    private static final class NoScript extends HtmlContainer {}

    /** @param again whether there is a recording already, which the next one replaces */
    Recorder(Texts texts, RecordingSpot spot, boolean again) {
        setId("recorder");
        addClassName("recorder");
        getElement()
                .setAttribute("aria-labelledby", "heading")
                .setAttribute("data-address", RecordingNavigation.recorder(spot))
                .setAttribute("data-seconds", Long.toString(Recordings.LONGEST.toSeconds()))
                .setAttribute("data-limit", Integer.toString(Recordings.LIMIT))
                .setAttribute("data-says", says(texts));
        var noScript = new NoScript();
        var without = new Paragraph(texts.get("recording.script-off.notice", "phone", texts.phone()));
        without.addClassName("no-script");
        noScript.add(without);
        var state = new Paragraph();
        state.setId("recorder-state");
        state.addClassName("recorder-state");
        state.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        var sound = hidden(new Audio(), "recorder-sound");
        sound.getElement().setAttribute("controls", true).setAttribute("aria-label", texts.get("recording.own.label"));
        var buttons = new Div(
                button(
                        "recorder-start",
                        again ? "secondary" : "primary",
                        texts.get(again ? "recording.again.button" : "recording.start.button")),
                button("recorder-stop", "primary", texts.get("recording.stop.button")),
                button("recorder-listen", "secondary", texts.get("recording.listen.button")),
                button("recorder-discard", "secondary", texts.get("recording.delete.button")));
        buttons.addClassName("actions");
        add(noScript, state, sound, buttons);
    }

    private static Component button(String id, String className, String words) {
        var button = new NativeButton(words);
        button.addClassName(className);
        button.getElement().setAttribute("type", "button");
        return hidden(button, id);
    }

    private static <C extends Component> C hidden(C component, String id) {
        component.setId(id);
        component.getElement().setAttribute("hidden", true);
        return component;
    }

    private static String says(Texts texts) {
        var says = JsonMapper.shared().createObjectNode();
        for (var state : new String[] {"asking", "saving", "discarded", "nothing"}) {
            says.put(state, texts.get("recording." + state + ".notice"));
        }
        for (var trouble :
                new String[] {"refused", "missing", "unsupported", "offline", "signed-out", "not-taken", "unplayable"
                }) {
            says.put(trouble, texts.get("recording." + trouble + ".notice", "phone", texts.phone()));
        }
        var left = says.putObject("left");
        for (var seconds : LEFT) {
            left.put(
                    Integer.toString(seconds),
                    seconds > SECONDS_FROM
                            ? texts.get("recording.minutes-left.notice", "minutes", seconds / 60)
                            : texts.get("recording.seconds-left.notice", "seconds", seconds));
        }
        return says.toString();
    }
}
