package nl.mijngesprek.portal.report;

import java.util.List;

/**
 * What an officer sees of the reports they write.
 *
 * @param due those that are not published yet, first due first
 * @param published the last ones that were, newest first
 */
public record ReportsDue(List<DueReport> due, List<PublishedReport> published) {

    public ReportsDue {
        due = List.copyOf(due);
        published = List.copyOf(published);
    }

    public List<DueReport> toBegin() {
        return due.stream().filter(one -> one.draft().isEmpty()).toList();
    }

    public List<DueReport> begun() {
        return due.stream().filter(one -> one.draft().isPresent()).toList();
    }
}
