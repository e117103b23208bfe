package nl.mijngesprek.portal.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.mijngesprek.portal.authoring.Draft;
import nl.mijngesprek.portal.authoring.DraftContent;
import nl.mijngesprek.portal.authoring.Drafts;
import nl.mijngesprek.portal.authoring.Publishing;
import nl.mijngesprek.portal.authoring.PublishingOutcome;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.questionnaire.Questionnaires;
import nl.mijngesprek.portal.questionnaire.UsualOptions;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.ErrorSummary;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The second editor reads the whole list as a client does, sees what is different, and publishes it or gives it back. */
@Route(AuthoringNavigation.READ_ROUTE)
@RolesAllowed("OFFICER")
class DraftReadView extends DraftPage {

    private final transient Publishing publishing;
    private final transient Questionnaires questionnaires;
    private final transient UsualOptions usualOptions;
    private final transient CurrentActor actor;

    DraftReadView(
            Texts texts,
            Drafts drafts,
            Languages languages,
            Publishing publishing,
            Questionnaires questionnaires,
            UsualOptions usualOptions,
            CurrentActor actor) {
        super(texts, drafts, languages);
        this.publishing = publishing;
        this.questionnaires = questionnaires;
        this.usualOptions = usualOptions;
        this.actor = actor;
    }

    @Override
    boolean isForWriting() {
        return false;
    }

    @Override
    void show(Draft draft, BeforeEnterEvent event) {
        backTo(AuthoringNavigation.draft(draft.id()));
        var content = DraftContent.of(draft);
        heading(content.title());
        add(said(), new Paragraph(t("authoring.read.text")));
        drafts().previous(draft).ifPresent(previous -> questionnaires
                .content(previous.id())
                .ifPresent(before -> add(new ChangeList(texts(), previous, before, content))));
        add(new WholeList(texts(), languages(), content, usualOptions));
        if (!draft.isOpen()) {
            showDecision(draft);
        }
    }

    private void showDecision(Draft draft) {
        add(new H2(t("authoring.decide.heading")));
        if (draft.writers().contains(actor.actingOfficer())) {
            add(new Notice(Tone.INFO, Drawing.PEOPLE, "", t("authoring.own-words.text")));
            return;
        }
        var remark =
                Field.input("remark", t("authoring.remark.label"), "text", "").hint(t("authoring.remark.hint"));
        var decision = new Div(
                new Paragraph(t("authoring.decide.text")),
                new Actions(texts()).primary(t("authoring.publish.button"), () -> tell(publishing.publish(draft.id()))),
                remark,
                new Actions(texts())
                        .secondary(
                                t("authoring.give-back.button"),
                                () -> tell(publishing.giveBack(draft.id(), remark.value()))));
        add(decision);
    }

    private void tell(PublishingOutcome outcome) {
        clearErrors();
        switch (outcome) {
            case PublishingOutcome.Done _ -> go(AuthoringNavigation.LIST_ROUTE);
            case PublishingOutcome.RemarkMissing(var limit) ->
                refuse("remark", t("authoring.remark.error", "limit", limit));
            case PublishingOutcome.OwnWords _ -> refuse("heading", t("authoring.own-words.text"));
            case PublishingOutcome.TooLate _, PublishingOutcome.Lacking _ ->
                refuse("heading", t("authoring.too-late.error"));
        }
    }

    private void refuse(String control, String sentence) {
        showErrors(new ErrorSummary(texts(), List.of(new ErrorSummary.Problem(control, sentence))));
    }
}
