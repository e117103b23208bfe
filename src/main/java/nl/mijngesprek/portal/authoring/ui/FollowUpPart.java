package nl.mijngesprek.portal.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.mijngesprek.portal.authoring.Draft;
import nl.mijngesprek.portal.authoring.DraftContent;
import nl.mijngesprek.portal.authoring.DraftFollowUp;
import nl.mijngesprek.portal.authoring.DraftQuestion;
import nl.mijngesprek.portal.authoring.TextKey.Part;
import nl.mijngesprek.portal.shared.IdText;
import nl.mijngesprek.portal.shared.ui.CheckList;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Field.Pick;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;

/** When a question is asked: always, or only after certain answers to one question before it. */
final class FollowUpPart extends Div {

    private final transient Writing writing;
    private final UUID id;

    FollowUpPart(Writing writing, UUID question) {
        this.writing = writing;
        this.id = question;
        setId("follow-up");
        refresh();
    }

    void refresh() {
        removeAll();
        var draft = writing.draft();
        draft.shape().question(id).ifPresent(question -> show(draft, question));
    }

    private void show(Draft draft, DraftQuestion question) {
        var before = draft.shape().canBeFollowedBy(question);
        var on = question.followUp().map(DraftFollowUp::on);
        var picks = new ArrayList<Pick>();
        picks.add(new Pick("", writing.t("authoring.always.option")));
        var all = draft.shape().inOrder();
        before.forEach(one -> picks.add(new Pick(
                one.id().toString(),
                writing.t(
                        "authoring.only-after.option",
                        "position",
                        all.indexOf(one) + 1,
                        "question",
                        Titles.of(writing.texts(), draft, one.id(), Part.WORDING)))));
        add(Field.select(
                        "only-after",
                        writing.t("authoring.only-after.label"),
                        picks,
                        on.map(UUID::toString).orElse(""))
                .onTyped(code -> {
                    var other = IdText.parse(code, there -> new DraftFollowUp(there, Set.of()));
                    keep(other);
                    refresh();
                }));
        before.stream()
                .filter(one -> on.equals(Optional.of(one.id())))
                .findFirst()
                .ifPresent(one -> add(answers(draft, question, one)));
        if (!draft.shape().followsWell(question)) {
            var problem = new Paragraph(writing.t("authoring.lack-follow-up.text"));
            problem.addClassName("field-error");
            add(problem);
        }
    }

    private CheckList answers(Draft draft, DraftQuestion question, DraftQuestion before) {
        return new CheckList(
                writing.texts(),
                "after",
                writing.texts().piece("authoring.only-after-answers.label"),
                choices(draft, before),
                question.followUp().map(DraftFollowUp::options).orElse(Set.of()),
                codes -> keep(Optional.of(new DraftFollowUp(before.id(), codes))));
    }

    private List<Choice> choices(Draft draft, DraftQuestion before) {
        var own = DraftContent.of(draft).question(before.code()).stream()
                .flatMap(question -> question.options().stream())
                .map(option -> new Choice(option.code(), writing.texts().piece(option.wording()), Optional.empty()))
                .toList();
        var choices = new ArrayList<>(own);
        before.kind().offered(List.of()).stream()
                .map(code ->
                        new Choice(code, writing.texts().piece("questionnaire." + code + ".option"), Optional.empty()))
                .forEach(choices::add);
        return choices;
    }

    private void keep(Optional<DraftFollowUp> followUp) {
        writing.change(shape -> shape.change(id, question -> question.after(followUp)));
    }
}
