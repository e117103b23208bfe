package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.report.Report;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Facts;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.OwnWords;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client reads whose report this is, and that answering it is free of risk, before the first sentence (D3, D4). */
@Route(ReportNavigation.REPORT_ROUTE)
@RolesAllowed({"CLIENT", "READ_REPORT"})
class ReportView extends ReportPage {

    ReportView(Texts texts, ReportReading reading) {
        super(texts, reading);
    }

    @Override
    void show(Report report, BeforeEnterEvent event) {
        backTo("/mijn/");
        heading(t("report.intro.heading"));
        addStanding(report);
        add(
                classed(new Paragraph(t("report.intro.text", "officer", report.officerName())), "lead"),
                new Facts()
                        .add(Drawing.CALENDAR, t("report.conversation.label"), texts().day(report.contactAt()))
                        .add(Drawing.PERSON, t("report.writer.label"), report.officerName())
                        .add(Drawing.REPORT, t("report.published.label"), texts().day(report.publishedAt())),
                new Notice(Tone.INFO, Drawing.SHIELD, t("report.safe.heading"), t("report.safe.text")));
        var actions = new Actions(texts())
                .primaryLink(ReportNavigation.sentence(report.id(), 1), t("report.by-sentence.link"))
                .secondaryLink(ReportNavigation.whole(report.id()), t("report.whole.link"));
        linkToAgreements(report, actions);
        add(actions.plainLink(ReportNavigation.versions(report.id()), t("report.versions.link")));
        addOpenings(report);
    }

    /** Who saw it besides the writer, with the reason they gave. */
    private void addOpenings(Report report) {
        var openings = reports().openings(report.id());
        if (openings.isEmpty()) {
            return;
        }
        var facts = new Facts();
        openings.forEach(opening -> facts.add(
                Drawing.EYE,
                t("report.opened.label", "officer", opening.officerName(), "day", texts().day(opening.openedAt())),
                new OwnWords(opening.reason())));
        add(new H2(t("report.opened.heading")), facts);
    }
}
