package nl.mijngesprek.portal.recording.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.recording.KeepOutcome;
import nl.mijngesprek.portal.recording.RecordingSpot;
import nl.mijngesprek.portal.recording.Recordings;
import nl.mijngesprek.portal.recording.ui.SpokenPlace.Surroundings;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Texts;
import nl.mijngesprek.portal.shell.PublicPageMaker;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The page on which a client records, and what its script asks. It says first what is recorded, who hears it and where it
 * stays; pressing start is the consent. The page is plain, so that the microphone is allowed on this page and on no other.
 */
@RestController
class RecorderPages {

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";
    private static final String BEGIN = RecordingNavigation.RECORDER + "/begin";
    private static final String DELETE = RecordingNavigation.RECORDER + RecorderPage.DELETE;
    private static final String SEND = RecordingNavigation.RECORDER + RecorderPage.SEND;

    /** The parts of the address, as anybody may have written them. */
    record Address(String place, String conversation, String about) {}

    /** A spot of the client who is logged in, and what stands around it. */
    private record Found(RecordingSpot spot, Surroundings around) {}

    private final Recordings recordings;
    private final List<SpokenPlace> places;
    private final PublicPageMaker pages;

    RecorderPages(Recordings recordings, List<SpokenPlace> places, PublicPageMaker pages) {
        this.recordings = recordings;
        this.places = List.copyOf(places);
        this.pages = pages;
    }

    @GetMapping(path = RecordingNavigation.RECORDER, produces = HTML)
    String recorder(HttpServletRequest request, HttpServletResponse response, Address address) {
        var texts = pages.texts(request);
        var found = found(address, texts);
        var kept = recordings.find(found.spot());
        allowMicrophone(response);
        return new RecorderPage(texts, found.spot(), found.around())
                .write(pages.page(request, RecorderPage.heading(kept)), kept)
                .html();
    }

    /** The client presses start: an act, which prolongs the session, and a question whether there is one. */
    @PostMapping(BEGIN)
    ResponseEntity<Void> begin(HttpServletRequest request, Address address) {
        found(address, pages.texts(request));
        return status(HttpStatus.NO_CONTENT);
    }

    @PutMapping(RecordingNavigation.RECORDER)
    ResponseEntity<Void> keep(
            HttpServletRequest request, Address address, @RequestParam(defaultValue = "0") long milliseconds)
            throws IOException {
        var spot = found(address, pages.texts(request)).spot();
        // One byte more tells that it is too much, and no more of it is read.
        var content = request.getInputStream().readNBytes(Recordings.LIMIT + 1);
        return status(
                switch (recordings.keep(spot, content, Duration.ofMillis(milliseconds))) {
                    case KeepOutcome.Kept _ -> HttpStatus.NO_CONTENT;
                    case KeepOutcome.TooLarge _ -> HttpStatus.CONTENT_TOO_LARGE;
                    case KeepOutcome.NotSound _ -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
                    case KeepOutcome.Deleted _ -> HttpStatus.GONE;
                    case KeepOutcome.NotFound _ -> HttpStatus.NOT_FOUND;
                });
    }

    /** Asks first: a finger that slips takes nothing away. */
    @GetMapping(path = DELETE, produces = HTML)
    String askToDelete(HttpServletRequest request, Address address) {
        var texts = pages.texts(request);
        var here = RecordingNavigation.recorder(found(address, texts).spot());
        var ways = new Actions(texts);
        ways.add(new PostButton(here + RecorderPage.DELETE, texts.get("recording.delete-yes.button")));
        return pages.page(request, "recording.delete.heading")
                .own(here)
                .say("recording.delete.text")
                .show(ways.secondaryLink(here, texts.get("recording.delete-no.link")))
                .html();
    }

    @PostMapping(DELETE)
    ResponseEntity<Void> delete(HttpServletRequest request, Address address) {
        var spot = found(address, pages.texts(request)).spot();
        recordings.delete(spot);
        return seeOther(RecordingNavigation.recorder(spot));
    }

    @PostMapping(SEND)
    ResponseEntity<Void> send(HttpServletRequest request, Address address) {
        var found = found(address, pages.texts(request));
        return seeOther(found.around()
                .sending()
                .filter(_ -> recordings.send(found.spot()).isPresent())
                .map(SpokenPlace.Sending::then)
                .orElseGet(() -> RecordingNavigation.recorder(found.spot())));
    }

    /** Whoever had to log in again after the button comes here. */
    @GetMapping(SEND)
    ResponseEntity<Void> askToSend(HttpServletRequest request, Address address) {
        return seeOther(RecordingNavigation.recorder(
                found(address, pages.texts(request)).spot()));
    }

    /** Somebody else's spot and one that is not there give the same page. */
    private Found found(Address address, Texts texts) {
        return RecordingNavigation.parse(address.place(), address.conversation(), address.about())
                .flatMap(spot -> places.stream()
                        .filter(one -> one.place() == spot.place())
                        .findFirst()
                        .flatMap(one -> one.around(spot, texts))
                        .map(around -> new Found(spot, around)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** To what every answer of the portal may do, this page adds its script, the microphone, and sound. */
    private static void allowMicrophone(HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy",
                response.getHeader("Content-Security-Policy")
                        + "; script-src 'self'; connect-src 'self'; media-src 'self' blob:");
        response.setHeader(
                "Permissions-Policy",
                Optional.ofNullable(response.getHeader("Permissions-Policy"))
                        .orElse("")
                        .replace("microphone=()", "microphone=(self)"));
    }

    private static ResponseEntity<Void> status(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }

    private static ResponseEntity<Void> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
