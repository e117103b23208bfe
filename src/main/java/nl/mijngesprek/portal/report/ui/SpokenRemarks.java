package nl.mijngesprek.portal.report.ui;

import java.util.Optional;
import nl.mijngesprek.portal.recording.RecordingSpot;
import nl.mijngesprek.portal.recording.ui.SpokenPlace;
import nl.mijngesprek.portal.report.PassageId;
import nl.mijngesprek.portal.report.Report;
import nl.mijngesprek.portal.report.Reports;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.springframework.stereotype.Component;

/** Lets the client say aloud what they think of a sentence; it is sent with the remark. */
@Component
class SpokenRemarks implements SpokenPlace {

    private final Reports reports;

    SpokenRemarks(Reports reports) {
        this.reports = reports;
    }

    @Override
    public RecordingSpot.Place place() {
        return RecordingSpot.Place.REMARK;
    }

    @Override
    public Optional<Surroundings> around(RecordingSpot spot, Texts texts) {
        var passage = new PassageId(spot.about());
        return reports.findWith(passage)
                .filter(report -> report.conversation().equals(spot.conversation()))
                .map(report -> around(report, passage, texts));
    }

    private static Surroundings around(Report report, PassageId passage, Texts texts) {
        return report.sentences().stream()
                .filter(sentence -> sentence.passage().equals(passage))
                .findFirst()
                .map(sentence -> new Surroundings(
                        new LocalText.Piece(sentence.wording(), "nl"),
                        texts.get("report.spoken-hears.text"),
                        ReportNavigation.sentence(report.id(), sentence.position()),
                        Optional.empty()))
                .orElseGet(() -> new Surroundings(
                        texts.piece("report.about-whole.heading"),
                        texts.get("report.spoken-hears.text"),
                        ReportNavigation.passage(report.id(), passage),
                        Optional.empty()));
    }
}
