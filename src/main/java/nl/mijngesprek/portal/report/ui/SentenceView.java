package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.report.Remark;
import nl.mijngesprek.portal.report.Report;
import nl.mijngesprek.portal.report.Reports;
import nl.mijngesprek.portal.report.Sentence;
import nl.mijngesprek.portal.report.Verdict;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.Words;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.RadioList;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.TextAnswer;
import nl.mijngesprek.portal.shared.ui.Texts;

/** One sentence a page: the client says whether it is right, and may add own words. Going on is no consent (D4). */
@Route(ReportNavigation.SENTENCE_ROUTE)
@RolesAllowed("CLIENT")
class SentenceView extends ReportPage {

    @Tag("blockquote")
    private static final class Quotation extends HtmlContainer {}

    private final transient SentenceHelp help;

    SentenceView(Texts texts, Reports reports, SentenceHelp help) {
        super(texts, reports);
        this.help = help;
    }

    @Override
    void show(Report report, BeforeEnterEvent event) {
        var sentence = event.getRouteParameters()
                .get(ReportNavigation.POSITION)
                .flatMap(position -> report.sentences().stream()
                        .filter(candidate ->
                                String.valueOf(candidate.position()).equals(position))
                        .findFirst())
                .orElseThrow(NotFoundException::new);
        var fromWhole =
                event.getLocation().getQueryParameters().getParameters().containsKey(ReportNavigation.FROM_WHOLE);
        show(report, sentence, fromWhole);
    }

    private void show(Report report, Sentence sentence, boolean fromWhole) {
        var position = sentence.position();
        var count = report.sentences().size();
        backTo(
                fromWhole
                        ? ReportNavigation.wholeFrom(report.id(), position)
                        : position == 1
                                ? ReportNavigation.report(report.id())
                                : ReportNavigation.sentence(report.id(), position - 1));
        topic(report, position).ifPresent(topic -> step(topic, Optional.empty()));
        heading(t("report.sentence.heading", "position", position, "count", count));
        add(classed(quote(new Quotation(), sentence), "sentence"), help.under(report, sentence, texts()));
        var verdicts = new RadioList(
                        texts(),
                        "verdict",
                        texts().piece("report.verdict.label"),
                        true,
                        Arrays.stream(Verdict.values())
                                .map(verdict -> new Choice(
                                        verdict.code(),
                                        texts().piece("report.verdict." + verdict.code() + ".option"),
                                        Optional.of(drawing(verdict))))
                                .toList())
                .keep(code ->
                        Verdict.ofCode(code).ifPresent(verdict -> reports().judge(sentence.passage(), verdict)));
        sentence.exchange().draft().flatMap(Remark::verdict).ifPresent(verdict -> verdicts.choose(verdict.code()));
        var words = new TextAnswer(
                        texts(),
                        "words",
                        t("report.words.label"),
                        sentence.exchange().draft().map(Remark::words).orElse(Words.NONE),
                        (typed, version) -> reports().saveWords(sentence.passage(), typed, version))
                .examples(
                        t("report.examples.label"),
                        List.of(
                                texts().piece("report.example-said.text"),
                                texts().piece("report.example-changed.text")));
        var last = position == count;
        var next = fromWhole
                ? ReportNavigation.path(ReportNavigation.WHOLE_ROUTE, report.id())
                : last
                        ? ReportNavigation.path(ReportNavigation.END_ROUTE, report.id())
                        : ReportNavigation.sentencePath(report.id(), position + 1);
        var query = fromWhole
                ? QueryParameters.of(ReportNavigation.SENTENCE, String.valueOf(position))
                : QueryParameters.empty();
        var label = fromWhole
                ? t("report.back-to-whole.button")
                : last ? t("report.finish.button") : t("report.next.button");
        add(
                verdicts,
                words,
                new Paragraph(t("report.no-harm.text")),
                new Actions(texts())
                        .primary(label, () -> {
                            if (keeps(words)) {
                                getUI().ifPresent(ui -> ui.navigate(next, query));
                            }
                        })
                        .secondaryLink(ReportNavigation.whole(report.id()), t("report.whole.link"))
                        .plainLink(ReportNavigation.end(report.id()), t("report.to-end.link")));
    }

    /** The heading that was last given before or at this sentence. */
    private static Optional<LocalText> topic(Report report, int position) {
        return report.sentences().stream()
                .filter(sentence -> sentence.position() <= position)
                .flatMap(sentence -> sentence.topic().stream())
                .reduce((earlier, later) -> later);
    }

    private static Drawing drawing(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> Drawing.CHECK;
            case NOT_RIGHT -> Drawing.CROSS;
            case MISSING -> Drawing.ADD;
            case HURTS -> Drawing.HURT;
            case NOT_UNDERSTOOD -> Drawing.NOT_UNDERSTOOD;
            case NO_OPINION -> Drawing.NO_OPINION;
        };
    }
}
