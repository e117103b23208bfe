package nl.mijngesprek.portal.outreach.ui;

import java.util.Optional;
import nl.mijngesprek.portal.outreach.ContactHistory;
import nl.mijngesprek.portal.outreach.Outreach;
import nl.mijngesprek.portal.outreach.Reason;
import nl.mijngesprek.portal.outreach.ReasonCode;
import nl.mijngesprek.portal.recording.RecordingSpot;
import nl.mijngesprek.portal.recording.ui.SpokenPlace;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.springframework.stereotype.Component;

/** Lets the client say aloud why there was no answer (E8); nobody hears it before the client sends it. */
@Component
class SpokenReasons implements SpokenPlace {

    private final Outreach outreach;

    SpokenReasons(Outreach outreach) {
        this.outreach = outreach;
    }

    @Override
    public RecordingSpot.Place place() {
        return RecordingSpot.Place.REASON;
    }

    @Override
    public Optional<Surroundings> around(RecordingSpot spot, Texts texts) {
        return outreach.find(spot.conversation()).flatMap(history -> history.reasons().stream()
                .filter(reason -> reason.id().value().equals(spot.about()))
                .filter(reason -> reason.heardBy().isEmpty())
                .findFirst()
                .map(reason -> around(history, reason, texts)));
    }

    private static Surroundings around(ContactHistory history, Reason reason, Texts texts) {
        return new Surroundings(
                texts.piece(
                        reason.code() == ReasonCode.OWN_WORDS
                                ? "outreach.words.heading"
                                : "outreach.words-more.heading"),
                texts.get(
                        "outreach.spoken-hears.text",
                        "officer",
                        history.officer().name()),
                OutreachNavigation.words(history.conversation()),
                Optional.of(new Sending(
                        texts.get("outreach.spoken-send.button"), OutreachNavigation.thanks(history.conversation()))));
    }
}
