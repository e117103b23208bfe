package nl.mijngesprek.portal.identity.oidc;

import nl.mijngesprek.portal.identity.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The addresses where a login begins: of clients, of officers, and of who helps. */
@Controller
class LoginStart {

    static final String PATH = "/inloggen";
    static final String OFFICERS_PATH = "/medewerkers/inloggen";
    static final String HELPERS_PATH = "/helpers/inloggen";

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
        return to(within(Registration.ORGANISATION, returnTo));
    }

    @GetMapping(HELPERS_PATH)
    String beginHelpers(@RequestParam(name = ReturnPath.PARAMETER, required = false) @Nullable String returnTo) {
        return to(within(Registration.SUPPORT, returnTo));
    }

    private static ReturnPath within(Registration registration, @Nullable String returnTo) {
        return ReturnPath.of(returnTo)
                .filter(path -> path.registration() == registration)
                .orElse(registration.home());
    }

    private String to(ReturnPath path) {
        var isThere =
                switch (path.registration()) {
                    // Who acts for a client is logged in as a helper, and may want to be a client.
                    case DIGID ->
                        currentActor.client().isPresent()
                                && currentActor.helper().isEmpty();
                    case ORGANISATION -> currentActor.officer().isPresent();
                    case SUPPORT -> currentActor.helper().isPresent();
                };
        return "redirect:"
                + (isThere
                        ? path.value()
                        : path.appendedTo(
                                "/oauth2/authorization/" + path.registration().id()));
    }
}
