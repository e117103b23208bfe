package nl.mijngesprek.portal.report.ui;

import java.util.List;
import java.util.stream.Stream;
import nl.mijngesprek.portal.report.ReportLine;
import nl.mijngesprek.portal.report.Reports;
import nl.mijngesprek.portal.shared.ui.HomeCards;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.springframework.stereotype.Component;

/** Puts each report on the home page, one without a word of the client as something to do, and what was agreed in them. */
@Component
class ReportCards implements HomeCards {

    private static final int TO_READ = 30;
    private static final int READ = LATER + 5;
    private static final int AGREED = LATER + 6;

    private final Reports reports;
    private final ComingReports coming;

    ReportCards(Reports reports, ComingReports coming) {
        this.reports = reports;
        this.coming = coming;
    }

    @Override
    public List<HomeCard> of(Texts texts) {
        var mine = reports.mine();
        return Stream.of(
                        mine.there().stream().map(line -> card(line, texts)),
                        coming.cards(mine.awaited(), texts).stream(),
                        mine.agreed() ? Stream.of(agreements(texts)) : Stream.<HomeCard>empty())
                .flatMap(cards -> cards)
                .toList();
    }

    private static HomeCard card(ReportLine line, Texts texts) {
        return new HomeCard(
                line.remarks() == 0 || line.answers() > 0 ? TO_READ : READ,
                Drawing.REPORT,
                ReportNavigation.report(line.id()),
                texts.get("report.card.heading"),
                words(line, texts));
    }

    private static HomeCard agreements(Texts texts) {
        return new HomeCard(
                AGREED,
                Drawing.CHECK,
                AgreementNavigation.MINE,
                texts.get("report.agreements.heading"),
                texts.get("report.agreements-card.text"));
    }

    private static String words(ReportLine line, Texts texts) {
        var day = texts.day(line.contactAt());
        if (line.answers() > 0) {
            return texts.get("report.card-answers.text", "day", day, "count", line.answers());
        }
        return line.remarks() == 0
                ? texts.get("report.card-new.text", "day", day)
                : texts.get("report.card-remarks.text", "day", day, "count", line.remarks());
    }
}
