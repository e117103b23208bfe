package nl.mijngesprek.portal.staff;

import java.util.List;

/**
 * A page of a long list.
 *
 * @param page 1 and up
 * @param total of all pages together
 */
public record Rows<T>(List<T> rows, int page, int total) {

    /** How many rows a page has. */
    public static final int SIZE = 50;

    public Rows {
        rows = List.copyOf(rows);
    }

    /** How many pages there are; 1 also for nothing at all. */
    public int pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    static int offset(int page) {
        return (Math.max(1, page) - 1) * SIZE;
    }
}
