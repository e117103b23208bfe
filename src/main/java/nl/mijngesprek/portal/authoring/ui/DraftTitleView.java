package nl.mijngesprek.portal.authoring.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.authoring.Draft;
import nl.mijngesprek.portal.authoring.Drafts;
import nl.mijngesprek.portal.authoring.TextKey.Part;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Texts;

/** What the list is called, and what it is for (A7). */
@Route(AuthoringNavigation.TITLE_ROUTE)
@RolesAllowed("OFFICER")
class DraftTitleView extends DraftPage {

    DraftTitleView(Texts texts, Drafts drafts, Languages languages) {
        super(texts, drafts, languages);
    }

    @Override
    void show(Draft draft, BeforeEnterEvent event) {
        backTo(AuthoringNavigation.draft(draft.id()));
        heading(t("authoring.title.heading"));
        var writing = writing(draft.id(), () -> {});
        add(
                said(),
                TextEdit.of(
                        writing,
                        draft,
                        draft.item(),
                        Part.TITLE,
                        "title",
                        t("authoring.title.label"),
                        t("authoring.title.hint")));
        if (drafts().previous(draft).isPresent()) {
            add(new Paragraph(t(
                    "authoring.aim-fixed.text",
                    "aim",
                    t("authoring.aim-" + draft.aim().code() + ".option"))));
        } else {
            add(AimPick.of(texts(), draft.aim()).onTyped(code -> Aim.ofCode(code)
                    .filter(aim -> !drafts().change(draft.id(), aim))
                    .ifPresent(_ -> standsStill())));
        }
        add(new Actions(texts()).primaryLink(AuthoringNavigation.draft(draft.id()), t("authoring.to-draft.link")));
    }
}
