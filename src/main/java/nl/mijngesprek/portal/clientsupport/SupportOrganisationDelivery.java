package nl.mijngesprek.portal.clientsupport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * An organisation as the case system delivers one.
 * What an organisation keeps itself stays as it is: of one whose own words were approved the database leaves all of
 * {@link EntryWords}, and of one that said whether it has room that too (V041); name, place in the list and what the
 * municipality says of it count as delivered.
 * Refuses one that speaks no language with an {@link IllegalArgumentException}.
 *
 * @param reference what the case system calls this organisation; the same one again is the same organisation
 * @param position 1 and up: its place in the list
 * @param forWhom empty: for everybody
 * @param neighbourhoods where it helps; none: everywhere in the municipality
 * @param hasRoom whether it takes on new people now
 * @param persons who of it wants to be named; these and no others
 */
public record SupportOrganisationDelivery(
        String reference,
        int position,
        String name,
        LocalText summary,
        LocalText details,
        Optional<LocalText> forWhom,
        List<String> languages,
        List<String> neighbourhoods,
        boolean hasRoom,
        String phone,
        LocalText opening,
        String address,
        boolean independent,
        boolean free,
        LocalDate lastChecked,
        List<SupportPerson> persons) {

    public SupportOrganisationDelivery {
        languages = List.copyOf(languages);
        neighbourhoods = List.copyOf(neighbourhoods);
        persons = List.copyOf(persons);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("an organisation speaks at least one language");
        }
    }

    /** An organisation that helps everybody everywhere, has room and names nobody. */
    public SupportOrganisationDelivery(
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
        this(
                reference,
                position,
                name,
                summary,
                details,
                Optional.empty(),
                languages,
                List.of(),
                true,
                phone,
                opening,
                address,
                independent,
                free,
                lastChecked,
                List.of());
    }
}
