package nl.mijngesprek.portal.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.report.Agreement;
import nl.mijngesprek.portal.report.Change;
import nl.mijngesprek.portal.report.Exchange;
import nl.mijngesprek.portal.report.RemarkAnswer;
import nl.mijngesprek.portal.report.RemarkTerms;
import nl.mijngesprek.portal.report.Report;
import nl.mijngesprek.portal.report.ReportVersion;
import nl.mijngesprek.portal.report.SentRemark;
import nl.mijngesprek.portal.report.Sentence;
import nl.mijngesprek.portal.report.Verdict;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ScreenTexts;

/** One report for one client, written on paper from top to bottom. */
final class ReportPaper {

    private static final String STYLES = """

            .sentence { margin: 0 0 5mm 0; }
            .said { font-size: 1.1em; }
            .exchange { border: 1pt solid #5b6b70; padding: 2mm 4mm; }
            """;

    private final Report report;
    private final Language language;
    private final ScreenTexts texts;
    private final PublicAddress address;
    private final RemarkTerms terms;
    private final Instant now;
    private final LetterPaper paper;

    ReportPaper(
            Report report,
            Language language,
            boolean largePrint,
            ScreenTexts texts,
            PublicAddress address,
            RemarkTerms terms,
            Instant now) {
        this.report = report;
        this.language = language;
        this.texts = texts;
        this.address = address;
        this.terms = terms;
        this.now = now;
        this.paper = new LetterPaper(PlainWords.of(t("report.intro.heading").words()), largePrint, language, STYLES)
                .in(language, "report");
    }

    String write(List<ReportVersion> versions) {
        paper.heading(1, t("report.intro.heading"));
        if (!language.reviewed()) {
            paper.paragraph(t("shell.draft.notice"));
        }
        say("report.whole.text", "officer", report.officerName(), "day", day(report.contactAt()));
        if (!report.isNewest()) {
            paper.paragraph("fact", t("report.older.heading", "version", report.version()))
                    .paragraph(t("report.older.text"));
        }
        report.closedAt().ifPresent(at -> say("report.closed.text", "day", day(at)));
        say("report.safe.text");
        report.sentences().forEach(this::write);
        writeGone();
        if (hasWords(report.whole())) {
            paper.heading(2, t("report.about-whole.label"));
            write(report.whole());
        }
        writeVersions(versions);
        paper.heading(2, t("letter.report-answer.heading")).paragraph(t("letter.report-say.text"));
        say("paper.call.text", "phone", address.phone());
        return paper.markup();
    }

    private void write(Sentence sentence) {
        sentence.topic().ifPresent(topic -> paper.heading(2, topic.in(language)));
        paper.block("sentence")
                .heading(
                        3,
                        t(
                                "report.sentence.heading",
                                "position",
                                sentence.position(),
                                "count",
                                report.sentences().size()))
                .paragraph("said", dutch(sentence.wording()));
        sentence.agreement()
                .ifPresent(agreed -> paper.paragraph(
                        "fact",
                        t(
                                agreed.by() == Agreement.By.CLIENT
                                        ? "report.agreed-client.text"
                                        : "report.agreed-municipality.text",
                                "day",
                                Dates.day(agreed.on(), language))));
        sentence.change().ifPresent(this::write);
        write(sentence.exchange());
        paper.closeBlock();
    }

    private void write(Change change) {
        say("report.change-" + change.kind().code() + ".text");
        change.before().ifPresent(before -> paper.paragraph(t("report.change-before.text"))
                .paragraph("said", dutch(before)));
        paper.paragraph(t("report.change-why.text")).ownWords(change.why());
        if (change.remark().isPresent()) {
            say("report.change-remark.text");
        }
    }

    private void writeGone() {
        if (report.gone().isEmpty()) {
            return;
        }
        paper.heading(2, t("report.gone.heading"));
        for (var gone : report.gone()) {
            paper.block("sentence")
                    .paragraph(t("report.gone.text", "version", gone.version()))
                    .paragraph("said", dutch(gone.wording()));
            gone.why().ifPresent(this::write);
            write(gone.exchange());
            paper.closeBlock();
        }
    }

    private static boolean hasWords(Exchange exchange) {
        return exchange.isBegun() || exchange.standing() != Exchange.Standing.NOTHING;
    }

    private void write(Exchange exchange) {
        if (!hasWords(exchange)) {
            return;
        }
        paper.block("exchange");
        exchange.sent().forEach(remark -> write(exchange, remark));
        if (exchange.standing() == Exchange.Standing.UNSENT) {
            writeSaying(
                    exchange.draft().flatMap(draft -> draft.verdict()),
                    exchange.draft().map(draft -> draft.words().text()).orElse(""),
                    exchange.spoken().isPresent());
            hint("report.unsent.text");
        }
        paper.closeBlock();
    }

    private void write(Exchange exchange, SentRemark remark) {
        writeSaying(remark.verdict(), remark.words(), remark.recording().isPresent());
        hint("report.sent-on.text", "day", day(remark.sentAt()), "time", Dates.time(remark.sentAt(), language));
        remark.takenDownBy().ifPresent(officer -> hint("report.taken-down.text", "officer", officer));
        if (remark.version() != report.version()) {
            hint("report.at-version.text", "version", remark.version());
        }
        remark.withdrawnAt().ifPresent(at -> hint("report.you-withdrew.text", "day", day(at)));
        remark.answer().ifPresent(answer -> write(exchange, remark, answer));
        if (remark.waits()) {
            if (!remark.equals(exchange.sent().getLast())) {
                hint("report.you-changed.text");
            } else if (terms.answerBy(remark.sentAt()).isBefore(now)) {
                hint("report.answer-late.text", "phone", address.phone());
            } else {
                hint("report.answer-by.text", "day", day(terms.answerBy(remark.sentAt())));
            }
        }
    }

    private void writeSaying(Optional<Verdict> verdict, String words, boolean spoken) {
        if (verdict.isPresent()) {
            paper.paragraph(
                    "fact",
                    t(
                            "report.you-said.text",
                            "verdict",
                            t("report.verdict." + verdict.get().code() + ".option")
                                    .words()));
        } else {
            paper.paragraph("fact", t(words.isBlank() && spoken ? "report.you-spoke.text" : "report.you-wrote.text"));
        }
        if (!words.isBlank()) {
            paper.ownWords(words);
        }
        if (spoken && (verdict.isPresent() || !words.isBlank())) {
            say("report.you-spoke.text");
        }
    }

    private void write(Exchange exchange, SentRemark remark, RemarkAnswer answer) {
        paper.paragraph(
                        "fact",
                        t("report.answered.text", "officer", answer.officerName(), "day", day(answer.answeredAt())))
                .paragraph(t("report.answer-" + answer.kind().code() + ".text"));
        if (!answer.words().isBlank()) {
            paper.ownWords(answer.words());
        }
        answer.adoptedIn().ifPresent(version -> say("report.adopted-in.text", "version", version));
        if (answer.kind() == RemarkAnswer.Kind.QUESTION
                && remark.equals(exchange.sent().getLast())) {
            hint("report.react-by.text", "day", day(terms.reactBy(answer.answeredAt())));
        }
        answer.reaction().ifPresent(reaction -> {
            paper.paragraph("fact", t("report.you-last-word.text")).ownWords(reaction.words());
            hint("report.last-word-kept.text");
        });
    }

    private void writeVersions(List<ReportVersion> versions) {
        if (versions.size() < 2) {
            return;
        }
        paper.heading(2, t("report.versions.heading"))
                .list(
                        "ul",
                        versions.stream()
                                .map(version -> t(
                                        version.id().equals(report.newest())
                                                ? "report.version-newest.text"
                                                : "report.version.text",
                                        "version",
                                        version.version(),
                                        "officer",
                                        version.officerName(),
                                        "day",
                                        day(version.publishedAt()),
                                        "changes",
                                        version.changes()))
                                .toList());
    }

    private static LocalText.Piece dutch(String words) {
        return new LocalText.Piece(Printable.of(words), Language.DUTCH.code());
    }

    private String day(Instant moment) {
        return Dates.day(moment, language);
    }

    private void say(String key, Object... arguments) {
        paper.paragraph(t(key, arguments));
    }

    private void hint(String key, Object... arguments) {
        paper.paragraph("hint", t(key, arguments));
    }

    private LocalText.Piece t(String key, Object... arguments) {
        return texts.translate(key, language, arguments);
    }
}
