package nl.mijngesprek.portal.outreach;

import java.util.List;

/**
 * A part of the clients of one officer for whom something is to be done, due first.
 *
 * @param number 1 and up
 * @param count of all, on every page
 */
public record DeskPage(int number, int pages, int count, List<DeskCase> cases) {

    public DeskPage {
        cases = List.copyOf(cases);
    }
}
