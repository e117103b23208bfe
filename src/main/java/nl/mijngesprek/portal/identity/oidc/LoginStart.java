package nl.mijngesprek.portal.identity.oidc;

import nl.mijngesprek.portal.identity.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The addresses where a login begins: of clients, and of officers. */
@Controller
class LoginStart {

    static final String PATH = "/inloggen";
    static final String OFFICERS_PATH = "/medewerkers/inloggen";

    private final CurrentActor currentActor;

    LoginStart(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @GetMapping(PATH)
    String begin(@RequestParam(name = ReturnPath.PARAMETER, required = false) @Nullable String returnTo) {
        return to(ReturnPath.of(returnTo).orElse(Registration.DIGID.home()));
    }

    @GetMapping(OFFICERS_PATH)
    String beginOfficers(@RequestParam(name = ReturnPath.PARAMETER, required = false) @Nullable String returnTo) {
        return to(ReturnPath.of(returnTo)
                .filter(path -> path.registration() == Registration.ORGANISATION)
                .orElse(Registration.ORGANISATION.home()));
    }

    private String to(ReturnPath path) {
        var isThere =
                switch (path.registration()) {
                    case DIGID -> currentActor.client().isPresent();
                    case ORGANISATION -> currentActor.officer().isPresent();
                };
        return "redirect:"
                + (isThere
                        ? path.value()
                        : path.appendedTo(
                                "/oauth2/authorization/" + path.registration().id()));
    }
}
