package nl.mijngesprek.portal.contact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How the municipality can reach a client; each of these may be unknown.
 *
 * @param birthDate asked beside the code of a letter, so that a found letter opens nothing
 */
public record ContactDetails(
        Optional<LocalDate> birthDate,
        Optional<PostalAddress> address,
        Optional<String> phone,
        Optional<String> email) {

    public static final ContactDetails UNKNOWN =
            new ContactDetails(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
