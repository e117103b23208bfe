package nl.mijngesprek.portal.intake;

import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.QuestionnaireOutcome;
import org.springframework.stereotype.Component;

/** Delivers the questionnaires of a document. */
@Component
class QuestionnaireDelivering {

    private final AnswerSheets sheets;

    QuestionnaireDelivering(AnswerSheets sheets) {
        this.sheets = sheets;
    }

    void deliver(Spot questionnaire, TakenIn taken) {
        var outcome = sheets.deliver(
                QuestionnaireReading.read(questionnaire, questionnaire.number("version"), questionnaire.aim()));
        if (outcome instanceof QuestionnaireOutcome.OtherContent) {
            taken.refuseOtherContent(questionnaire);
        }
    }
}
