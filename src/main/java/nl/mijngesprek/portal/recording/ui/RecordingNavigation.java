package nl.mijngesprek.portal.recording.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.recording.RecordingId;
import nl.mijngesprek.portal.recording.RecordingSpot;
import nl.mijngesprek.portal.recording.RecordingSpot.Place;
import nl.mijngesprek.portal.shared.IdText;

/** Where one records, and where a recording is heard. */
public final class RecordingNavigation {

    static final String RECORDER = "/opname/{place}/{conversation}/{about}";
    static final String SOUND = "/geluid/{recording}";

    private RecordingNavigation() {}

    /** The page with the recorder for this spot. It is a page of its own, so a link to it is not for Flow's router. */
    public static String recorder(RecordingSpot spot) {
        return "/opname/" + word(spot.place()) + "/" + spot.conversation().value() + "/" + spot.about();
    }

    /** The sound itself. */
    public static String sound(RecordingId recording) {
        return "/geluid/" + recording.value();
    }

    static Optional<RecordingSpot> parse(String word, String conversation, String about) {
        return Arrays.stream(Place.values())
                .filter(place -> word(place).equals(word))
                .findFirst()
                .flatMap(place -> ConversationId.parse(conversation)
                        .flatMap(known -> IdText.parse(about, (UUID id) -> new RecordingSpot(place, known, id))));
    }

    private static String word(Place place) {
        return switch (place) {
            case REASON -> "reden";
            case ANSWER -> "antwoord";
            case REMARK -> "opmerking";
        };
    }
}
