package nl.mijngesprek.portal.report;

import java.util.List;

/**
 * A page of the agreements of an officer's conversations.
 *
 * @param total of all pages together
 */
public record AgreementPage(List<AgreedSentence> agreements, int total) {

    /** How many a page has. */
    public static final int SIZE = 25;

    public AgreementPage {
        agreements = List.copyOf(agreements);
    }

    /** How many pages there are, at least one. */
    public int pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
