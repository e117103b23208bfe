package nl.mijngesprek.portal.intake;

import java.time.LocalDate;
import java.util.Optional;
import nl.mijngesprek.portal.report.Agreement;
import nl.mijngesprek.portal.report.ReportDelivery;
import nl.mijngesprek.portal.report.ReportOutcome;
import nl.mijngesprek.portal.report.ReportTranslations;
import nl.mijngesprek.portal.report.Reports;
import org.springframework.stereotype.Component;

/** Delivers the reports of a document. */
@Component
class ReportDelivering {

    private final Reports reports;
    private final ReportTranslations translations;

    ReportDelivering(Reports reports, ReportTranslations translations) {
        this.reports = reports;
        this.translations = translations;
    }

    void deliver(Spot report, TakenIn taken) {
        taken.conversation(report.text("conversation")).ifPresent(held -> deliver(report, held, taken));
    }

    private void deliver(Spot report, TakenIn.Held held, TakenIn taken) {
        var outcome = reports.deliver(new ReportDelivery(
                report.text("reference"),
                report.number("version"),
                held.client(),
                held.id(),
                report.text("officer"),
                DutchTime.moment(report.text("publishedAt")),
                report.items("sentences").stream()
                        .map(sentence -> new ReportDelivery.SentenceDelivery(
                                sentence.member("topic").localText(),
                                sentence.text("wording"),
                                agreement(sentence.member("agreement"))))
                        .toList()));
        switch (outcome) {
            case ReportOutcome.OtherContent _ -> taken.refuseOtherContent(report);
            case ReportOutcome.Delivered(var id) -> translations.deliver(id, SentenceTranslations.in(report));
        }
    }

    private static Optional<Agreement> agreement(Spot agreement) {
        return agreement.isThere()
                ? Agreement.By.ofCode(agreement.text("by"))
                        .map(by -> new Agreement(by, LocalDate.parse(agreement.text("on"))))
                : Optional.empty();
    }
}
