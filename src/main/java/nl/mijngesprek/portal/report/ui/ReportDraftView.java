package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.mijngesprek.portal.plain.PlainDutch;
import nl.mijngesprek.portal.plain.ui.PlainFigures;
import nl.mijngesprek.portal.questionnaire.ui.PreparationBeside;
import nl.mijngesprek.portal.report.ReportDraft;
import nl.mijngesprek.portal.report.ReportDraftId;
import nl.mijngesprek.portal.report.ReportDrafts;
import nl.mijngesprek.portal.report.ReportTemplate;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.More;
import nl.mijngesprek.portal.shared.ui.Texts;

/** An officer writes a report to a client, sentence by sentence, with what the client handed over beside it (D1, D5). */
@Route(ReportDraftNavigation.DRAFT_ROUTE)
@RolesAllowed("OFFICER")
class ReportDraftView extends ReportDraftPage {

    private final transient ReportTemplate template;
    private final transient PreparationBeside preparation;
    private final transient Clock clock;
    private final Div figures = new Div();

    ReportDraftView(
            Texts texts, ReportDrafts drafts, ReportTemplate template, PreparationBeside preparation, Clock clock) {
        super(texts, drafts);
        this.template = template;
        this.preparation = preparation;
        this.clock = clock;
        figures.setId("figures");
    }

    @Override
    void show(ReportDraft draft) {
        backTo(ReportDraftNavigation.DESK);
        heading(t("report.draft.heading", "name", draft.clientName()));
        var late = draft.dueOn().isBefore(Dates.dayOf(clock.instant()));
        add(classed(
                new Paragraph(DueWords.contact(
                                texts(), draft.contact().kind(), draft.contact().at())
                        + ". "
                        + DueWords.due(texts(), draft.dueOn(), late)),
                "lead"));
        var writing = new ReportWriting(
                texts(), drafts(), template, draft.id(), () -> measure(draft.id()), this::standsStill, this::full);
        add(
                new Paragraph(t("report.draft.text")),
                classed(new Div(new SentencesPart(writing, draft), beside(draft)), "side-by-side"),
                new Actions(texts())
                        .primaryLink(ReportDraftNavigation.publish(draft.id()), t("report.to-publish.link")),
                discarding(draft));
        measure(draft.id());
    }

    private void measure(ReportDraftId draft) {
        figures.removeAll();
        drafts().again(draft)
                .flatMap(there -> PlainDutch.read(there.text()).figures())
                .ifPresentOrElse(
                        measured -> figures.add(new PlainFigures(texts(), measured)),
                        () -> figures.add(classed(new Paragraph(t("report.figures.empty")), "hint")));
    }

    private void full(int most) {
        showError("heading", t("report.full.error", "most", most));
    }

    private Component beside(ReportDraft draft) {
        var aside = classed(new Section(), "beside");
        aside.getElement().setAttribute("aria-label", t("report.beside.label"));
        aside.add(new H2(t("report.figures.heading")), figures, new H2(t("report.beside.heading")));
        var handedOver = preparation.of(draft.contact().conversation(), texts());
        if (handedOver.isEmpty()) {
            aside.add(new Paragraph(t("report.beside.empty")));
        } else {
            aside.add(handedOver);
        }
        return aside;
    }

    private Component discarding(ReportDraft draft) {
        var button = new NativeButton(t("report.discard.button"), _ -> {
            if (drafts().discard(draft.id())) {
                go(ReportDraftNavigation.DESK_ROUTE);
            } else {
                standsStill();
            }
        });
        button.addClassName("secondary");
        button.getElement().setAttribute("type", "button");
        return new More(t("report.discard.label"), new Paragraph(t("report.discard.text")), new Paragraph(button));
    }
}
