package nl.mijngesprek.portal.report.ui;

import java.time.Clock;
import java.util.List;
import nl.mijngesprek.portal.report.AwaitedReport;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.ui.HomeCards;
import nl.mijngesprek.portal.shared.ui.HomeCards.HomeCard;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.springframework.stereotype.Component;

/** Says on the home page that a report is to come, and by when (D3). */
@Component
class ComingReports {

    static final String ROUTE = "verslag-komt";
    static final String PAGE = "/mijn/" + ROUTE;

    private static final int TO_COME = HomeCards.LATER + 4;

    private final Clock clock;

    ComingReports(Clock clock) {
        this.clock = clock;
    }

    List<HomeCard> cards(List<AwaitedReport> awaited, Texts texts) {
        return awaited.stream()
                .map(report -> new HomeCard(
                        TO_COME, Drawing.REPORT, PAGE, texts.get("report.coming.heading"), when(report, texts)))
                .toList();
    }

    /** By when the client has it; kindly, when that day is past. */
    String when(AwaitedReport report, Texts texts) {
        return texts.get(
                report.isLate(Dates.dayOf(clock.instant())) ? "report.coming-late.text" : "report.coming-by.text",
                "day",
                texts.day(report.dueOn()));
    }
}
