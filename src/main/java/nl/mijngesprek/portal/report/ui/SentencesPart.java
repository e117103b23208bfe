package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.report.DraftOutcome;
import nl.mijngesprek.portal.report.DraftSentence;
import nl.mijngesprek.portal.report.DraftSentenceId;
import nl.mijngesprek.portal.report.ReportDraft;
import nl.mijngesprek.portal.report.ReportTemplate.Topic;
import nl.mijngesprek.portal.shared.ui.More;

/** The sentences of a draft under their headings, numbered as the client will see them. */
final class SentencesPart extends Section {

    private final transient ReportWriting writing;
    private final Paragraph said = new Paragraph();
    private final Map<DraftSentenceId, Component> places = new HashMap<>();

    SentencesPart(ReportWriting writing, ReportDraft draft) {
        this.writing = writing;
        addClassNames("outline", "report-writing");
        setId("sentences");
        said.getElement().setAttribute("role", "status");
        said.addClassName("visually-hidden");
        show(draft);
    }

    private void show(ReportDraft draft) {
        removeAll();
        places.clear();
        add(said);
        var topics = writing.template().topicsOf(draft);
        topics.forEach(topic -> add(group(draft, topic, topics)));
    }

    private Section group(ReportDraft draft, Topic topic, List<Topic> topics) {
        var title = writing.texts().pick(topic.title());
        var section = new Section(new H2(title));
        section.addClassName("topic-group");
        if (!topic.openings().isEmpty()) {
            var openings = topic.openings().stream()
                    .map(opening -> "“" + opening.strip() + " …”")
                    .collect(Collectors.joining(", "));
            var hint = new Paragraph(writing.t("report.openings.text", "openings", openings));
            hint.addClassName("hint");
            section.add(hint);
        }
        var sentences = draft.sentences(topic.name());
        if (!sentences.isEmpty()) {
            var list = new OrderedList();
            list.getElement()
                    .setAttribute(
                            "start",
                            String.valueOf(draft.number(sentences.getFirst().id())));
            sentences.forEach(sentence -> list.add(item(draft, sentences, sentence, topics)));
            section.add(list);
        }
        section.add(writing.button(
                "report.add.button",
                title,
                () -> change(writing.drafts().add(writing.id(), topic.name()), "report.added.message")));
        var removed = draft.removed(topic.name());
        if (!removed.isEmpty()) {
            section.add(removed(removed));
        }
        return section;
    }

    private ListItem item(ReportDraft draft, List<DraftSentence> group, DraftSentence sentence, List<Topic> topics) {
        var edit = new SentenceEdit(
                writing,
                sentence,
                draft.number(sentence.id()),
                topics,
                this::show,
                group.indexOf(sentence) > 0,
                group.indexOf(sentence) < group.size() - 1);
        places.put(sentence.id(), edit.field());
        return new ListItem(edit);
    }

    /** Told by a sentence what became of it: everything is shown anew, and the focus stays with it. */
    private void show(DraftOutcome outcome, String messageKey) {
        change(outcome, messageKey);
    }

    private More removed(List<DraftSentence> removed) {
        var list = new UnorderedList();
        removed.forEach(sentence -> {
            var words = sentence.wording().isEmpty() ? writing.t("report.removed-empty.text") : sentence.wording();
            var button = writing.button(
                    "report.put-back.button",
                    words,
                    () -> change(writing.drafts().putBack(writing.id(), sentence.id()), "report.put-back.message"));
            places.put(sentence.id(), button);
            var shown = new Span(words);
            shown.getElement().setAttribute("lang", "nl");
            list.add(new ListItem(new Div(shown), button));
        });
        var more = new More(writing.t("report.removed.label", "count", removed.size()), list);
        more.addClassName("removed");
        return more;
    }

    private void change(DraftOutcome outcome, String messageKey) {
        var about = writing.tell(outcome);
        if (about.isEmpty()) {
            return;
        }
        writing.drafts().again(writing.id()).ifPresent(this::show);
        said.setText(writing.t(messageKey));
        Optional.ofNullable(places.get(about.get())).ifPresent(place -> {
            place.getParent().flatMap(SentencesPart::opened).ifPresent(more -> more.setOpen(true));
            place.getElement().executeJs("this.focus()");
        });
    }

    /** What is to be opened for this to be seen. */
    private static Optional<More> opened(Component within) {
        return within instanceof More more
                ? Optional.of(more)
                : within.getParent().flatMap(SentencesPart::opened);
    }
}
