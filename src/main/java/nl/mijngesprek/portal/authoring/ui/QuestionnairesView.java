package nl.mijngesprek.portal.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.mijngesprek.portal.authoring.DraftSummary;
import nl.mijngesprek.portal.authoring.Drafts;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.questionnaire.PublishedVersion;
import nl.mijngesprek.portal.questionnaire.Questionnaires;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.CardList;
import nl.mijngesprek.portal.shared.ui.DataTable;
import nl.mijngesprek.portal.shared.ui.HomeCards.HomeCard;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The questionnaires of the municipality: what is being written, and every version that is published. */
@Route(AuthoringNavigation.LIST_ROUTE)
@RolesAllowed("OFFICER")
class QuestionnairesView extends Page implements BeforeEnterObserver {

    private final transient Drafts drafts;
    private final transient Questionnaires questionnaires;

    QuestionnairesView(Texts texts, Drafts drafts, Questionnaires questionnaires) {
        super(texts);
        this.drafts = drafts;
        this.questionnaires = questionnaires;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin();
        if (!drafts.isEditor()) {
            throw new NotFoundException();
        }
        heading(t("authoring.lists.heading"));
        add(classed(new Paragraph(t("authoring.lists.text")), "lead"), new H2(t("authoring.drafts.heading")));
        var open = drafts.all();
        if (open.isEmpty()) {
            add(new Paragraph(t("authoring.drafts.empty")));
        } else {
            add(new CardList(false, open.stream().map(this::card).toList()));
        }
        add(new H2(t("authoring.published.heading")));
        var published = questionnaires.published();
        if (published.isEmpty()) {
            add(new Paragraph(t("authoring.published.empty")));
        } else {
            add(new Paragraph(t("authoring.published.text")), table(published));
        }
        add(new H2(t("authoring.new.heading")));
        var aim = AimPick.of(texts(), Aim.ACTIVATING);
        add(aim, new Actions(texts()).primary(t("authoring.new.button"), () -> Aim.ofCode(aim.value())
                .map(drafts::begin)
                .ifPresent(draft -> getUI().ifPresent(
                                ui -> ui.navigate(AuthoringNavigation.path(AuthoringNavigation.TITLE_ROUTE, draft))))));
    }

    private HomeCard card(DraftSummary draft) {
        var key = draft.submitted().isPresent()
                ? "authoring.draft-submitted.text"
                : draft.givenBack() ? "authoring.draft-given-back.text" : "authoring.draft-writing.text";
        var by = draft.submitted().orElse(draft.changed());
        return new HomeCard(
                0,
                draft.submitted().isPresent() ? Drawing.EYE : Drawing.PENCIL,
                AuthoringNavigation.draft(draft.id()),
                draft.title().map(texts()::pick).orElseGet(() -> t("authoring.no-words.text")),
                t(key, "name", by.name(), "day", texts().day(by.at()), "time", texts().time(by.at())));
    }

    private DataTable table(List<PublishedVersion> published) {
        var table = new DataTable(
                "published",
                t("authoring.published.label"),
                List.of(
                        t("authoring.published-title.label"),
                        t("authoring.published-version.label"),
                        t("authoring.published-since.label"),
                        t("authoring.published-by.label"),
                        t("authoring.published-used.label")));
        published.forEach(version -> table.row(
                new Anchor(AuthoringNavigation.version(version.id()), texts().pick(version.title())),
                version.version(),
                texts().day(version.publishedAt()),
                version.writtenBy()
                        .map(writer -> t(
                                "authoring.published-by.text",
                                "writer",
                                writer,
                                "approver",
                                version.approvedBy().orElse("")))
                        .orElseGet(() -> t("authoring.delivered.text")),
                version.conversations()));
        return table;
    }
}
