package nl.mijngesprek.portal.report.ui;

import java.nio.charset.StandardCharsets;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.report.ReportFiles;
import nl.mijngesprek.portal.report.ReportId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A client's own report as a file in open formats, to keep or to take elsewhere. */
@RestController
class ReportDownload {

    private final ReportFiles files;
    private final CurrentActor currentActor;

    ReportDownload(ReportFiles files, CurrentActor currentActor) {
        this.files = files;
        this.currentActor = currentActor;
    }

    @GetMapping(ReportNavigation.DATA_PATH)
    ResponseEntity<byte[]> file(@PathVariable String report) {
        return currentActor
                .client()
                .flatMap(_ -> ReportId.parse(report))
                .flatMap(files::own)
                .map(json -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, ReportFiles.MEDIA_TYPE)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("verslag.jsonld")
                                        .build()
                                        .toString())
                        .body(json.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
