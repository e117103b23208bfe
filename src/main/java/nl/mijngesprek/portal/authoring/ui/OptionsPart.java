package nl.mijngesprek.portal.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.mijngesprek.portal.authoring.Draft;
import nl.mijngesprek.portal.authoring.DraftOption;
import nl.mijngesprek.portal.authoring.DraftQuestion;
import nl.mijngesprek.portal.authoring.TextKey.Part;
import nl.mijngesprek.portal.questionnaire.QuestionKind;

/** The answers a question offers: its own, and the two that the portal adds to every closed question and nobody takes away (B7). */
final class OptionsPart extends Div {

    private final transient Writing writing;
    private final UUID id;

    OptionsPart(Writing writing, UUID question) {
        this.writing = writing;
        this.id = question;
        addClassName("options");
        setId("options");
        refresh();
    }

    void refresh() {
        removeAll();
        var draft = writing.draft();
        draft.shape().question(id).ifPresent(question -> show(draft, question));
    }

    private void show(Draft draft, DraftQuestion question) {
        if (!question.kind().isClosed()) {
            add(hint("authoring.options-open.text"));
            return;
        }
        add(new H2(writing.t("authoring.options.heading")));
        if (question.kind() == QuestionKind.YES_NO) {
            add(hint("authoring.options-yes-no.text"));
        } else {
            add(new Paragraph(writing.t(
                    "authoring.options-count.text",
                    "fewest",
                    question.kind().fewestOptions(),
                    "most",
                    question.kind().mostOptions())));
            question.options().forEach(option -> add(option(draft, question.options(), option)));
            if (question.options().size() < question.kind().mostOptions()) {
                add(writing.button("authoring.option-add.button", writing.t("authoring.options.heading"), () -> {
                    change(DraftQuestion::withOneMoreOption);
                }));
            }
        }
        add(hint("authoring.options-added.text"));
    }

    private Paragraph hint(String key) {
        var hint = new Paragraph(writing.t(key));
        hint.addClassName("hint");
        return hint;
    }

    private Div option(Draft draft, List<DraftOption> all, DraftOption option) {
        var place = all.indexOf(option) + 1;
        var label = writing.t("authoring.option.label", "position", place);
        var buttons = new Div();
        buttons.addClassName("row-buttons");
        if (place > 1) {
            buttons.add(writing.button(
                    "authoring.up.button", label, () -> change(question -> question.moveOption(option.id(), -1))));
        }
        if (place < all.size()) {
            buttons.add(writing.button(
                    "authoring.down.button", label, () -> change(question -> question.moveOption(option.id(), 1))));
        }
        buttons.add(writing.button(
                "authoring.take-out.button",
                label,
                () -> change(question -> {
                    var fewer = new ArrayList<>(question.options());
                    fewer.removeIf(there -> there.id().equals(option.id()));
                    return question.withOptions(fewer);
                })));
        var row =
                new Div(TextEdit.of(writing, draft, option.id(), Part.WORDING, "option-" + place, label, ""), buttons);
        row.addClassName("sub-item");
        return row;
    }

    private void change(UnaryOperator<DraftQuestion> change) {
        writing.change(shape -> shape.change(id, change));
        refresh();
    }
}
