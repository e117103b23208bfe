package nl.mijngesprek.portal.authoring.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.mijngesprek.portal.authoring.Drafts;
import nl.mijngesprek.portal.questionnaire.QuestionnaireId;
import nl.mijngesprek.portal.questionnaire.Questionnaires;
import nl.mijngesprek.portal.questionnaire.UsualOptions;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Texts;

/** An editor reads a published version as a client does, and begins the next one with it. */
@Route(AuthoringNavigation.VERSION_ROUTE)
@RolesAllowed("OFFICER")
class VersionView extends Page implements BeforeEnterObserver {

    private final transient Drafts drafts;
    private final transient Questionnaires questionnaires;
    private final transient UsualOptions usualOptions;
    private final transient Languages languages;

    VersionView(
            Texts texts, Drafts drafts, Questionnaires questionnaires, UsualOptions usualOptions, Languages languages) {
        super(texts);
        this.drafts = drafts;
        this.questionnaires = questionnaires;
        this.usualOptions = usualOptions;
        this.languages = languages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin();
        var id = event.getRouteParameters()
                .get(AuthoringNavigation.VERSION)
                .flatMap(QuestionnaireId::parse)
                .filter(_ -> drafts.isEditor())
                .orElseThrow(NotFoundException::new);
        var version = questionnaires.published().stream()
                .filter(published -> published.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var content = questionnaires.content(id).orElseThrow(NotFoundException::new);
        backTo(AuthoringNavigation.LIST);
        step(t("authoring.version.text", "version", version.version()));
        heading(version.title());
        add(
                new Paragraph(t("authoring.version-fixed.text")),
                new Actions(texts()).primary(t("authoring.next-version.button"), () -> begin(id)),
                new WholeList(texts(), Writing.spoken(languages), content, usualOptions));
    }

    private void begin(QuestionnaireId version) {
        var path = Optional.of(version)
                .flatMap(drafts::beginFrom)
                .map(draft -> AuthoringNavigation.path(AuthoringNavigation.DRAFT_ROUTE, draft))
                .orElseThrow(NotFoundException::new);
        getUI().ifPresent(ui -> ui.navigate(path));
    }
}
