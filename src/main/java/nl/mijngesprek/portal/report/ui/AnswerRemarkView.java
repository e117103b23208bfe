package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.plain.ui.WritingHelp;
import nl.mijngesprek.portal.report.Change;
import nl.mijngesprek.portal.report.Correction;
import nl.mijngesprek.portal.report.Exchange;
import nl.mijngesprek.portal.report.GoneSentence;
import nl.mijngesprek.portal.report.NewAnswer;
import nl.mijngesprek.portal.report.RemarkAnswer;
import nl.mijngesprek.portal.report.RemarkId;
import nl.mijngesprek.portal.report.Report;
import nl.mijngesprek.portal.report.SentRemark;
import nl.mijngesprek.portal.report.Sentence;
import nl.mijngesprek.portal.report.Verdict;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The officer answers one remark: what is adopted becomes a new version in the same act, and no is never without why (D4). */
@Route(RemarkDeskNavigation.ANSWER_ROUTE)
@RolesAllowed("OFFICER")
class AnswerRemarkView extends DeskPage {

    private record Form(Field kind, Field change, Field wording, Field words) {}

    AnswerRemarkView(Texts texts, DeskReading reading) {
        super(texts, reading);
    }

    @Override
    void show(Report seen, BeforeEnterEvent event) {
        var remark = event.getRouteParameters()
                .get(RemarkDeskNavigation.REMARK)
                .flatMap(RemarkId::parse)
                .orElseThrow(NotFoundException::new);
        var report =
                seen.isNewest() ? seen : reading().desk().find(seen.newest()).orElseThrow(NotFoundException::new);
        var exchange = report.exchanges().stream()
                .filter(candidate ->
                        candidate.sent().stream().anyMatch(sent -> sent.id().equals(remark)))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var sentence = report.sentences().stream()
                .filter(candidate -> candidate.exchange().equals(exchange))
                .findFirst();
        backTo(RemarkDeskNavigation.report(report.id()));
        heading(t("report.answer.heading", "name", report.clientName()));
        addSubject(report, exchange, sentence);
        add(new H2(t("report.answer-said.heading")), lines(report, exchange));
        var last = exchange.last().filter(sent -> sent.id().equals(remark) && sent.waits());
        if (last.isEmpty()) {
            add(new Notice(Tone.INFO, Drawing.INFO, "", t("report.answer-nothing.text")));
            return;
        }
        addForm(report, last.get(), sentence);
    }

    private void addSubject(Report report, Exchange exchange, Optional<Sentence> sentence) {
        sentence.ifPresentOrElse(
                found -> add(
                        new Paragraph(t("report.answer-sentence.text", "position", found.position())), quote(found)),
                () -> report.gone().stream()
                        .filter(gone -> gone.exchange().equals(exchange))
                        .findFirst()
                        .map(GoneSentence::wording)
                        .ifPresentOrElse(
                                wording -> add(
                                        new Paragraph(t("report.answer-gone.text")),
                                        classed(new Paragraph(wording), "sentence-text")),
                                () -> add(new Paragraph(t("report.about-whole.label")))));
    }

    private void addForm(Report report, SentRemark remark, Optional<Sentence> sentence) {
        var changes = sentence.isPresent()
                ? List.of(Change.Kind.CHANGED, Change.Kind.ADDED, Change.Kind.REMOVED)
                : List.of(Change.Kind.ADDED);
        var missing = remark.verdict().filter(Verdict.MISSING::equals).isPresent();
        var form = new Form(
                Field.select(
                        "kind",
                        t("report.answer-kind.label"),
                        Field.picks(
                                List.of(RemarkAnswer.Kind.values()),
                                RemarkAnswer.Kind::code,
                                code -> t("report.answer-kind." + code + ".option")),
                        ""),
                Field.select(
                                "change",
                                t("report.correction.label"),
                                Field.picks(
                                        changes, Change.Kind::code, code -> t("report.correction." + code + ".option")),
                                missing ? Change.Kind.ADDED.code() : "")
                        .hint(t("report.correction.hint")),
                WritingHelp.under(
                        Field.area(
                                        "wording",
                                        t("report.correction-wording.label"),
                                        missing
                                                ? ""
                                                : sentence.map(Sentence::wording)
                                                        .orElse(""))
                                .hint(t("report.correction-wording.hint")),
                        texts()),
                WritingHelp.under(
                        Field.area("words", t("report.answer-words.label"), "").hint(t("report.answer-words.hint")),
                        texts()));
        add(
                form.kind(),
                form.change(),
                form.wording(),
                form.words(),
                new Notice(Tone.INFO, Drawing.INFO, "", t("report.answer-for-good.text")),
                new Actions(texts()).primary(t("report.answer.button"), () -> answer(report, remark, form)));
    }

    private void answer(Report report, SentRemark remark, Form form) {
        clearErrors();
        var kind = RemarkAnswer.Kind.ofCode(form.kind().value()).orElseThrow();
        var correction = kind.adopts()
                ? Change.Kind.ofCode(form.change().value())
                        .map(change -> new Correction(change, form.wording().value()))
                : Optional.<Correction>empty();
        after(
                reading()
                        .desk()
                        .answer(remark.id(), new NewAnswer(kind, form.words().value(), correction)),
                report,
                List.of(form.wording().name(), form.words().name()));
    }
}
