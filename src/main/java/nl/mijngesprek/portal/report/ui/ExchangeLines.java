package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import nl.mijngesprek.portal.recording.Recording;
import nl.mijngesprek.portal.recording.ui.Player;
import nl.mijngesprek.portal.report.Exchange;
import nl.mijngesprek.portal.report.Exchange.Standing;
import nl.mijngesprek.portal.report.RemarkAnswer;
import nl.mijngesprek.portal.report.RemarkTerms;
import nl.mijngesprek.portal.report.Report;
import nl.mijngesprek.portal.report.SentRemark;
import nl.mijngesprek.portal.report.Verdict;
import nl.mijngesprek.portal.shared.ui.OwnWords;
import nl.mijngesprek.portal.shared.ui.Pictogram;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/**
 * What client and municipality said to each other at one passage, in order, each with who said it and when. It stands right
 * under the sentence, and the last word in it is the client's (promise 7).
 */
final class ExchangeLines extends Div {

    /** Who reads it. */
    private final Reader reader;

    private final transient Report report;
    private final transient Exchange exchange;

    /**
     * For whom the lines are, and when.
     *
     * @param keys the keys of what is said to the client themselves, or of them to somebody else
     */
    record Reader(Texts texts, RemarkTerms terms, Instant now, String keys, String name) {

        static Reader ofClient(Texts texts, RemarkTerms terms, Instant now) {
            return new Reader(texts, terms, now, "report.you", "");
        }

        static Reader ofOfficer(Texts texts, RemarkTerms terms, Instant now, String clientName) {
            return new Reader(texts, terms, now, "report.client", clientName);
        }

        String said(String what, Object... named) {
            var arguments = new Object[named.length + 2];
            System.arraycopy(named, 0, arguments, 0, named.length);
            arguments[named.length] = "name";
            arguments[named.length + 1] = name;
            return texts.get(keys + "-" + what + ".text", arguments);
        }
    }

    ExchangeLines(Reader reader, Report report, Exchange exchange) {
        this.reader = reader;
        this.report = report;
        this.exchange = exchange;
        addClassName("exchange");
        exchange.sent().forEach(this::addSent);
        if (exchange.standing() == Standing.UNSENT) {
            addDraft();
        }
    }

    private void addSent(SentRemark remark) {
        add(saying(remark.verdict(), remark.words(), remark.recording()));
        remark.recording().ifPresent(spoken -> add(new Player(reader.texts(), spoken, reader.said("spoke"))));
        var facts = new StringBuilder(
                t("sent-on", "day", reader.texts().day(remark.sentAt()), "time", time(remark.sentAt())));
        remark.takenDownBy().ifPresent(officer -> facts.append(' ').append(t("taken-down", "officer", officer)));
        if (remark.version() != report.version()) {
            facts.append(' ').append(t("at-version", "version", remark.version()));
        }
        remark.withdrawnAt().ifPresent(at -> facts.append(' ')
                .append(reader.said("withdrew", "day", reader.texts().day(at))));
        add(hint(facts.toString()));
        remark.answer().ifPresent(answer -> addAnswer(remark, answer));
        if (remark.waits()) {
            add(hint(remark.equals(exchange.sent().getLast()) ? waiting(remark) : reader.said("changed")));
        }
    }

    private String waiting(SentRemark remark) {
        var by = reader.terms().answerBy(remark.sentAt());
        return by.isBefore(reader.now())
                ? t("answer-late", "phone", reader.texts().phone())
                : t("answer-by", "day", reader.texts().day(by));
    }

    private void addAnswer(SentRemark remark, RemarkAnswer answer) {
        var paragraph = new Paragraph(new Pictogram(Drawing.LETTER));
        paragraph.addClassName("answer");
        paragraph.add(
                new Span(t(
                        "answered",
                        "officer",
                        answer.officerName(),
                        "day",
                        reader.texts().day(answer.answeredAt()))),
                new Text(" "),
                new Span(t("answer-" + answer.kind().code())));
        if (!answer.words().isBlank()) {
            var words = new Span(answer.words());
            words.addClassName("own-words");
            words.getElement().setAttribute("dir", "auto");
            paragraph.add(new Text(" "), words);
        }
        answer.adoptedIn().ifPresent(version -> paragraph.add(new Text(" "), version(version)));
        add(paragraph);
        if (answer.kind() == RemarkAnswer.Kind.QUESTION
                && remark.equals(exchange.sent().getLast())) {
            add(hint(t("react-by", "day", reader.texts().day(reader.terms().reactBy(answer.answeredAt())))));
        }
        answer.reaction().ifPresent(reaction -> {
            var last = new Paragraph(new Pictogram(Drawing.SPEECH), new Span(reader.said("last-word")));
            last.addClassName("remark");
            add(last, new OwnWords(reaction.words()), hint(t("last-word-kept")));
        });
    }

    private Span version(int version) {
        return new Span(t("adopted-in", "version", version));
    }

    private void addDraft() {
        var draft = exchange.draft();
        add(saying(
                draft.flatMap(remark -> remark.verdict()),
                draft.map(remark -> remark.words().text()).orElse(""),
                exchange.spoken()));
        exchange.spoken().ifPresent(spoken -> add(new Player(reader.texts(), spoken)));
        add(hint(t("unsent")));
    }

    private Paragraph saying(Optional<Verdict> verdict, String words, Optional<Recording> recording) {
        var paragraph = new Paragraph(new Pictogram(Drawing.SPEECH));
        paragraph.addClassName("remark");
        verdict.ifPresentOrElse(
                said -> paragraph.add(new Span(reader.said(
                        "said", "verdict", reader.texts().get("report.verdict." + said.code() + ".option")))),
                () -> paragraph.add(
                        new Span(reader.said(words.isBlank() && recording.isPresent() ? "spoke" : "wrote"))));
        if (!words.isBlank()) {
            var own = new Span(words);
            own.addClassName("own-words");
            own.getElement().setAttribute("dir", "auto");
            // A space, for who hears or copies it.
            paragraph.add(new Text(" "), own);
        }
        return paragraph;
    }

    private static Paragraph hint(String words) {
        var hint = new Paragraph(words);
        hint.addClassName("hint");
        return hint;
    }

    private String time(Instant moment) {
        return reader.texts().time(moment);
    }

    private String t(String key, Object... named) {
        return reader.texts().get("report." + key + ".text", named);
    }
}
