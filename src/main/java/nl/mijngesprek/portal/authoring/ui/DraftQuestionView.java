package nl.mijngesprek.portal.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.authoring.Draft;
import nl.mijngesprek.portal.authoring.DraftQuestion;
import nl.mijngesprek.portal.authoring.Drafts;
import nl.mijngesprek.portal.authoring.TextKey.Part;
import nl.mijngesprek.portal.questionnaire.QuestionKind;
import nl.mijngesprek.portal.questionnaire.UsualOptions;
import nl.mijngesprek.portal.shared.IdText;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Field.Pick;
import nl.mijngesprek.portal.shared.ui.Texts;

/** An editor writes one question, and sees beside it what a client sees of it. */
@Route(AuthoringNavigation.QUESTION_ROUTE)
@RolesAllowed("OFFICER")
class DraftQuestionView extends DraftPage {

    private final transient UsualOptions usualOptions;

    DraftQuestionView(Texts texts, Drafts drafts, Languages languages, UsualOptions usualOptions) {
        super(texts, drafts, languages);
        this.usualOptions = usualOptions;
    }

    @Override
    void show(Draft draft, BeforeEnterEvent event) {
        var question = item(event)
                .flatMap(draft.shape()::question)
                .filter(there -> !there.taken())
                .orElseThrow(NotFoundException::new);
        var id = question.id();
        backTo(AuthoringNavigation.draft(draft.id()) + "#outline");
        heading(t(
                "authoring.question.heading",
                "position",
                draft.shape().inOrder().indexOf(question) + 1));
        var changing = new ArrayList<Runnable>();
        var writing = writing(draft.id(), () -> changing.forEach(Runnable::run));
        var options = new OptionsPart(writing, id);
        var followUp = new FollowUpPart(writing, id);
        var preview = new PhonePreview(writing, usualOptions, id);
        changing.add(preview::refresh);
        var form = classed(
                new Div(
                        text(writing, draft, id, Part.WORDING),
                        kind(writing, question, options),
                        options,
                        text(writing, draft, id, Part.WHY),
                        text(writing, draft, id, Part.READ_BY),
                        text(writing, draft, id, Part.USED_FOR),
                        new ExamplesPart(writing, id),
                        topic(writing, draft, question, followUp),
                        pictogram(writing, question),
                        followUp),
                "writing");
        add(said(), classed(new Div(form, preview), "side-by-side"), actions(draft, id));
    }

    private Component text(Writing writing, Draft draft, UUID question, Part part) {
        return TextEdit.of(
                writing,
                draft,
                question,
                part,
                part.code(),
                t("authoring.question-" + part.code() + ".label"),
                t("authoring.question-" + part.code() + ".hint"));
    }

    private Field kind(Writing writing, DraftQuestion question, OptionsPart options) {
        return Field.select(
                        "kind",
                        t("authoring.kind.label"),
                        Arrays.stream(QuestionKind.values())
                                .map(kind -> new Pick(kind.code(), t("authoring.kind-" + kind.code() + ".option")))
                                .toList(),
                        question.kind().code())
                .onTyped(code -> QuestionKind.ofCode(code).ifPresent(kind -> {
                    writing.change(shape -> shape.change(question.id(), there -> there.answeredBy(kind)));
                    options.refresh();
                }));
    }

    private Field topic(Writing writing, Draft draft, DraftQuestion question, FollowUpPart followUp) {
        var picks = new ArrayList<Pick>();
        draft.shape()
                .topics()
                .forEach(topic ->
                        picks.add(new Pick(topic.id().toString(), Titles.of(texts(), draft, topic.id(), Part.TITLE))));
        picks.add(new Pick("", t("authoring.no-topic.label")));
        return Field.select(
                        "topic",
                        t("authoring.topic.label"),
                        picks,
                        question.topic().map(UUID::toString).orElse(""))
                .onTyped(code -> {
                    writing.change(shape -> shape.change(question.id(), there -> there.about(topicOf(code))));
                    followUp.refresh();
                });
    }

    /** One of its own, or else its topic's. */
    private PictogramPick pictogram(Writing writing, DraftQuestion question) {
        return new PictogramPick(
                texts(),
                t("authoring.pictogram-as-topic.option"),
                question.pictogram(),
                chosen -> writing.change(shape -> shape.change(question.id(), there -> there.withPictogram(chosen))));
    }

    private static Optional<UUID> topicOf(String code) {
        return IdText.parse(code, id -> id);
    }

    private Actions actions(Draft draft, UUID question) {
        var all = draft.shape().inOrder().stream().map(DraftQuestion::id).toList();
        var next = all.indexOf(question) + 1;
        var list = AuthoringNavigation.draft(draft.id()) + "#outline";
        return next < all.size()
                ? new Actions(texts())
                        .primaryLink(
                                AuthoringNavigation.question(draft.id(), all.get(next)),
                                t("authoring.next-question.link"))
                        .plainLink(list, t("authoring.to-draft.link"))
                : new Actions(texts()).primaryLink(list, t("authoring.to-draft.link"));
    }
}
