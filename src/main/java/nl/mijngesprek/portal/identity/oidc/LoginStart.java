package nl.mijngesprek.portal.identity.oidc;

import nl.mijngesprek.portal.identity.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one address where a login begins. */
@Controller
class LoginStart {

    static final String PATH = "/inloggen";

    private final CurrentActor currentActor;

    LoginStart(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @GetMapping(PATH)
    String begin(@RequestParam(name = ReturnPath.PARAMETER, required = false) @Nullable String returnTo) {
        var path = ReturnPath.of(returnTo).orElse(ReturnPath.HOME);
        return "redirect:"
                + (currentActor.client().isPresent()
                        ? path.value()
                        : path.appendedTo("/oauth2/authorization/" + Digid.REGISTRATION));
    }
}
