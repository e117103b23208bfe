package nl.mijngesprek.portal.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.mijngesprek.portal.authoring.Draft;
import nl.mijngesprek.portal.authoring.TextKey.Part;
import nl.mijngesprek.portal.questionnaire.QuestionnaireLimits;

/** Answers as other people could give them, which help a client begin. */
final class ExamplesPart extends Div {

    private final transient Writing writing;
    private final UUID id;

    ExamplesPart(Writing writing, UUID question) {
        this.writing = writing;
        this.id = question;
        setId("examples");
        refresh();
    }

    private void refresh() {
        removeAll();
        var draft = writing.draft();
        var examples =
                draft.shape().question(id).map(question -> question.examples()).orElse(List.of());
        var hint = new Paragraph(writing.t("authoring.examples.hint"));
        hint.addClassName("hint");
        add(new H2(writing.t("authoring.examples.heading")), hint);
        examples.forEach(example -> add(example(draft, examples, example)));
        if (examples.size() < QuestionnaireLimits.MOST_EXAMPLES) {
            add(writing.button(
                    "authoring.example-add.button",
                    writing.t("authoring.examples.heading"),
                    () -> change(all -> all.add(UUID.randomUUID()))));
        }
    }

    private Div example(Draft draft, List<UUID> all, UUID example) {
        var place = all.indexOf(example) + 1;
        var label = writing.t("authoring.example.label", "position", place);
        var buttons =
                new Div(writing.button("authoring.take-out.button", label, () -> change(left -> left.remove(example))));
        buttons.addClassName("row-buttons");
        var row = new Div(TextEdit.of(writing, draft, example, Part.WORDING, "example-" + place, label, ""), buttons);
        row.addClassName("sub-item");
        return row;
    }

    private void change(Consumer<List<UUID>> change) {
        writing.change(shape -> shape.change(id, question -> {
            var others = new ArrayList<>(question.examples());
            change.accept(others);
            return question.withExamples(others);
        }));
        refresh();
    }
}
