package nl.mijngesprek.portal.identity.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.mijngesprek.portal.identity.Helpers;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Lets who helps privately go on once they said what they are called, in a session that knows it. */
@Controller
class Naming {

    /** Where one says it. */
    static final String PATH = Acting.PATH + "naam";

    /** Where one goes on from there. */
    static final String DONE = PATH + "/klaar";

    private final Helpers helpers;
    private final Acting acting;

    Naming(Helpers helpers, Acting acting) {
        this.helpers = helpers;
        this.acting = acting;
    }

    /** Leads back to the question as long as there is no name. */
    @GetMapping(DONE)
    String goOn(@AuthenticationPrincipal Object who, HttpServletRequest request, HttpServletResponse response) {
        if (!(who instanceof LoggedIn loggedIn) || loggedIn.registration() != Registration.HELPER) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (who instanceof SupportHelper helper && helper.acting().isPresent()) {
            return "redirect:" + Registration.DIGID.home().value();
        }
        var id = loggedIn instanceof NamelessHelper nameless
                ? nameless.helperId()
                : ((SupportHelper) loggedIn).helperId();
        var name = helpers.findSignedIn(id).flatMap(helper -> helper.name());
        if (name.isEmpty()) {
            return "redirect:" + PATH;
        }
        if (loggedIn instanceof NamelessHelper nameless) {
            nameless.proved().ifPresent(proved -> helpers.signInFor(proved.client(), id, proved.tasks()));
        }
        acting.become(
                SupportHelper.privately(id, name.get(), loggedIn.idTokenHint().orElse(null)), request, response);
        return "redirect:" + Acting.HOME;
    }
}
