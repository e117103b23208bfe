package nl.mijngesprek.portal.letter;

import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.SignedInClient;
import nl.mijngesprek.portal.report.Report;
import nl.mijngesprek.portal.report.ReportDesk;
import nl.mijngesprek.portal.report.ReportId;
import nl.mijngesprek.portal.report.ReportVersion;
import nl.mijngesprek.portal.report.Reports;
import nl.mijngesprek.portal.report.ui.ReportNavigation;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A report as PDF with what was said beside it: for the client in the language of their screen, for an officer who may see
 * it, and whose look is logged, in that of the client's letters. Printed outside any transaction: a long one takes its time.
 */
@RestController
class ReportPaperFiles {

    private final Reports reports;
    private final ReportDesk desk;
    private final PrintWishes wishes;
    private final ReportPrint print;
    private final CurrentActor currentActor;
    private final Languages languages;

    ReportPaperFiles(
            Reports reports,
            ReportDesk desk,
            PrintWishes wishes,
            ReportPrint print,
            CurrentActor currentActor,
            Languages languages) {
        this.reports = reports;
        this.desk = desk;
        this.wishes = wishes;
        this.print = print;
        this.currentActor = currentActor;
        this.languages = languages;
    }

    private record Found(Report report, List<ReportVersion> versions) {}

    @GetMapping(ReportNavigation.PDF_PATH)
    ResponseEntity<byte[]> file(
            @PathVariable String report,
            @RequestParam(name = ReportNavigation.LARGE, required = false) Optional<String> large) {
        return ReportId.parse(report)
                .flatMap(this::find)
                .flatMap(found -> wishes.of(found.report().client())
                        .map(wish -> print.print(
                                found.report(),
                                found.versions(),
                                shown().orElse(wish.language()),
                                large.isPresent() || wish.largePrint())))
                .map(pdf -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("verslag.pdf")
                                        .build()
                                        .toString())
                        .body(pdf))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<Found> find(ReportId report) {
        return currentActor.client().isPresent()
                ? reports.find(report).map(own -> new Found(own, reports.versions(report)))
                : desk.find(report).map(seen -> new Found(seen, List.of()));
    }

    private Optional<Language> shown() {
        return currentActor.client().map(SignedInClient::languageCode).flatMap(languages::byCode);
    }
}
