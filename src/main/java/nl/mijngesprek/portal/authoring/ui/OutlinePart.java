package nl.mijngesprek.portal.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.mijngesprek.portal.authoring.Draft;
import nl.mijngesprek.portal.authoring.DraftChecks;
import nl.mijngesprek.portal.authoring.DraftQuestion;
import nl.mijngesprek.portal.authoring.DraftShape;
import nl.mijngesprek.portal.authoring.DraftTopic;
import nl.mijngesprek.portal.authoring.TextKey.Part;
import nl.mijngesprek.portal.questionnaire.QuestionnaireLimits;

/** The topics of a draft and their questions, in order; each is a way in, and moves by buttons. */
final class OutlinePart extends Section {

    private final transient Writing writing;
    private final transient DraftChecks checks;
    private final SerializableConsumer<String> say;

    OutlinePart(Writing writing, DraftChecks checks, SerializableConsumer<String> say) {
        this.writing = writing;
        this.checks = checks;
        this.say = say;
        addClassName("outline");
        setId("outline");
        refresh();
    }

    private void refresh() {
        removeAll();
        var draft = writing.draft();
        var shape = draft.shape();
        add(new H2(writing.t("authoring.outline.heading")));
        shape.topics().forEach(topic -> add(topic(draft, topic)));
        if (!shape.about(Optional.empty()).isEmpty() || shape.topics().isEmpty()) {
            add(group(draft, new H3(writing.t("authoring.no-topic.label")), new Div(), Optional.empty()));
        }
        if (shape.topics().size() < QuestionnaireLimits.MOST_TOPICS) {
            add(writing.button(
                    "authoring.topic-add.button",
                    writing.t("authoring.outline.heading"),
                    () -> change(there -> there.addTopic(UUID.randomUUID()), "authoring.topic-added.message")));
        }
        if (!shape.takenOut().isEmpty()) {
            add(takenOut(draft));
        }
    }

    private Section topic(Draft draft, DraftTopic topic) {
        var title = Titles.of(writing.texts(), draft, topic.id(), Part.TITLE);
        var topics = draft.shape().topics();
        var place = topics.indexOf(topic);
        var buttons = new Div();
        buttons.addClassName("row-buttons");
        if (place > 0) {
            buttons.add(
                    writing.button("authoring.up.button", title, () -> move(there -> there.moveTopic(topic.id(), -1))));
        }
        if (place < topics.size() - 1) {
            buttons.add(writing.button(
                    "authoring.down.button", title, () -> move(there -> there.moveTopic(topic.id(), 1))));
        }
        if (draft.shape().about(Optional.of(topic.id())).isEmpty()) {
            buttons.add(writing.button(
                    "authoring.take-out.button",
                    title,
                    () -> change(there -> there.removeTopic(topic.id()), "authoring.taken-out.message")));
        }
        var heading = new H3();
        heading.add(new Anchor(AuthoringNavigation.topic(draft.id(), topic.id()), title));
        return group(draft, heading, buttons, Optional.of(topic.id()));
    }

    private Section group(Draft draft, H3 heading, Div buttons, Optional<UUID> topic) {
        var head = new Div(heading, buttons);
        head.addClassName("group-head");
        var section = new Section(head);
        section.addClassName("topic-group");
        var questions = draft.shape().about(topic);
        if (questions.isEmpty()) {
            var empty = new Paragraph(writing.t("authoring.outline.empty"));
            empty.addClassName("hint");
            section.add(empty);
        } else {
            var list = new OrderedList();
            list.getElement()
                    .setAttribute(
                            "start", String.valueOf(draft.shape().inOrder().indexOf(questions.getFirst()) + 1));
            questions.forEach(question -> list.add(item(draft, questions, question)));
            section.add(list);
        }
        if (draft.shape().inOrder().size() < QuestionnaireLimits.MOST_QUESTIONS) {
            section.add(writing.button(
                    "authoring.question-add.button", heading.getElement().getTextRecursively(), () -> {
                        change(
                                there -> there.addQuestion(UUID.randomUUID(), topic),
                                "authoring.question-added.message");
                    }));
        }
        return section;
    }

    private ListItem item(Draft draft, List<DraftQuestion> group, DraftQuestion question) {
        var words = Titles.of(writing.texts(), draft, question.id(), Part.WORDING);
        var place = group.indexOf(question);
        var about = new Paragraph(
                new Span(writing.t("authoring.kind-" + question.kind().code() + ".option")));
        about.addClassName("about");
        question.followUp()
                .flatMap(when -> draft.shape().question(when.on()))
                .ifPresent(on -> about.add(new Span(writing.t(
                        "authoring.follows.text",
                        "position",
                        draft.shape().inOrder().indexOf(on) + 1))));
        about.add(new Span(writing.t(
                checks.canBeSkipped(draft, question) ? "authoring.skippable.text" : "authoring.lack-no-way-out.text")));
        var buttons = new Div();
        buttons.addClassName("row-buttons");
        if (place > 0) {
            buttons.add(writing.button(
                    "authoring.up.button", words, () -> move(there -> there.moveQuestion(question.id(), -1))));
        }
        if (place < group.size() - 1) {
            buttons.add(writing.button(
                    "authoring.down.button", words, () -> move(there -> there.moveQuestion(question.id(), 1))));
        }
        buttons.add(writing.button(
                "authoring.take-out.button",
                words,
                () -> change(there -> there.takeOut(question.id()), "authoring.taken-out.message")));
        var row = new Div(
                new Div(new Anchor(AuthoringNavigation.question(draft.id(), question.id()), words), about), buttons);
        row.addClassName("item-row");
        return new ListItem(row);
    }

    private Section takenOut(Draft draft) {
        var list = new UnorderedList();
        draft.shape().takenOut().forEach(question -> {
            var words = Titles.of(writing.texts(), draft, question.id(), Part.WORDING);
            list.add(new ListItem(
                    new Span(words + " "),
                    writing.button(
                            "authoring.put-back.button",
                            words,
                            () -> change(there -> there.putBack(question.id()), "authoring.put-back.message"))));
        });
        return new Section(new H3(writing.t("authoring.taken-out.heading")), list);
    }

    private void move(UnaryOperator<DraftShape> change) {
        change(change, "authoring.moved.message");
    }

    private void change(UnaryOperator<DraftShape> change, String messageKey) {
        writing.change(change);
        refresh();
        say.accept(writing.t(messageKey));
    }
}
