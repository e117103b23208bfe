package nl.mijngesprek.portal.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.authoring.Draft;
import nl.mijngesprek.portal.authoring.DraftTopic;
import nl.mijngesprek.portal.authoring.Drafts;
import nl.mijngesprek.portal.authoring.TextKey.Part;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Field.Pick;
import nl.mijngesprek.portal.shared.ui.Pictogram;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A topic: its title and picture, why we ask about it, and what the answers are used for. */
@Route(AuthoringNavigation.TOPIC_ROUTE)
@RolesAllowed("OFFICER")
class DraftTopicView extends DraftPage {

    /** Those that say something about life; the others belong to buttons. */
    private static final List<String> PICTOGRAMS = List.of(
            "talk", "house", "people", "person", "heart", "hand", "money", "calendar", "neighbourhood", "pencil");

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
                pictogram(writing, topic),
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

    private Div pictogram(Writing writing, DraftTopic topic) {
        var shown = new Div();
        shown.addClassName("pictogram-shown");
        draw(shown, topic.pictogram());
        var picks = new ArrayList<Pick>();
        picks.add(new Pick("", t("authoring.pictogram-none.option")));
        PICTOGRAMS.forEach(name -> picks.add(new Pick(name, t("authoring.pictogram-" + name + ".option"))));
        topic.pictogram()
                .filter(name -> !PICTOGRAMS.contains(name))
                .ifPresent(name -> picks.add(new Pick(name, t("authoring.pictogram-as-it-is.option"))));
        var pick = Field.select(
                        "pictogram",
                        t("authoring.pictogram.label"),
                        picks,
                        topic.pictogram().orElse(""))
                .onTyped(name -> {
                    var chosen = Optional.of(name).filter(one -> !one.isEmpty());
                    writing.change(shape -> shape.withPictogram(topic.id(), chosen));
                    draw(shown, chosen);
                });
        return classed(new Div(pick, shown), "pictogram-pick");
    }

    private static void draw(Div shown, Optional<String> name) {
        shown.removeAll();
        name.map(Drawing::of).map(Pictogram::new).ifPresent(shown::add);
    }
}
