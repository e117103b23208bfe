package nl.mijngesprek.portal.questionnaire.ui;

import java.util.List;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.InvitationLinks;
import nl.mijngesprek.portal.questionnaire.AnswerSheet;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.SheetSummary;
import nl.mijngesprek.portal.shared.ui.HomeCards;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.springframework.stereotype.Component;

/** Puts the questions beforehand on the home page and in the invitation they belong to (B1). */
@Component
class QuestionnaireCards implements HomeCards, InvitationLinks {

    private static final int TO_FILL_IN = 20;
    private static final int HANDED_OVER = LATER + 10;

    private final AnswerSheets sheets;

    QuestionnaireCards(AnswerSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public List<HomeCard> of(Texts texts) {
        return sheets.summaries().stream().map(summary -> card(summary, texts)).toList();
    }

    @Override
    public List<HomeCard> of(ConversationId conversation, Texts texts) {
        return sheets.summaries().stream()
                .filter(summary -> summary.conversation().equals(conversation))
                .map(summary -> card(summary, texts))
                .findFirst()
                .or(() -> sheets.find(conversation).map(past -> pastCard(past, texts)))
                .stream()
                .toList();
    }

    private static HomeCard pastCard(AnswerSheet sheet, Texts texts) {
        return new HomeCard(
                HANDED_OVER,
                Drawing.PENCIL,
                QuestionnaireNavigation.sheet(sheet.conversation()),
                texts.get("questionnaire.card.heading"),
                texts.get("questionnaire.card-past.text"));
    }

    private static HomeCard card(SheetSummary summary, Texts texts) {
        var handedOver = summary.handedOverAt().isPresent();
        var day = texts.day(summary.conversationAt());
        var text = handedOver
                ? texts.get("questionnaire.card-handed-over.text", "day", day)
                : summary.answered() == 0
                        ? texts.get("questionnaire.card-new.text", "day", day, "count", summary.questions())
                        : texts.get(
                                "questionnaire.card-half.text",
                                "day",
                                day,
                                "answered",
                                summary.answered(),
                                "count",
                                summary.questions());
        return new HomeCard(
                handedOver ? HANDED_OVER : TO_FILL_IN,
                Drawing.PENCIL,
                QuestionnaireNavigation.sheet(summary.conversation()),
                texts.get("questionnaire.card.heading"),
                text);
    }
}
