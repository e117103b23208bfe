package nl.mijngesprek.portal.clientsupport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * Someone who stands beside a client (C1, C3).
 *
 * @param forWhom empty: for everybody
 * @param languages BCP 47 codes of what is spoken there
 * @param neighbourhoods where it helps; none: everywhere in the municipality
 * @param hasRoom whether it takes on new people now (G8)
 * @param independent whether it is independent of the municipality
 * @param lastChecked when somebody last made sure that all this is true
 * @param persons who of it wants to be named
 */
public record SupportOrganisation(
        OrganisationId id,
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

    public SupportOrganisation {
        languages = List.copyOf(languages);
        neighbourhoods = List.copyOf(neighbourhoods);
        persons = List.copyOf(persons);
    }

    /** The same with these words of its own, as clients will read it. */
    public SupportOrganisation with(EntryWords words) {
        return new SupportOrganisation(
                id,
                name,
                words.texts().getOrDefault(EntryText.SUMMARY, summary),
                words.texts().getOrDefault(EntryText.DETAILS, details),
                Optional.ofNullable(words.texts().get(EntryText.FOR_WHOM)),
                words.languages(),
                words.neighbourhoods(),
                hasRoom,
                words.phone(),
                words.texts().getOrDefault(EntryText.OPENING, opening),
                words.address(),
                independent,
                free,
                lastChecked,
                words.persons());
    }

    public boolean speaks(String languageCode) {
        return languages.contains(languageCode);
    }

    /** Whether it helps who lives there. */
    public boolean helpsIn(String neighbourhood) {
        return neighbourhoods.isEmpty() || neighbourhoods.contains(neighbourhood);
    }
}
