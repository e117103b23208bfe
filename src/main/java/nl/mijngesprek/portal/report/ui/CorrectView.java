package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.mijngesprek.portal.plain.ui.WritingHelp;
import nl.mijngesprek.portal.report.Change;
import nl.mijngesprek.portal.report.Correction;
import nl.mijngesprek.portal.report.Report;
import nl.mijngesprek.portal.report.Sentence;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The officer saw a mistake of their own: the next version says it right, and says why it is another one. */
@Route(RemarkDeskNavigation.CORRECT_ROUTE)
@RolesAllowed("OFFICER")
class CorrectView extends DeskPage {

    CorrectView(Texts texts, DeskReading reading) {
        super(texts, reading);
    }

    @Override
    void show(Report report, BeforeEnterEvent event) {
        var sentence = event.getRouteParameters()
                .get(RemarkDeskNavigation.PASSAGE)
                .flatMap(passage -> sentence(report, passage))
                .orElseThrow(NotFoundException::new);
        backTo(RemarkDeskNavigation.report(report.id()));
        heading(t("report.correct.heading", "position", sentence.position()));
        var change = Field.select(
                "change",
                t("report.correction.label"),
                Field.picks(
                        List.of(Change.Kind.CHANGED, Change.Kind.ADDED, Change.Kind.REMOVED),
                        Change.Kind::code,
                        code -> t("report.correction." + code + ".option")),
                "");
        var wording = WritingHelp.under(
                Field.area("wording", t("report.correction-wording.label"), sentence.wording()), texts());
        var why = WritingHelp.under(
                Field.area("why", t("report.correct-why.label"), "").hint(t("report.correct-why.hint")), texts());
        add(
                new Paragraph(t("report.correct.text")),
                quote(sentence),
                change,
                wording,
                why,
                new Actions(texts())
                        .primary(t("report.correct.button"), () -> correct(report, sentence, change, wording, why)));
    }

    private void correct(Report report, Sentence sentence, Field change, Field wording, Field why) {
        clearErrors();
        var correction = new Correction(Change.Kind.ofCode(change.value()).orElseThrow(), wording.value());
        after(
                reading().desk().correct(report.id(), sentence.passage(), correction, why.value()),
                report,
                List.of(wording.name(), why.name()));
    }
}
