package nl.mijngesprek.portal.audit;

import java.util.List;

/**
 * A part of the log, newest first.
 *
 * @param number 1 and up
 * @param more whether there are older lines
 */
public record LogPage(int number, List<LogLine> lines, boolean more) {

    public LogPage {
        lines = List.copyOf(lines);
    }
}
