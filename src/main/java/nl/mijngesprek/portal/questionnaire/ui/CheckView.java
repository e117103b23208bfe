package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.mijngesprek.portal.questionnaire.AnswerSheet;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.AnsweredQuestion;
import nl.mijngesprek.portal.questionnaire.HandOverOutcome;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.ErrorSummary;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.SummaryList;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client looks all answers over, changes any, and hands them over or keeps them; nothing filled in is fine. */
@Route(QuestionnaireNavigation.CHECK_ROUTE)
@RolesAllowed("CLIENT")
class CheckView extends SheetPage {

    CheckView(Texts texts, AnswerSheets sheets) {
        super(texts, sheets);
    }

    @Override
    void show(AnswerSheet sheet, BeforeEnterEvent event) {
        var conversation = sheet.conversation();
        backTo(QuestionnaireNavigation.sheet(conversation));
        heading(t("questionnaire.check.heading"));
        var summary = new SummaryList(texts());
        sheet.questions().forEach(answered -> addTo(summary, sheet, answered));
        add(summary);
        if (sheet.handedOverAt().isPresent()) {
            add(
                    new Notice(
                            Tone.DONE,
                            Drawing.CHECK,
                            "",
                            t(
                                    "questionnaire.handed-over.notice",
                                    "day",
                                    texts().day(sheet.handedOverAt().get()))),
                    new Actions(texts())
                            .primaryLink("/mijn/", t("questionnaire.home.link"))
                            .secondary(
                                    t("questionnaire.take-back.button"),
                                    () -> say(sheet, sheets().takeBack(conversation))));
        } else {
            add(
                    new Paragraph(t("questionnaire.who-reads.text")),
                    new Actions(texts())
                            .primary(
                                    t("questionnaire.hand-over.button"),
                                    () -> say(sheet, sheets().handOver(conversation)))
                            .secondaryLink("/mijn/", t("questionnaire.keep.link")));
        }
        add(new Anchor(QuestionnaireNavigation.share(conversation), t("questionnaire.share.link")));
    }

    private void addTo(SummaryList summary, AnswerSheet sheet, AnsweredQuestion answered) {
        var question = answered.question();
        var choice = answered.answer()
                .choice()
                .flatMap(code -> question.options().stream()
                        .filter(option -> option.code().equals(code))
                        .findFirst())
                .map(option -> texts().piece(option.wording()));
        summary.add(
                texts().piece(question.wording()),
                choice,
                answered.answer().words().text(),
                QuestionnaireNavigation.questionFromCheck(sheet.conversation(), question.position()),
                t("questionnaire.change.link", "position", question.position()));
    }

    private void say(AnswerSheet sheet, HandOverOutcome outcome) {
        switch (outcome) {
            case HandOverOutcome.HandedOver _, HandOverOutcome.TakenBack _ ->
                go(QuestionnaireNavigation.path(QuestionnaireNavigation.HANDED_OVER_ROUTE, sheet.conversation()));
            case HandOverOutcome.ConversationPassed passed ->
                showErrors(new ErrorSummary(
                        texts(),
                        List.of(new ErrorSummary.Problem(
                                "heading", t("questionnaire.passed.error", "day", texts().day(passed.startsAt()))))));
            case HandOverOutcome.NotFound _ -> throw new NotFoundException();
        }
    }
}
