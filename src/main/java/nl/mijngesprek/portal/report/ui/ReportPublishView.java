package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.SignedInOfficer;
import nl.mijngesprek.portal.plain.PlainDutch;
import nl.mijngesprek.portal.plain.ui.PlainFigures;
import nl.mijngesprek.portal.report.DraftChecks;
import nl.mijngesprek.portal.report.DraftLack;
import nl.mijngesprek.portal.report.DraftWarning;
import nl.mijngesprek.portal.report.PublishOutcome;
import nl.mijngesprek.portal.report.ReportDraft;
import nl.mijngesprek.portal.report.ReportDrafts;
import nl.mijngesprek.portal.report.ReportTemplate;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.CheckList;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.Texts;

/** An officer reads a report as the client will, and publishes it: from then on it never changes (D3). */
@Route(ReportDraftNavigation.PUBLISH_ROUTE)
@RolesAllowed("OFFICER")
class ReportPublishView extends ReportDraftPage {

    private static final String LOOKED = "looked";

    private final transient ReportTemplate template;
    private final transient Languages languages;
    private final transient CurrentActor actor;
    private boolean looked;

    ReportPublishView(
            Texts texts, ReportDrafts drafts, ReportTemplate template, Languages languages, CurrentActor actor) {
        super(texts, drafts);
        this.template = template;
        this.languages = languages;
        this.actor = actor;
    }

    @Override
    void show(ReportDraft draft) {
        looked = false;
        backTo(ReportDraftNavigation.draft(draft.id()));
        heading(t("report.publish.heading", "name", draft.clientName()));
        var officer = actor.officer().map(SignedInOfficer::displayName).orElse("");
        add(classed(
                new Div(decision(draft), new ReportPreview(texts(), template, draft, officer, languages)),
                "side-by-side"));
    }

    private Div decision(ReportDraft draft) {
        var decision = classed(new Div(), "to-do");
        var lacks = DraftChecks.lacks(draft);
        if (!lacks.isEmpty()) {
            decision.add(
                    new H2(t("report.lacks.heading")),
                    lacks(draft, lacks),
                    new Actions(texts())
                            .primaryLink(ReportDraftNavigation.draft(draft.id()), t("report.to-draft.link")));
            return decision;
        }
        PlainDutch.read(draft.text())
                .figures()
                .ifPresent(measured -> decision.add(new PlainFigures(texts(), measured)));
        var warnings = DraftChecks.warnings(draft);
        if (warnings.isEmpty()) {
            decision.add(new Notice(Tone.DONE, Drawing.CHECK, "", t("report.warnings.empty")));
        } else {
            decision.add(
                    new H2(t("report.warnings.heading")),
                    new Paragraph(t("report.warnings.text")),
                    list(draft, warnings));
            decision.add(new CheckList(
                    texts(),
                    LOOKED,
                    texts().piece("report.warnings.heading"),
                    List.of(new Choice(LOOKED, texts().piece("report.looked.option"), Optional.empty())),
                    Set.of(),
                    chosen -> looked = chosen.contains(LOOKED)));
        }
        decision.add(
                new Notice(
                        Tone.INFO,
                        Drawing.EYE,
                        t("report.publish-for-good.heading"),
                        t("report.publish-for-good.text")),
                new Actions(texts())
                        .primary(t("report.publish.button"), () -> publish(draft))
                        .secondaryLink(ReportDraftNavigation.draft(draft.id()), t("report.to-draft.link")));
        return decision;
    }

    private Component lacks(ReportDraft draft, List<DraftLack> lacks) {
        var list = new UnorderedList();
        lacks.forEach(lack -> list.add(new ListItem(new Anchor(
                lack.sentence()
                        .map(sentence -> ReportDraftNavigation.draft(draft.id(), sentence))
                        .orElseGet(() -> ReportDraftNavigation.draft(draft.id())),
                t("report.lack-" + lack.kind().code() + ".text", "number", lack.number())))));
        return list;
    }

    private Component list(ReportDraft draft, List<DraftWarning> warnings) {
        var list = new UnorderedList();
        warnings.forEach(warning -> list.add(new ListItem(new Anchor(
                ReportDraftNavigation.draft(draft.id(), warning.sentence()),
                t(
                        "report.warning-" + warning.kind().code() + ".text",
                        "number",
                        warning.number(),
                        "words",
                        warning.words())))));
        return list;
    }

    private void publish(ReportDraft draft) {
        clearErrors();
        switch (drafts().publish(draft.id(), draft.contentHash(), looked)) {
            case PublishOutcome.Published _ ->
                getUI().ifPresent(ui -> ui.navigate(
                        ReportDraftNavigation.DESK_ROUTE, QueryParameters.of(ReportDraftNavigation.PUBLISHED, "")));
            case PublishOutcome.LookFirst _ -> showError(LOOKED + "-1", t("report.look-first.error"));
            case PublishOutcome.Lacking _, PublishOutcome.ChangedMeanwhile _ -> {
                begin();
                drafts().again(draft.id()).ifPresent(this::show);
                showError("preview", t("report.look-again.error"));
            }
            case PublishOutcome.TooLate _ -> standsStill();
        }
    }
}
