package nl.mijngesprek.portal.clientsupport;

import java.time.LocalDate;
import java.util.List;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * Someone who stands beside a client (C1, C3).
 *
 * @param languages BCP 47 codes of what is spoken there
 * @param independent whether it is independent of the municipality
 * @param lastChecked when somebody last made sure that all this is true
 */
public record SupportOrganisation(
        OrganisationId id,
        String name,
        LocalText summary,
        LocalText details,
        List<String> languages,
        String phone,
        LocalText opening,
        String address,
        boolean independent,
        boolean free,
        LocalDate lastChecked) {

    public SupportOrganisation {
        languages = List.copyOf(languages);
    }
}
