package nl.mijngesprek.portal.authoring.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import nl.mijngesprek.portal.authoring.Draft;
import nl.mijngesprek.portal.authoring.Drafts;
import nl.mijngesprek.portal.authoring.TextKey.Part;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A topic: its title and picture, why we ask about it, and what the answers are used for. */
@Route(AuthoringNavigation.TOPIC_ROUTE)
@RolesAllowed("OFFICER")
class DraftTopicView extends DraftPage {

    DraftTopicView(Texts texts, Drafts drafts, Languages languages) {
        super(texts, drafts, languages);
    }

    @Override
    void show(Draft draft, BeforeEnterEvent event) {
        var topic = item(event).flatMap(draft.shape()::topic).orElseThrow(NotFoundException::new);
        backTo(AuthoringNavigation.draft(draft.id()) + "#outline");
        heading(t("authoring.topic.heading"));
        var writing = writing(draft.id(), () -> {});
        add(
                said(),
                text(writing, draft, topic.id(), Part.TITLE),
                new PictogramPick(
                        texts(),
                        t("authoring.pictogram-none.option"),
                        topic.pictogram(),
                        chosen -> writing.change(shape -> shape.withPictogram(topic.id(), chosen))),
                text(writing, draft, topic.id(), Part.WHY),
                text(writing, draft, topic.id(), Part.USED_FOR),
                new Actions(texts())
                        .primaryLink(AuthoringNavigation.draft(draft.id()) + "#outline", t("authoring.to-draft.link")));
    }

    private TextEdit text(Writing writing, Draft draft, UUID topic, Part part) {
        return TextEdit.of(
                writing,
                draft,
                topic,
                part,
                part.code(),
                t("authoring.topic-" + part.code() + ".label"),
                t("authoring.topic-" + part.code() + ".hint"));
    }
}
