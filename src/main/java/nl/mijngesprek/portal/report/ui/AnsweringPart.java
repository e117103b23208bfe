package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.recording.RecordingSpot;
import nl.mijngesprek.portal.recording.ui.SpeakInstead;
import nl.mijngesprek.portal.report.Exchange;
import nl.mijngesprek.portal.report.Exchange.Standing;
import nl.mijngesprek.portal.report.Remark;
import nl.mijngesprek.portal.report.Remarks;
import nl.mijngesprek.portal.report.Report;
import nl.mijngesprek.portal.report.Reports;
import nl.mijngesprek.portal.report.SendOutcome;
import nl.mijngesprek.portal.report.Verdict;
import nl.mijngesprek.portal.shared.Words;
import nl.mijngesprek.portal.shared.ui.More;
import nl.mijngesprek.portal.shared.ui.Part;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.RadioList;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.TextAnswer;
import nl.mijngesprek.portal.shared.ui.Texts;

/**
 * What was said at a passage, and where the client says something: a remark as long as none is answered for good, the last
 * word after that, and then nothing more.
 */
final class AnsweringPart extends Part {

    private final ReportPage page;
    private final transient Report report;
    private final transient Exchange exchange;
    private final boolean changes;
    private final SerializableConsumer<SendOutcome> after;
    private Optional<TextAnswer> words = Optional.empty();

    /**
     * Makes the part for one passage.
     *
     * @param question what is asked about the passage
     * @param change where this very page is with the form for what was sent already
     * @param changes whether this is that page
     * @param after what the page does once something was sent, or could not be
     */
    AnsweringPart(
            ReportPage page,
            Report report,
            Exchange exchange,
            String question,
            List<Verdict> verdicts,
            String change,
            boolean changes,
            SerializableConsumer<SendOutcome> after) {
        super(page);
        this.page = page;
        this.report = report;
        this.exchange = exchange;
        this.changes = changes;
        this.after = after;
        if (exchange.isBegun()) {
            add(new H2(t("report.exchange.heading")), page.lines(report, exchange));
        }
        switch (exchange.standing()) {
            case NOTHING, UNSENT -> add(remark(question, verdicts, t("report.words.label")));
            // What was sent stands above; who wants to change it asks for the form.
            case SENT -> {
                if (changes) {
                    add(remark(question, verdicts, t("report.words.label")));
                } else {
                    add(link(change, t("report.change-sent.label")));
                }
            }
            case QUESTIONED -> add(remark(question, verdicts, t("report.question-back.label")));
            case ANSWERED -> addReaction();
            case SETTLED -> {
                // Both said what they had to say.
            }
        }
        if (exchange.isAnswered()) {
            add(rectification(texts()));
        }
    }

    /** Where the client may write; empty once the last word was said. */
    Optional<TextAnswer> words() {
        return words;
    }

    /** What the button below says that sends; empty where there is nothing to send. */
    Optional<String> sendLabel() {
        return switch (exchange.standing()) {
            case NOTHING, UNSENT, QUESTIONED -> Optional.of(t("report.send.button"));
            case ANSWERED -> Optional.of(t("report.react.button"));
            case SENT -> changes ? Optional.of(t("report.send.button")) : Optional.empty();
            case SETTLED -> Optional.empty();
        };
    }

    /** Keeps what is written, and sends it; where it cannot be kept, the page says why. */
    void send() {
        if (words.map(page::isKept).orElse(true)) {
            after.accept(
                    exchange.standing() == Standing.ANSWERED
                            ? remarks().react(report.id(), exchange.passage())
                            : remarks().send(report.id(), exchange.passage()));
        }
    }

    /** Takes back what was sent. */
    void withdraw() {
        after.accept(remarks().withdraw(report.id(), exchange.passage()));
    }

    private static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.addClassName("secondary");
        return link;
    }

    private Remarks remarks() {
        return page.reading().remarks();
    }

    private Reports reports() {
        return page.reports();
    }

    boolean mayWithdraw() {
        return exchange.last().filter(remark -> remark.answer().isEmpty()).isPresent();
    }

    /** GDPR article 16, and the way to go further. */
    static More rectification(Texts texts) {
        return new More(
                texts.get("report.rectification.label"),
                new Paragraph(texts.get("report.rectification.text")),
                new Paragraph(texts.get("report.rectification-how.text", "phone", texts.phone())),
                new Paragraph(texts.get("report.rectification-further.text")));
    }

    private List<Component> remark(String question, List<Verdict> verdicts, String label) {
        var judging = new RadioList(
                        texts(),
                        "verdict",
                        texts().piece(question),
                        true,
                        verdicts.stream()
                                .map(verdict -> new Choice(
                                        verdict.code(),
                                        texts().piece("report.verdict." + verdict.code() + ".option"),
                                        Optional.of(drawing(verdict))))
                                .toList())
                .keep(code ->
                        Verdict.ofCode(code).ifPresent(verdict -> reports().judge(exchange.passage(), verdict)));
        exchange.draft().flatMap(Remark::verdict).ifPresent(verdict -> judging.choose(verdict.code()));
        var typed = new TextAnswer(
                        texts(),
                        "words",
                        label,
                        exchange.draft().map(Remark::words).orElse(Words.NONE),
                        (text, version) -> reports().saveWords(exchange.passage(), text, version))
                .examples(
                        t("report.examples.label"),
                        List.of(
                                texts().piece("report.example-said.text"),
                                texts().piece("report.example-changed.text")));
        words = Optional.of(typed);
        return List.of(
                judging,
                typed,
                new SpeakInstead(
                        texts(),
                        RecordingSpot.remark(
                                report.conversation(), exchange.passage().value()),
                        exchange.spoken()),
                new Paragraph(t("report.no-harm.text")),
                new Paragraph(t("report.no-sanction.text")));
    }

    private void addReaction() {
        var typed = new TextAnswer(
                        texts(),
                        "reaction",
                        t("report.reaction.label"),
                        exchange.reaction(),
                        (text, version) -> reports().saveReaction(exchange.passage(), text, version))
                .hint(t("report.reaction.hint"));
        words = Optional.of(typed);
        add(typed);
    }

    static List<Verdict> ofSentence() {
        return Arrays.asList(Verdict.values());
    }

    /** Of the whole nothing is merely not understood. */
    static List<Verdict> ofWhole() {
        return List.of(Verdict.RIGHT, Verdict.NOT_RIGHT, Verdict.MISSING, Verdict.HURTS, Verdict.NO_OPINION);
    }

    private static Drawing drawing(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> Drawing.CHECK;
            case NOT_RIGHT -> Drawing.CROSS;
            case MISSING -> Drawing.ADD;
            case NOT_UNDERSTOOD -> Drawing.NOT_UNDERSTOOD;
            case HURTS -> Drawing.HURT;
            case NO_OPINION -> Drawing.NO_OPINION;
        };
    }
}
