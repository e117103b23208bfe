package nl.mijngesprek.portal.identity;

import java.util.SortedSet;

/**
 * Where the browser is sent to log in and out.
 *
 * @param values origins, such as {@code https://digid.example}
 */
public record LoginOrigins(SortedSet<String> values) {

    /** The directive {@code form-action} of a page with the log-out button: that form ends at the provider. */
    public String formAction() {
        return "form-action 'self' " + String.join(" ", values);
    }
}
