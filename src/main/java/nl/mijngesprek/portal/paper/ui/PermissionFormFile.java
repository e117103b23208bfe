package nl.mijngesprek.portal.paper.ui;

import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.letter.PermissionForms;
import nl.mijngesprek.portal.mandate.Helping;
import nl.mijngesprek.portal.mandate.ui.MandateNavigation;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The permission to sign, with the name and the number of the helper who prints it. */
@RestController
class PermissionFormFile {

    private final PermissionForms forms;
    private final Helping helping;
    private final CurrentActor actor;
    private final Languages languages;

    PermissionFormFile(PermissionForms forms, Helping helping, CurrentActor actor, Languages languages) {
        this.forms = forms;
        this.helping = helping;
        this.actor = actor;
        this.languages = languages;
    }

    /** @param language of the client who signs; BCP 47 code, and Dutch for one that the portal does not have */
    @GetMapping(MandateNavigation.FORM_PATH)
    ResponseEntity<byte[]> form(
            @RequestParam(name = "in", defaultValue = "nl") String language,
            @RequestParam(name = PaperNavigation.LARGE, defaultValue = "") String large) {
        // Printed at home: while acting for one client a helper is nobody else's.
        if (actor.helper().isEmpty() || actor.isHelped()) {
            return ResponseEntity.notFound().build();
        }
        var oneself = helping.oneself();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("toestemming.pdf")
                                .build()
                                .toString())
                .body(forms.print(
                        oneself.name(),
                        oneself.number(),
                        languages.byCode(language).orElse(Language.DUTCH),
                        !large.isEmpty()));
    }
}
