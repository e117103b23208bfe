package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.questionnaire.AnswerSheet;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.EarlierAnswer;
import nl.mijngesprek.portal.questionnaire.EarlierAnswers;
import nl.mijngesprek.portal.recording.ui.Player;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.OwnWords;
import nl.mijngesprek.portal.shared.ui.Texts;

/** An answer from before, one at a time: keep it, change it or leave it out. None is taken over unasked (B9). */
@Route(QuestionnaireNavigation.EARLIER_ROUTE)
@RolesAllowed({"CLIENT", "QUESTIONS"})
class EarlierView extends SheetPage {

    private final transient EarlierAnswers earlier;

    EarlierView(Texts texts, AnswerSheets sheets, EarlierAnswers earlier) {
        super(texts, sheets);
        this.earlier = earlier;
    }

    @Override
    void show(AnswerSheet sheet, BeforeEnterEvent event) {
        var offered = earlier.offered(sheet);
        if (offered.isEmpty()) {
            // All are looked at. The list itself is a step further, for it looks for them once more.
            heading(sheet.title());
            add(
                    new Paragraph(t("questionnaire.free.text")),
                    new Actions(texts())
                            .primaryLink(
                                    QuestionnaireNavigation.sheet(sheet.conversation()), t("questionnaire.on.link")));
            return;
        }
        var from = position(event).orElse(1);
        show(
                sheet,
                offered.stream()
                        .filter(answer -> answer.position() >= from)
                        .findFirst()
                        .orElse(offered.getFirst()));
    }

    private void show(AnswerSheet sheet, EarlierAnswer answer) {
        var conversation = sheet.conversation();
        backTo(QuestionnaireNavigation.sheet(conversation));
        step(t("questionnaire.earlier.text", "day", texts().day(answer.conversationAt())));
        heading(answer.now());
        if (!answer.then().equals(answer.now())) {
            var then = new Paragraph();
            texts().say(then, answer.thenAsSeen());
            add(new Paragraph(t("questionnaire.earlier-asked.text")), then);
        }
        if (answer.isWritten()) {
            add(new Paragraph(t("questionnaire.earlier-said.text")));
        }
        AnswerWords.chosen(texts(), answer.options(), answer.answer()).forEach(piece -> {
            var chosen = new Paragraph();
            texts().say(chosen, piece);
            add(chosen);
        });
        if (!answer.answer().words().isEmpty()) {
            add(new OwnWords(answer.answer().words().text()));
        }
        answer.answer()
                .recording()
                .ifPresent(spoken ->
                        add(new Paragraph(t("questionnaire.earlier-recording.text")), new Player(texts(), spoken)));
        var next = QuestionnaireNavigation.earlierPath(conversation, answer.position() + 1);
        if (!answer.isWritten()) {
            add(new Actions(texts())
                    .primary(
                            t("questionnaire.earlier-answer.button"),
                            () -> go(QuestionnaireNavigation.fromEarlier(
                                    QuestionnaireNavigation.questionPath(conversation, answer.position()))))
                    .secondary(t("questionnaire.earlier-leave-out.button"), () -> {
                        earlier.leaveOut(conversation, answer.question(), texts().language());
                        go(next);
                    })
                    .plainLink(QuestionnaireNavigation.sheet(conversation), t("questionnaire.earlier-later.link")));
            return;
        }
        add(
                new Paragraph(t("questionnaire.earlier-choose.text")),
                new Actions(texts())
                        .primary(t("questionnaire.earlier-keep.button"), () -> {
                            earlier.keep(conversation, answer.question(), texts().language());
                            go(next);
                        })
                        .secondary(t("questionnaire.earlier-change.button"), () -> {
                            earlier.keep(conversation, answer.question(), texts().language());
                            go(QuestionnaireNavigation.fromEarlier(
                                    QuestionnaireNavigation.questionPath(conversation, answer.position())));
                        })
                        .secondary(t("questionnaire.earlier-leave-out.button"), () -> {
                            earlier.leaveOut(conversation, answer.question(), texts().language());
                            go(next);
                        })
                        .plainLink(QuestionnaireNavigation.sheet(conversation), t("questionnaire.earlier-later.link")));
    }
}
