package nl.mijngesprek.portal.identity.oidc;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The addresses where a login begins: of clients, of officers, and of who helps. */
@Controller
class LoginStart {

    static final String PATH = "/inloggen";
    static final String OFFICERS_PATH = "/medewerkers/inloggen";
    static final String HELPERS_PATH = "/helpers/inloggen";
    static final String FAMILY_PATH = "/helpers/inloggen/digid";

    @GetMapping(PATH)
    String begin(@RequestParam(name = ReturnPath.PARAMETER, required = false) @Nullable String returnTo) {
        var path = ReturnPath.of(returnTo).orElse(Registration.DIGID.home());
        var registration = path.registration();
        // Who helps has two ways in, and chooses first.
        return registration == Registration.SUPPORT
                ? "redirect:" + path.appendedTo(registration.entrance())
                : to(registration, path);
    }

    @GetMapping(OFFICERS_PATH)
    String beginOfficers(@RequestParam(name = ReturnPath.PARAMETER, required = false) @Nullable String returnTo) {
        return to(Registration.ORGANISATION, within(Registration.ORGANISATION, returnTo));
    }

    @GetMapping(HELPERS_PATH)
    String beginHelpers(@RequestParam(name = ReturnPath.PARAMETER, required = false) @Nullable String returnTo) {
        return to(Registration.SUPPORT, within(Registration.SUPPORT, returnTo));
    }

    @GetMapping(FAMILY_PATH)
    String beginFamily(@RequestParam(name = ReturnPath.PARAMETER, required = false) @Nullable String returnTo) {
        return to(Registration.HELPER, within(Registration.HELPER, returnTo));
    }

    private static ReturnPath within(Registration registration, @Nullable String returnTo) {
        return ReturnPath.of(returnTo).filter(registration::reaches).orElse(registration.home());
    }

    private String to(Registration registration, ReturnPath path) {
        // Who acts for a client is logged in as a helper, and may want to be a client.
        var isThere = who().filter(one -> one.registration() == registration).isPresent();
        return "redirect:" + (isThere ? path.value() : path.appendedTo("/oauth2/authorization/" + registration.id()));
    }

    private static Optional<LoggedIn> who() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(LoggedIn.class::isInstance)
                .map(LoggedIn.class::cast);
    }
}
