package nl.mijngesprek.portal.staff;

import java.time.Instant;

/**
 * How many new people an organisation in a neighbourhood can take in (H13).
 *
 * @param perMonth 0 to {@value #MOST}; 0 while it takes in nobody
 * @param savedBy the name of the officer who wrote it down last
 */
public record Room(String neighbourhood, String organisation, int perMonth, String savedBy, Instant savedAt) {

    /** The most new people of one organisation in a month. */
    public static final int MOST = 1_000;

    /** The most characters of an organisation's name. */
    public static final int NAME_LIMIT = 200;
}
