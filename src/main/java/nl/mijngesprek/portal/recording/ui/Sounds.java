package nl.mijngesprek.portal.recording.ui;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.mijngesprek.portal.recording.RecordingId;
import nl.mijngesprek.portal.recording.Recordings;
import nl.mijngesprek.portal.recording.Sound;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * A recording as the browser plays it, also in parts (RFC 9110, 14), without which Safari plays nothing. It is played in
 * place and kept nowhere. One of somebody else and one that is not there are the same.
 */
@RestController
class Sounds {

    /** A browser asks for one sound in several parts: within this time that is one look. */
    private static final Duration ONE_LOOK = Duration.ofMinutes(5);

    private final Recordings recordings;
    private final Clock clock;

    Sounds(Recordings recordings, Clock clock) {
        this.recordings = recordings;
        this.clock = clock;
    }

    @GetMapping(RecordingNavigation.SOUND)
    ResponseEntity<Resource> sound(@PathVariable String recording, HttpSession session) {
        return RecordingId.parse(recording)
                .flatMap(id -> {
                    var look = Sounds.class.getName() + id.value();
                    var now = clock.instant();
                    var logged = session.getAttribute(look) instanceof Instant at && now.isBefore(at.plus(ONE_LOOK));
                    var sound = recordings.hear(id, logged);
                    if (sound.isPresent() && !logged) {
                        session.setAttribute(look, now);
                    }
                    return sound;
                })
                .map(Sounds::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<Resource> answer(Sound sound) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(sound.kind().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("opname." + sound.kind().code())
                                .build()
                                .toString())
                .body(new ByteArrayResource(sound.content()));
    }
}
