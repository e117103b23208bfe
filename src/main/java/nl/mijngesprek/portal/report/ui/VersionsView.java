package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.report.Report;
import nl.mijngesprek.portal.report.ReportVersion;
import nl.mijngesprek.portal.shared.ui.Texts;

/** Every version of the report, the newest first: none of them ever goes (D4, promise 7). */
@Route(ReportNavigation.VERSIONS_ROUTE)
@RolesAllowed({"CLIENT", "READ_REPORT"})
class VersionsView extends ReportPage {

    VersionsView(Texts texts, ReportReading reading) {
        super(texts, reading);
    }

    @Override
    void show(Report report, BeforeEnterEvent event) {
        backTo(ReportNavigation.report(report.newest()));
        heading(t("report.versions.heading"));
        add(new Paragraph(t("report.versions.text")));
        var list = classed(new UnorderedList(), "versions");
        reports().versions(report.id()).forEach(version -> list.add(item(version, report)));
        add(list);
    }

    private ListItem item(ReportVersion version, Report report) {
        var link = new Anchor(
                ReportNavigation.whole(version.id()), t("report.version.link", "version", version.version()));
        link.addClassName("secondary");
        return new ListItem(
                new Paragraph(t(
                        version.version() == 1
                                ? "report.version-first.text"
                                : version.id().equals(report.newest())
                                        ? "report.version-newest.text"
                                        : "report.version.text",
                        "version",
                        version.version(),
                        "officer",
                        version.officerName(),
                        "day",
                        texts().day(version.publishedAt()),
                        "changes",
                        version.changes())),
                link);
    }
}
