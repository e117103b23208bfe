package nl.mijngesprek.portal.identity.oidc;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a client goes after logging in: a page of their own, never an address elsewhere. */
record ReturnPath(String value) {

    /** The name it travels under in an address. */
    static final String PARAMETER = "terug";

    static final ReturnPath HOME = new ReturnPath("/mijn");

    private static final int LONGEST = 500;
    private static final Pattern OWN_PAGE = Pattern.compile("/mijn(?:/[A-Za-z0-9._~-]+)*/?(?:\\?[A-Za-z0-9._~=&%-]*)?");

    /** The page this text names; empty when it is anything but a page of a client. */
    static Optional<ReturnPath> of(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(path -> path.length() <= LONGEST
                        && OWN_PAGE.matcher(path).matches()
                        && !path.contains("/VAADIN")
                        && !path.contains(".."))
                .map(ReturnPath::new);
    }

    /** Adds it to an address; home needs no mention. */
    String appendedTo(String address) {
        if (equals(HOME)) {
            return address;
        }
        return address + (address.contains("?") ? "&" : "?") + PARAMETER + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
