package nl.mijngesprek.portal.recording.ui;

import java.util.Optional;
import nl.mijngesprek.portal.recording.RecordingSpot;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A kind of place where a client may speak instead of typing: a module that has one makes a bean of this. */
public interface SpokenPlace {

    /**
     * What the page with the recorder says of its spot.
     *
     * @param about the question that is answered by voice
     * @param whoHears who can hear the recording, and from when
     * @param back the page with the words, where the client came from
     * @param sending what happens at a spot whose recording is sent by itself
     */
    record Surroundings(LocalText.Piece about, String whoHears, String back, Optional<Sending> sending) {}

    /**
     * A recording that nobody hears until the client sends it.
     *
     * @param button what the client reads on the button
     * @param then the page after it
     */
    record Sending(String button, String then) {}

    RecordingSpot.Place place();

    /** Empty when the client who is logged in has no such spot. */
    Optional<Surroundings> around(RecordingSpot spot, Texts texts);
}
