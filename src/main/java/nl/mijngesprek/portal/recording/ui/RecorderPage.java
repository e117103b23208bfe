package nl.mijngesprek.portal.recording.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.mijngesprek.portal.recording.Recording;
import nl.mijngesprek.portal.recording.RecordingSpot;
import nl.mijngesprek.portal.recording.ui.SpokenPlace.Surroundings;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Asset;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;
import nl.mijngesprek.portal.shell.PublicPage;

/** What the page with the recorder says: what is recorded, who hears it and where it stays; or what can be done with it. */
final class RecorderPage {

    /** Where a recording is deleted and sent, after the address of its recorder. */
    static final String DELETE = "/verwijderen";

    static final String SEND = "/versturen";

    private final Texts texts;
    private final RecordingSpot spot;
    private final Surroundings around;

    RecorderPage(Texts texts, RecordingSpot spot, Surroundings around) {
        this.texts = texts;
        this.spot = spot;
        this.around = around;
    }

    static String heading(Optional<Recording> kept) {
        return kept.isPresent() ? "recording.kept.heading" : "recording.recorder.heading";
    }

    /** @param kept what was recorded here before */
    PublicPage write(PublicPage page, Optional<Recording> kept) {
        var about = new Paragraph();
        texts.say(about, around.about());
        about.addClassName("lead");
        return page.own(around.back())
                .show(
                        about,
                        kept.map(this::state).orElseGet(this::consent),
                        new Recorder(texts, spot, kept.isPresent()),
                        kept.map(this::wayOn).orElseGet(this::wayBack))
                .script(Asset.RECORDER);
    }

    private Component consent() {
        return new Notice(
                Tone.INFO,
                Drawing.SHIELD,
                texts.get("recording.consent.heading"),
                texts.get("recording.consent.text"),
                around.whoHears(),
                texts.get("recording.where.text"),
                texts.get("recording.start.text"));
    }

    private Component state(Recording recording) {
        var delete = new Anchor(RecordingNavigation.recorder(spot) + DELETE, texts.get("recording.delete.button"));
        delete.addClassName("secondary");
        return new Notice(
                        Tone.DONE,
                        Drawing.CHECK,
                        "",
                        recording.sentAt().isPresent() ? texts.get("recording.sent.text") : around.whoHears())
                .with(new Player(texts, recording), delete);
    }

    private Component wayOn(Recording recording) {
        return around.sending()
                .filter(_ -> recording.sentAt().isEmpty())
                .map(sending -> {
                    var ways = new Actions(texts);
                    ways.add(new PostButton(RecordingNavigation.recorder(spot) + SEND, sending.button()));
                    return ways.plainLink(around.back(), texts.get("recording.not-yet.link"));
                })
                .orElseGet(() -> new Actions(texts).primaryLink(around.back(), texts.get("recording.done.link")));
    }

    private Component wayBack() {
        return new Actions(texts).plainLink(around.back(), texts.get("recording.type.link"));
    }
}
