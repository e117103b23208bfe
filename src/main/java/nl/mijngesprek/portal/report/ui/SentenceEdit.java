package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.plain.ui.WritingHelp;
import nl.mijngesprek.portal.report.Agreement;
import nl.mijngesprek.portal.report.DraftOutcome;
import nl.mijngesprek.portal.report.DraftSentence;
import nl.mijngesprek.portal.report.DraftSentenceId;
import nl.mijngesprek.portal.report.ReportTemplate.Topic;
import nl.mijngesprek.portal.report.SentenceEnds;
import nl.mijngesprek.portal.shared.Words;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Field.Pick;
import nl.mijngesprek.portal.shared.ui.More;
import nl.mijngesprek.portal.shared.ui.TextAnswer;

/** One sentence of a draft: its words, kept while they are typed, help to write them plainly, and what it is. */
final class SentenceEdit extends Div {

    private final transient ReportWriting writing;
    private final DraftSentenceId id;
    private final int number;
    private final SerializableBiConsumer<DraftOutcome, String> done;
    private final WritingHelp help;
    private final Div several = new Div();
    private final Paragraph howMany = new Paragraph();
    private final TextAnswer answer;
    private String by;
    private String on;

    /**
     * Makes the fields of one sentence.
     *
     * @param number in the report
     * @param done told what came of a button, and the key of what is said then
     * @param up whether there is a sentence before it under its heading
     * @param down whether there is one after it
     */
    SentenceEdit(
            ReportWriting writing,
            DraftSentence sentence,
            int number,
            List<Topic> topics,
            SerializableBiConsumer<DraftOutcome, String> done,
            boolean up,
            boolean down) {
        this.writing = writing;
        this.id = sentence.id();
        this.number = number;
        this.done = done;
        by = sentence.by().map(Agreement.By::code).orElse("");
        on = sentence.on().map(LocalDate::toString).orElse("");
        addClassName("text-edit");
        help = WritingHelp.besideReport(writing.texts(), sentence.words().text());
        answer = words(sentence);
        several.addClassName("several");
        several.add(
                howMany,
                writing.button(
                        "report.split.button",
                        name(),
                        () -> done.accept(writing.drafts().split(writing.id(), id), "report.split.message")));
        showSeveral(sentence.words().text());
        add(answer, help, several, buttons(up, down), what(sentence, topics));
    }

    /** Where the focus goes for this sentence. */
    Component field() {
        return answer.getChildren()
                .filter(child -> child.getElement().getTag().equals("textarea"))
                .findFirst()
                .orElse(answer);
    }

    private String t(String key, Object... namedArguments) {
        return writing.t(key, namedArguments);
    }

    private String name() {
        return t("report.draft-sentence.label", "number", number);
    }

    private TextAnswer words(DraftSentence sentence) {
        var both = new Paragraph();
        both.addClassName("field-error");
        both.getElement().setAttribute("role", "status");
        // It says when it was saved only from the first change here on: otherwise every sentence would say it.
        var kept = new Words(sentence.words().text(), sentence.words().version(), null);
        var field = new TextAnswer(
                writing.texts(), ReportDraftNavigation.sentenceId(id), name(), kept, (typed, version) -> {
                    var saving = writing.drafts().saveWords(writing.id(), id, typed, version);
                    both.setText(saving instanceof Words.SavedBoth ? t("report.saved-both.notice") : "");
                    help.read(typed);
                    showSeveral(typed);
                    if (saving instanceof Words.NotYours) {
                        writing.refused().run();
                    } else {
                        writing.changed().run();
                    }
                    return saving;
                });
        field.getChildren()
                .map(Component::getElement)
                .filter(element -> element.getTag().equals("textarea"))
                .forEach(element -> element.setAttribute("lang", "nl").setAttribute("rows", "2"));
        field.add(both);
        return field;
    }

    /** One button all along: one that is put there anew while a finger is on it is never pressed. */
    private void showSeveral(String typed) {
        var count = SentenceEnds.split(typed).size();
        howMany.setText(t("report.several.text", "count", count));
        several.setVisible(count > 1);
    }

    private Div buttons(boolean up, boolean down) {
        var buttons = new Div();
        buttons.addClassName("row-buttons");
        if (up) {
            buttons.add(writing.button(
                    "report.up.button",
                    name(),
                    () -> done.accept(writing.drafts().move(writing.id(), id, -1), "report.moved.message")));
        }
        if (down) {
            buttons.add(writing.button(
                    "report.down.button",
                    name(),
                    () -> done.accept(writing.drafts().move(writing.id(), id, 1), "report.moved.message")));
        }
        buttons.add(writing.button(
                "report.remove.button",
                name(),
                () -> done.accept(writing.drafts().remove(writing.id(), id), "report.removed.message")));
        return buttons;
    }

    /** Whether it is an agreement, and under which heading it stands. */
    private More what(DraftSentence sentence, List<Topic> topics) {
        var day = Field.input("on-" + id.value(), t("report.agreement-on.label", "number", number), "date", on)
                .onTyped(typed -> {
                    on = typed;
                    agree();
                });
        day.setVisible(!by.isEmpty());
        var who = Field.select(
                        "by-" + id.value(),
                        t("report.agreement-by.label", "number", number),
                        List.of(
                                new Pick("", t("report.agreement-none.option")),
                                new Pick(Agreement.By.CLIENT.code(), t("report.agreement-client.option")),
                                new Pick(Agreement.By.MUNICIPALITY.code(), t("report.agreement-municipality.option"))),
                        by)
                .onTyped(code -> {
                    by = code;
                    day.setVisible(!code.isEmpty());
                    agree();
                });
        var topic = Field.select(
                        "topic-" + id.value(),
                        t("report.topic.label", "number", number),
                        topics.stream()
                                .map(one -> new Pick(one.name(), writing.texts().pick(one.title())))
                                .toList(),
                        sentence.topic())
                .onTyped(name ->
                        done.accept(writing.drafts().putUnder(writing.id(), id, name), "report.put-under.message"));
        var more = new More("", who, day, topic);
        more.setSummary(summary());
        more.setOpen(!by.isEmpty() && date().isEmpty());
        return more;
    }

    private Span summary() {
        var words = new Span(t("report.what.label"));
        var which = new Span(": " + name());
        which.addClassName("visually-hidden");
        var all = new Span(words, which);
        if (!by.isEmpty()) {
            words.setText(date().map(day -> t(
                            "report.what-agreed.label",
                            "who",
                            t("report.agreement-" + by + ".option"),
                            "day",
                            writing.texts().day(day)))
                    .orElseGet(() -> t("report.what-no-day.label")));
        }
        return all;
    }

    private void agree() {
        writing.tell(writing.drafts().agree(writing.id(), id, Agreement.By.ofCode(by), date()));
        getChildren().filter(More.class::isInstance).map(More.class::cast).forEach(more -> more.setSummary(summary()));
    }

    private Optional<LocalDate> date() {
        try {
            return on.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(on));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
