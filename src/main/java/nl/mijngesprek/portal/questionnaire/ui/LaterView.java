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

/** The client stops for now and reads that all is kept, and how to go on. */
@Route(QuestionnaireNavigation.LATER_ROUTE)
@RolesAllowed("CLIENT")
class LaterView extends SheetPage {

    LaterView(Texts texts, AnswerSheets sheets) {
        super(texts, sheets);
    }

    @Override
    void show(AnswerSheet sheet, BeforeEnterEvent event) {
        var position = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(QuestionnaireNavigation.POSITION)
                .flatMap(QuestionView::position)
                .filter(asked -> sheet.at(asked).isPresent())
                .orElse(1);
        heading(t("questionnaire.later.heading"));
        add(
                new Notice(Tone.DONE, Drawing.SAVED, "", t("questionnaire.later.text", "position", position)),
                new Paragraph(t("questionnaire.later-how.text")),
                new Actions(texts())
                        .primaryLink("/mijn/", t("questionnaire.home.link"))
                        .secondaryLink(
                                QuestionnaireNavigation.question(sheet.conversation(), position),
                                t("questionnaire.go-on.link", "position", position)));
    }
}
