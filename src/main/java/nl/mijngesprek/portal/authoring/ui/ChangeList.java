package nl.mijngesprek.portal.authoring.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.authoring.VersionChange;
import nl.mijngesprek.portal.authoring.VersionChanges;
import nl.mijngesprek.portal.questionnaire.PublishedVersion;
import nl.mijngesprek.portal.questionnaire.QuestionnaireContent;
import nl.mijngesprek.portal.shared.ui.Texts;

/** What is different from the version before, question by question. */
final class ChangeList extends Section {

    private final Texts texts;

    ChangeList(Texts texts, PublishedVersion previous, QuestionnaireContent before, QuestionnaireContent now) {
        this.texts = texts;
        addClassName("changes");
        add(new H2(texts.get("authoring.changes.heading", "version", previous.version())));
        var list = new UnorderedList();
        VersionChanges.between(before, now).forEach(change -> list.add(item(change)));
        add(list.getComponentCount() == 0 ? new Paragraph(texts.get("authoring.changes.empty")) : list);
    }

    private ListItem item(VersionChange change) {
        return switch (change) {
            case VersionChange.Added(var question) ->
                new ListItem(texts.get("authoring.change-added.text", "question", texts.pick(question.wording())));
            case VersionChange.Removed(var question) ->
                new ListItem(texts.get("authoring.change-removed.text", "question", texts.pick(question.wording())));
            case VersionChange.Changed changed -> changed(changed);
        };
    }

    private ListItem changed(VersionChange.Changed changed) {
        var item = new ListItem(texts.get(
                "authoring.change-changed.text",
                "question",
                texts.pick(changed.now().wording()),
                "what",
                changed.aspects().stream()
                        .map(aspect -> texts.get("authoring.aspect-" + aspect.code() + ".text"))
                        .collect(Collectors.joining(", "))));
        if (changed.aspects().contains(VersionChange.Aspect.WORDING)) {
            var before = new Paragraph(texts.get(
                    "authoring.change-before.text",
                    "question",
                    texts.pick(changed.before().wording())));
            before.addClassName("hint");
            item.add(before);
        }
        return item;
    }
}
