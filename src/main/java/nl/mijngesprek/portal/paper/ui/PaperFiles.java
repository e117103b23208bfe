package nl.mijngesprek.portal.paper.ui;

import java.util.Optional;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.SignedInClient;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.paper.PaperForms;
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

/** A client's list as PDF: for the client in the language of their screen, for the officer in that of their letters. */
@RestController
class PaperFiles {

    private final PaperForms forms;
    private final CurrentActor currentActor;
    private final Languages languages;

    PaperFiles(PaperForms forms, CurrentActor currentActor, Languages languages) {
        this.forms = forms;
        this.currentActor = currentActor;
        this.languages = languages;
    }

    @GetMapping(PaperNavigation.FILE_PATH)
    ResponseEntity<byte[]> file(
            @PathVariable String conversation,
            @RequestParam(name = PaperNavigation.LARGE, required = false) Optional<String> large) {
        return ConversationId.parse(conversation)
                .flatMap(which -> forms.print(which, shown(), large.map(_ -> true)))
                .map(pdf -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("vragen.pdf")
                                        .build()
                                        .toString())
                        .body(pdf))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<Language> shown() {
        return currentActor.client().map(SignedInClient::languageCode).flatMap(languages::byCode);
    }
}
