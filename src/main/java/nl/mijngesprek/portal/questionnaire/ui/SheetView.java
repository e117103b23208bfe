package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.questionnaire.AnswerSheet;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client reads what the list is for, and that nothing in it is compulsory, before the first question (B1, B7). */
@Route(QuestionnaireNavigation.SHEET_ROUTE)
@RolesAllowed("CLIENT")
class SheetView extends SheetPage {

    SheetView(Texts texts, AnswerSheets sheets) {
        super(texts, sheets);
    }

    @Override
    void show(AnswerSheet sheet, BeforeEnterEvent event) {
        var conversation = sheet.conversation();
        backTo("/mijn/");
        heading(sheet.title());
        sheet.handedOverAt()
                .ifPresent(at -> add(new Notice(
                        Tone.DONE, Drawing.CHECK, "", t("questionnaire.handed-over.notice", "day", texts().day(at)))));
        add(
                new Paragraph(
                        t("questionnaire.intro.text", "count", sheet.questions().size())),
                new Notice(
                        Tone.INFO,
                        Drawing.SHIELD,
                        t("questionnaire.free.heading"),
                        t("questionnaire.free.text"),
                        t("questionnaire.private.text")));
        var actions = new Actions(texts());
        if (sheet.answeredCount() == 0) {
            actions.primaryLink(QuestionnaireNavigation.question(conversation, 1), t("questionnaire.begin.link"));
        } else {
            sheet.firstUnanswered()
                    .ifPresentOrElse(
                            next -> {
                                var position = next.question().position();
                                actions.primaryLink(
                                        QuestionnaireNavigation.question(conversation, position),
                                        t("questionnaire.go-on.link", "position", position));
                                actions.secondaryLink(
                                        QuestionnaireNavigation.check(conversation), t("questionnaire.check.link"));
                            },
                            () -> actions.primaryLink(
                                    QuestionnaireNavigation.check(conversation), t("questionnaire.check.link")));
        }
        add(actions);
    }
}
