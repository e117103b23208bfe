package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import nl.mijngesprek.portal.report.ReportDraft;
import nl.mijngesprek.portal.report.ReportDraftId;
import nl.mijngesprek.portal.report.ReportDrafts;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A page about one draft of a report. Another officer's looks like one that is not there; one that has ended says so. */
abstract class ReportDraftPage extends Page implements BeforeEnterObserver {

    private final transient ReportDrafts drafts;

    ReportDraftPage(Texts texts, ReportDrafts drafts) {
        super(texts);
        this.drafts = drafts;
    }

    final ReportDrafts drafts() {
        return drafts;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var draft = event.getRouteParameters()
                .get(ReportDraftNavigation.DRAFT)
                .flatMap(ReportDraftId::parse)
                .flatMap(drafts::open)
                .orElseThrow(NotFoundException::new);
        begin();
        if (draft.ended()) {
            showEnded(draft);
        } else {
            show(draft);
        }
    }

    /** Fills the empty page. */
    abstract void show(ReportDraft draft);

    private void showEnded(ReportDraft draft) {
        backTo(ReportDraftNavigation.DESK);
        heading(t("report.draft.heading", "name", draft.clientName()));
        var actions = new Actions(texts());
        draft.published()
                .ifPresentOrElse(
                        report ->
                                actions.primaryLink(RemarkDeskNavigation.report(report), t("report.to-published.link")),
                        () -> actions.primaryLink(ReportDraftNavigation.DESK, t("report.to-desk.link")));
        add(
                new Paragraph(
                        t(draft.published().isPresent() ? "report.ended-published.text" : "report.ended-gone.text")),
                actions);
    }

    /** Says that nothing done here is kept any more. */
    final void standsStill() {
        showError("heading", t("report.stands-still.error"));
    }

    final void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }
}
