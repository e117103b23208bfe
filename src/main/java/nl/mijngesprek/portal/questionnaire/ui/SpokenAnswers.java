package nl.mijngesprek.portal.questionnaire.ui;

import java.util.Optional;
import nl.mijngesprek.portal.questionnaire.AnswerSheet;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.AnsweredQuestion;
import nl.mijngesprek.portal.recording.RecordingSpot;
import nl.mijngesprek.portal.recording.ui.SpokenPlace;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.springframework.stereotype.Component;

/** Lets the client answer a question aloud; the recording is handed over and taken back with the other answers. */
@Component
class SpokenAnswers implements SpokenPlace {

    private final AnswerSheets sheets;

    SpokenAnswers(AnswerSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public RecordingSpot.Place place() {
        return RecordingSpot.Place.ANSWER;
    }

    @Override
    public Optional<Surroundings> around(RecordingSpot spot, Texts texts) {
        return sheets.find(spot.conversation()).flatMap(sheet -> sheet.everyQuestion().stream()
                .filter(answered -> answered.question().id().value().equals(spot.about()))
                .findFirst()
                .map(answered -> around(sheet, answered, texts)));
    }

    private static Surroundings around(AnswerSheet sheet, AnsweredQuestion answered, Texts texts) {
        return new Surroundings(
                texts.piece(answered.question().wording()),
                texts.get(
                        sheet.handedOverAt().isPresent()
                                ? "questionnaire.spoken-handed-over.text"
                                : "questionnaire.spoken-hears.text"),
                QuestionnaireNavigation.question(
                        sheet.conversation(), answered.question().position()),
                Optional.empty());
    }
}
