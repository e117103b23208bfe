package nl.mijngesprek.portal.mandate.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import nl.mijngesprek.portal.mandate.PaperMandates;
import nl.mijngesprek.portal.mandate.ProposalId;
import nl.mijngesprek.portal.mandate.ScanOutcome;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;

/** Takes in the scan of a signed paper, and shows its pictures to who may see them: some officers, and the client whose it is. */
@RestController
class ScanFiles {

    /** Query parameter of the page that says what was wrong with a file. */
    static final String PROBLEM = "melding";

    private static final String TOO_LARGE = "te-groot";

    private static final Map<String, String> PROBLEMS = Map.of(
            TOO_LARGE,
            "mandate.scan-large.error",
            "niet-leesbaar",
            "mandate.scan-unreadable.error",
            "te-veel",
            "mandate.scan-pages.error");

    private final PaperMandates papers;

    ScanFiles(PaperMandates papers) {
        this.papers = papers;
    }

    /** The text that says what was wrong; empty for what this does not say. */
    static Optional<String> key(String problem) {
        return Optional.ofNullable(PROBLEMS.get(problem));
    }

    @PostMapping(MandateNavigation.SCAN_PATH)
    ResponseEntity<Void> scan(@PathVariable String proposal, @RequestParam(ScanForm.FILE) MultipartFile file)
            throws IOException {
        var paper = ProposalId.parse(proposal);
        if (paper.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return switch (papers.scan(paper.get(), file.getBytes())) {
            case ScanOutcome.Kept _ -> back(paper.get(), "");
            case ScanOutcome.TooLarge _ -> back(paper.get(), TOO_LARGE);
            case ScanOutcome.NotReadable _ -> back(paper.get(), "niet-leesbaar");
            case ScanOutcome.TooManyPages _ -> back(paper.get(), "te-veel");
            case ScanOutcome.NotFound _ -> ResponseEntity.notFound().build();
        };
    }

    /** More than the server takes in at all, or a form without a file. */
    @ExceptionHandler(MultipartException.class)
    ResponseEntity<Void> refuse(HttpServletRequest request) {
        return Optional.of(request.getRequestURI().split("/", -1))
                .filter(parts -> parts.length > 2)
                .flatMap(parts -> ProposalId.parse(parts[2]))
                .map(paper -> back(paper, TOO_LARGE))
                .orElseGet(() -> ResponseEntity.badRequest().build());
    }

    private static ResponseEntity<Void> back(ProposalId paper, String problem) {
        var page = MandateNavigation.check(paper);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(problem.isEmpty() ? page : page + "?" + PROBLEM + "=" + problem))
                .build();
    }

    @GetMapping(MandateNavigation.SCAN_PATH + "/{number}")
    ResponseEntity<byte[]> page(@PathVariable String proposal, @PathVariable String number) {
        return ProposalId.parse(proposal)
                .filter(_ -> number.matches("[1-9]"))
                .flatMap(paper -> papers.page(paper, Integer.parseInt(number)))
                .map(picture -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.noStore())
                        .body(picture))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
