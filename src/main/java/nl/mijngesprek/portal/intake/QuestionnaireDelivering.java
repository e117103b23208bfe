package nl.mijngesprek.portal.intake;

import java.util.ArrayList;
import java.util.UUID;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.Option;
import nl.mijngesprek.portal.questionnaire.Question;
import nl.mijngesprek.portal.questionnaire.QuestionId;
import nl.mijngesprek.portal.questionnaire.QuestionKind;
import nl.mijngesprek.portal.questionnaire.QuestionnaireDelivery;
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
        var questions = new ArrayList<Question>();
        for (var question : questionnaire.items("questions")) {
            questions.add(question(question, questions.size() + 1));
        }
        var outcome = sheets.deliver(new QuestionnaireDelivery(
                questionnaire.text("reference"),
                questionnaire.number("version"),
                questionnaire.aim(),
                questionnaire.localText("title"),
                questions));
        if (outcome instanceof QuestionnaireOutcome.OtherContent) {
            taken.refuseOtherContent(questionnaire);
        }
    }

    private static Question question(Spot question, int position) {
        return new Question(
                new QuestionId(UUID.randomUUID()),
                position,
                QuestionKind.ofCode(question.text("kind")).orElseThrow(),
                question.localText("wording"),
                question.localText("why"),
                question.localText("usedFor"),
                question.items("examples").stream().map(Spot::localText).toList(),
                question.items("options").stream()
                        .map(option -> new Option(
                                option.text("code"),
                                option.localText("wording"),
                                option.member("pictogram").text()))
                        .toList());
    }
}
