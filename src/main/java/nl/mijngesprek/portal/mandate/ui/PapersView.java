package nl.mijngesprek.portal.mandate.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.mijngesprek.portal.mandate.PaperMandates;
import nl.mijngesprek.portal.shared.ui.DataTable;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.StaffLinks;
import nl.mijngesprek.portal.shared.ui.Texts;

/** Signed papers that wait: for a scan, for a second pair of eyes, or for whoever wrote them down wrongly. */
@Route(MandateNavigation.PAPERS_ROUTE)
@RolesAllowed("OFFICER")
class PapersView extends Page implements BeforeEnterObserver {

    private final transient PaperMandates papers;

    PapersView(Texts texts, PaperMandates papers) {
        super(texts);
        this.papers = papers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = papers.open();
        begin();
        backTo(StaffLinks.HOME);
        heading(t("mandate.papers.heading"));
        add(classed(new Paragraph(t("mandate.papers.text")), "lead"));
        if (open.isEmpty()) {
            add(new Paragraph(t("mandate.papers.empty")));
            return;
        }
        var table = new DataTable(
                "papers",
                t("mandate.papers-count.label", "count", open.size()),
                List.of(
                        t("staff.table.client.label"),
                        t("mandate.papers-helper.label"),
                        t("mandate.papers-by.label"),
                        t("mandate.papers-state.label")));
        open.forEach(paper -> table.row(
                new Anchor(MandateNavigation.check(paper.proposal()), paper.clientName()),
                paper.helper(),
                paper.writtenBy(),
                switch (paper.state()) {
                    case TO_SCAN -> t("mandate.papers-to-scan.text");
                    case TO_CHECK -> t(paper.own() ? "mandate.papers-waits.text" : "mandate.papers-to-check.text");
                    case WRONG -> t("mandate.papers-wrong.text");
                    case RIGHT -> t("mandate.papers-right.text");
                }));
        add(table);
    }
}
