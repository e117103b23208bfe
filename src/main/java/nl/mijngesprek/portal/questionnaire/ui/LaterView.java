package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.questionnaire.AnswerSheet;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.AnsweredQuestion;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client stops for now and reads that all is kept, and at which question they go on. */
@Route(QuestionnaireNavigation.LATER_ROUTE)
@RolesAllowed({"CLIENT", "QUESTIONS"})
class LaterView extends SheetPage {

    LaterView(Texts texts, AnswerSheets sheets) {
        super(texts, sheets);
    }

    @Override
    void show(AnswerSheet sheet, BeforeEnterEvent event) {
        var conversation = sheet.conversation();
        heading(t("questionnaire.later.heading"));
        var next = sheet.goOnAt().or(() -> sheet.after(0)).map(AnsweredQuestion::question);
        next.ifPresent(question -> add(new Notice(
                Tone.DONE, Drawing.SAVED, "", t("questionnaire.later.text", "position", sheet.numberOf(question)))));
        var actions = new Actions(texts()).primaryLink("/mijn/", t("questionnaire.home.link"));
        next.ifPresent(question -> actions.secondaryLink(
                QuestionnaireNavigation.question(conversation, question.position()),
                t("questionnaire.go-on.link", "position", sheet.numberOf(question))));
        add(new Paragraph(t("questionnaire.later-how.text")), actions);
    }
}
