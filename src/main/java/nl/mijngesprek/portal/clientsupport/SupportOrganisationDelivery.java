package nl.mijngesprek.portal.clientsupport;

import java.time.LocalDate;
import java.util.List;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * An organisation as the case system delivers one.
 * Refuses one that speaks no language with an {@link IllegalArgumentException}.
 *
 * @param reference what the case system calls this organisation; the same one again is the same organisation
 * @param position 1 and up: its place in the list
 */
public record SupportOrganisationDelivery(
        String reference,
        int position,
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

    public SupportOrganisationDelivery {
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("an organisation speaks at least one language");
        }
    }
}
