package nl.mijngesprek.portal.identity.oidc;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody goes after logging in: a page of their own, never an address elsewhere. */
record ReturnPath(String value) {

    /** The name it travels under in an address. */
    static final String PARAMETER = "terug";

    private static final Pattern OF_OFFICERS = Pattern.compile("/mijn/gemeente(?:[/?].*)?");
    private static final Pattern OF_HELPERS = Pattern.compile("/mijn/helpen(?:[/?].*)?");
    private static final int LONGEST = 500;
    private static final Pattern OWN_PAGE =
            Pattern.compile("/(?:mijn|opname)(?:/[A-Za-z0-9._~-]+)*/?(?:\\?[A-Za-z0-9._~=&%-]*)?");

    /** The page this text names; empty when it is anything but a page behind a login. */
    static Optional<ReturnPath> of(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(path -> path.length() <= LONGEST
                        && OWN_PAGE.matcher(path).matches()
                        && !path.contains("/VAADIN")
                        && !path.contains(".."))
                .map(ReturnPath::new);
    }

    /** By which login one gets there; to helpers' pages by another too. */
    Registration registration() {
        if (OF_OFFICERS.matcher(value).matches()) {
            return Registration.ORGANISATION;
        }
        return OF_HELPERS.matcher(value).matches() ? Registration.SUPPORT : Registration.DIGID;
    }

    /** Adds it to an address; the home of clients needs no mention. */
    String appendedTo(String address) {
        if (equals(Registration.DIGID.home())) {
            return address;
        }
        return address + (address.contains("?") ? "&" : "?") + PARAMETER + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
