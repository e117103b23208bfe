package nl.mijngesprek.portal.questionnaire;

import nl.mijngesprek.portal.shared.Words;

/**
 * Words of a client in Dutch, as an officer wrote them; the client reads them too (promise 2).
 *
 * @param ofVersion which version of the client's words it is of
 */
public record Translation(Words words, int ofVersion, String officerName) {

    /** Whether the client wrote other words since. */
    public boolean isOfEarlier(Words original) {
        return ofVersion < original.version();
    }
}
