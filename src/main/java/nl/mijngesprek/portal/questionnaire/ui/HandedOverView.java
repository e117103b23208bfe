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

/** Says who may read the answers now, and how to undo it. */
@Route(QuestionnaireNavigation.HANDED_OVER_ROUTE)
@RolesAllowed("CLIENT")
class HandedOverView extends SheetPage {

    HandedOverView(Texts texts, AnswerSheets sheets) {
        super(texts, sheets);
    }

    @Override
    void show(AnswerSheet sheet, BeforeEnterEvent event) {
        var handedOver = sheet.handedOverAt().isPresent();
        heading(handedOver ? t("questionnaire.handed-over.heading") : t("questionnaire.taken-back.heading"));
        add(
                new Notice(
                        Tone.DONE,
                        handedOver ? Drawing.CHECK : Drawing.LOCK,
                        "",
                        handedOver ? t("questionnaire.handed-over.text") : t("questionnaire.taken-back.text")),
                new Paragraph(handedOver ? t("questionnaire.undo.text") : t("questionnaire.hand-over-later.text")),
                new Actions(texts())
                        .primaryLink("/mijn/", t("questionnaire.home.link"))
                        .secondaryLink(
                                QuestionnaireNavigation.check(sheet.conversation()), t("questionnaire.check.link"))
                        .plainLink(QuestionnaireNavigation.share(sheet.conversation()), t("questionnaire.share.link")));
    }
}
