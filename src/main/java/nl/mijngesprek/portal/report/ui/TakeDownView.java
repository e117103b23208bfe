package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import nl.mijngesprek.portal.behalf.Contact;
import nl.mijngesprek.portal.behalf.IdentityChecks;
import nl.mijngesprek.portal.behalf.ui.SureField;
import nl.mijngesprek.portal.report.Exchange;
import nl.mijngesprek.portal.report.Report;
import nl.mijngesprek.portal.report.Verdict;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The officer writes down what the client said of a sentence by phone, by letter or at the desk (promise 6). */
@Route(RemarkDeskNavigation.TAKE_DOWN_ROUTE)
@RolesAllowed("OFFICER")
class TakeDownView extends DeskPage {

    private final transient IdentityChecks checks;

    TakeDownView(Texts texts, DeskReading reading, IdentityChecks checks) {
        super(texts, reading);
        this.checks = checks;
    }

    @Override
    void show(Report report, BeforeEnterEvent event) {
        var passage =
                event.getRouteParameters().get(RemarkDeskNavigation.PASSAGE).orElseThrow(NotFoundException::new);
        var exchange = report.exchanges().stream()
                .filter(candidate -> candidate.passage().value().toString().equals(passage))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        backTo(RemarkDeskNavigation.report(report.id()));
        heading(t("report.take-down.heading", "name", report.clientName()));
        sentence(report, passage)
                .ifPresentOrElse(
                        sentence -> add(quote(sentence)), () -> add(new Paragraph(t("report.about-whole.label"))));
        if (exchange.isBegun()) {
            add(lines(report, exchange));
        }
        var verdict = Field.select(
                "verdict",
                t("report.take-down-verdict.label"),
                Field.picks(List.of(Verdict.values()), Verdict::code, code -> t("report.verdict." + code + ".option")),
                "");
        var words = Field.area("words", t("report.take-down-words.label"), "").hint(t("report.take-down-words.hint"));
        var sure = new SureField(texts(), checks, report.conversation().value(), Set.of(Contact.values()));
        add(
                new Notice(Tone.INFO, Drawing.EYE, "", t("report.take-down.notice")),
                sure,
                verdict,
                words,
                new Actions(texts())
                        .primary(t("report.take-down.button"), () -> keep(report, exchange, sure, verdict, words)));
    }

    private void keep(Report report, Exchange exchange, SureField sure, Field verdict, Field words) {
        clearErrors();
        if (!sure.isSure()) {
            showError(SureField.NAME, sure.missing());
            return;
        }
        after(
                reading()
                        .desk()
                        .takeDown(report.id(), exchange.passage(), Verdict.ofCode(verdict.value()), words.value()),
                report,
                List.of(verdict.name(), words.name()));
    }
}
