package nl.mijngesprek.portal.report;

import java.util.List;

/**
 * The reports about a client, those that are there and those to come.
 *
 * @param there the newest version of each, latest contact first
 * @param awaited first due first
 * @param agreed whether there is an agreement in any of them
 */
public record MyReports(List<ReportLine> there, List<AwaitedReport> awaited, boolean agreed) {

    public MyReports {
        there = List.copyOf(there);
        awaited = List.copyOf(awaited);
    }
}
