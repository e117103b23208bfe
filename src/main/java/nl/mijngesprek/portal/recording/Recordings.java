package nl.mijngesprek.portal.recording;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.Look;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.OfficerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What clients said aloud. Who may hear it: the client, and the officer once it is sent or handed over. */
@Service
public class Recordings {

    /** The most bytes of one recording: three minutes at 128 kbit/s, the most any browser makes of speech. */
    public static final int LIMIT = 3 * 1024 * 1024;

    /** Where the recorder stops by itself. */
    public static final Duration LONGEST = Duration.ofMinutes(3);

    /** An old phone stops a little late. */
    private static final Duration LATE = Duration.ofSeconds(5);

    private final RecordingTable recordings;
    private final AccessLog log;
    private final CurrentActor actor;
    private final Clock clock;

    Recordings(RecordingTable recordings, AccessLog log, CurrentActor actor, Clock clock) {
        this.recordings = recordings;
        this.log = log;
        this.actor = actor;
        this.clock = clock;
    }

    /** The recording of the client who is logged in. */
    @Transactional(readOnly = true)
    public Optional<Recording> find(RecordingSpot spot) {
        return recordings.find(spot, actor.viewer());
    }

    /**
     * Keeps what was recorded, in place of what was there. The same recording again, as after a line that went down,
     * is kept once; one that was deleted or replaced meanwhile does not come back.
     */
    @Transactional
    public KeepOutcome keep(RecordingSpot spot, byte[] content, Duration length) {
        if (content.length > LIMIT || length.compareTo(LONGEST.plus(LATE)) > 0) {
            return new KeepOutcome.TooLarge(LIMIT);
        }
        var kind = SoundKind.of(content);
        if (kind.isEmpty() || !length.isPositive()) {
            return new KeepOutcome.NotSound();
        }
        var viewer = actor.viewer();
        if (!recordings.maySpeak(spot)) {
            return new KeepOutcome.NotFound();
        }
        recordings.oneAtATime(spot);
        var fingerprint = fingerprint(content);
        var standing = recordings.find(spot, viewer);
        if (recordings.isKnown(spot, viewer, fingerprint)) {
            return standing.filter(recording -> recordings.isOf(recording.id(), viewer, fingerprint))
                    .<KeepOutcome>map(KeepOutcome.Kept::new)
                    .orElseGet(KeepOutcome.Deleted::new);
        }
        var now = now();
        recordings.delete(spot, viewer, now);
        return new KeepOutcome.Kept(recordings.store(spot, viewer, kind.get(), length, fingerprint, content, now));
    }

    /** Takes the sound away for good; whether there was any. */
    @Transactional
    public boolean delete(RecordingSpot spot) {
        return recordings.delete(spot, actor.viewer(), now());
    }

    /**
     * Lets the officer hear a reason that was spoken; the municipality waits until that is done (E8). Sent before, it
     * stays so. Empty when there is nothing to send.
     */
    @Transactional
    public Optional<Recording> send(RecordingSpot spot) {
        var viewer = actor.viewer();
        recordings.send(spot, viewer, now());
        return recordings
                .find(spot, viewer)
                .filter(recording -> recording.sentAt().isPresent());
    }

    /**
     * The sound for whoever is logged in: the client's own, or what the officer may hear, which then is in the client's
     * access log. One that is not there and one that is not theirs are the same.
     *
     * @param logged whether this look by the officer is in the log already, as when a browser asks for a sound in parts
     */
    @Transactional
    public Optional<Sound> hear(RecordingId recording, boolean logged) {
        return actor.find().flatMap(who -> switch (who) {
            case Actor.Client _, Actor.Acting _ -> recordings.sound(recording, actor.viewer());
            case Actor.Officer(var officer) -> heardBy(officer, recording, logged);
            case Actor.Helper _,
                    Actor.SignIn _,
                    Actor.Intake _,
                    Actor.Sender _,
                    Actor.Reminder _,
                    Actor.Notifier _,
                    Actor.CaseDelivery _,
                    Actor.Retention _,
                    Actor.Reply _ -> Optional.empty();
        });
    }

    private Optional<Sound> heardBy(OfficerId officer, RecordingId recording, boolean logged) {
        var told = recordings.toldIn(recording, officer);
        if (told.isPresent() && !logged) {
            log.looked(
                    told.get().client(),
                    Look.at(Subject.RECORDING).about(told.get().conversation().value()));
        }
        return told.flatMap(_ -> recordings.sound(recording, officer));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static byte[] fingerprint(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
