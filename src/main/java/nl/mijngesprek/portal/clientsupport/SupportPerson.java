package nl.mijngesprek.portal.clientsupport;

import java.util.List;

/**
 * Somebody of an organisation who wants to be named.
 *
 * @param languages BCP 47 codes of what this person speaks
 */
public record SupportPerson(String name, List<String> languages) {

    public SupportPerson {
        languages = List.copyOf(languages);
    }
}
