package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.mijngesprek.portal.report.Report;
import nl.mijngesprek.portal.report.SendOutcome;
import nl.mijngesprek.portal.report.Sentence;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Texts;

/** One sentence a page: the client says whether it is right, and may add own words. Going on is no consent (D4). */
@Route(ReportNavigation.SENTENCE_ROUTE)
@RolesAllowed({"CLIENT", "REMARKS"})
class SentenceView extends ReportPage {

    @Tag("blockquote")
    private static final class Quotation extends HtmlContainer {}

    private Div answering = new Div();

    SentenceView(Texts texts, ReportReading reading) {
        super(texts, reading);
    }

    @Override
    void show(Report report, BeforeEnterEvent event) {
        var position = event.getRouteParameters()
                .get(ReportNavigation.POSITION)
                .filter(text -> text.matches("[1-9]\\d{0,3}"))
                .map(Integer::valueOf)
                .filter(number -> report.at(number).isPresent())
                .orElseThrow(NotFoundException::new);
        var fromWhole =
                event.getLocation().getQueryParameters().getParameters().containsKey(ReportNavigation.FROM_WHOLE);
        var changes = event.getLocation().getQueryParameters().getParameters().containsKey(ReportNavigation.CHANGES);
        show(report, position, fromWhole, changes);
    }

    private void show(Report report, int position, boolean fromWhole, boolean changes) {
        var sentence = report.at(position).orElseThrow(NotFoundException::new);
        backTo(
                fromWhole
                        ? ReportNavigation.wholeFrom(report.id(), position)
                        : position == 1
                                ? ReportNavigation.report(report.id())
                                : ReportNavigation.sentence(report.id(), position - 1));
        topic(report, position).ifPresent(topic -> step(topic, Optional.empty()));
        heading(t(
                "report.sentence.heading",
                "position",
                position,
                "count",
                report.sentences().size()));
        add(
                classed(quote(new Quotation(), sentence), "sentence"),
                reading().help().under(report, sentence, texts()));
        agreement(sentence).ifPresent(this::add);
        change(sentence.change()).ifPresent(this::add);
        answering = new Div();
        add(answering);
        showAnswering(report, position, fromWhole, changes, Optional.empty());
    }

    private void showAnswering(
            Report report, int position, boolean fromWhole, boolean changes, Optional<SendOutcome> outcome) {
        var sentence = report.at(position).orElseThrow(NotFoundException::new);
        answering.removeAll();
        outcome.flatMap(done -> notice(done, report)).ifPresent(answering::add);
        var part = new AnsweringPart(
                this,
                report,
                sentence.exchange(),
                "report.verdict.label",
                AnsweringPart.ofSentence(),
                ReportNavigation.changing(
                        fromWhole
                                ? ReportNavigation.sentenceFromWhole(report.id(), position)
                                : ReportNavigation.sentence(report.id(), position)),
                changes,
                outcomeOfSending -> done(report, position, fromWhole, outcomeOfSending));
        answering.add(part, actions(report, sentence, fromWhole, part));
    }

    private Actions actions(Report report, Sentence sentence, boolean fromWhole, AnsweringPart answering) {
        var position = sentence.position();
        var next = fromWhole
                ? ReportNavigation.path(ReportNavigation.WHOLE_ROUTE, report.id())
                : position == report.sentences().size()
                        ? ReportNavigation.path(ReportNavigation.END_ROUTE, report.id())
                        : ReportNavigation.sentencePath(report.id(), position + 1);
        var query = fromWhole
                ? QueryParameters.of(ReportNavigation.SENTENCE, String.valueOf(position))
                : QueryParameters.empty();
        var label = fromWhole
                ? t("report.back-to-whole.button")
                : position == report.sentences().size() ? t("report.finish.button") : t("report.next.button");
        var actions = new Actions(texts()).primary(label, () -> {
            if (answering.words().map(this::keeps).orElse(true)) {
                getUI().ifPresent(ui -> ui.navigate(next, query));
            }
        });
        answering.sendLabel().ifPresent(send -> actions.secondary(send, answering::send));
        if (answering.mayWithdraw()) {
            actions.secondary(t("report.withdraw.button"), answering::withdraw);
        }
        return actions.secondaryLink(ReportNavigation.whole(report.id()), t("report.whole.link"))
                .plainLink(ReportNavigation.end(report.id()), t("report.to-end.link"));
    }

    /** Only what became another thing is sent back to the phone. */
    private void done(Report report, int position, boolean fromWhole, SendOutcome outcome) {
        clearErrors();
        showAnswering(again(report), position, fromWhole, false, Optional.of(outcome));
        focusHeading();
    }

    /** The heading that was last given before or at this sentence. */
    private static Optional<LocalText> topic(Report report, int position) {
        return report.sentences().stream()
                .filter(sentence -> sentence.position() <= position)
                .flatMap(sentence -> sentence.topic().stream())
                .reduce((earlier, later) -> later);
    }
}
