package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.questionnaire.AnswerSheet;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.AnsweredQuestion;
import nl.mijngesprek.portal.questionnaire.QuestionKind;
import nl.mijngesprek.portal.recording.RecordingSpot;
import nl.mijngesprek.portal.recording.ui.SpeakInstead;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.More;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.RadioList;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.TextAnswer;
import nl.mijngesprek.portal.shared.ui.Texts;

/** One question a page; the heading is the question. It can be skipped, and what is typed or chosen is kept at once (B4, B7, A8). */
@Route(QuestionnaireNavigation.QUESTION_ROUTE)
@RolesAllowed("CLIENT")
class QuestionView extends SheetPage {

    QuestionView(Texts texts, AnswerSheets sheets) {
        super(texts, sheets);
    }

    @Override
    void show(AnswerSheet sheet, BeforeEnterEvent event) {
        var answered = event.getRouteParameters()
                .get(QuestionnaireNavigation.POSITION)
                .flatMap(QuestionView::position)
                .flatMap(sheet::at)
                .orElseThrow(NotFoundException::new);
        var fromCheck = event.getLocation()
                .getQueryParameters()
                .getParameters()
                .containsKey(QuestionnaireNavigation.FROM_CHECK);
        show(sheet, answered, fromCheck);
    }

    private void show(AnswerSheet sheet, AnsweredQuestion answered, boolean fromCheck) {
        var conversation = sheet.conversation();
        var question = answered.question();
        var position = question.position();
        backTo(
                fromCheck
                        ? QuestionnaireNavigation.check(conversation)
                        : position == 1
                                ? QuestionnaireNavigation.sheet(conversation)
                                : QuestionnaireNavigation.question(conversation, position - 1));
        step(t(
                "questionnaire.step.text",
                "position",
                position,
                "count",
                sheet.questions().size()));
        heading(question.wording());
        add(new Paragraph(t("questionnaire.skippable.text")));
        if (question.kind().isClosed()) {
            add(options(conversation, answered));
        }
        var words = words(conversation, answered);
        var next = nextPath(sheet, position, fromCheck);
        add(
                words,
                new SpeakInstead(
                        texts(),
                        RecordingSpot.answer(conversation, question.id().value()),
                        answered.answer().recording()),
                new More(t("questionnaire.why.label"), words(question.why()), words(question.usedFor())),
                new Actions(texts())
                        .primary(t("questionnaire.next.button"), () -> {
                            if (keeps(words)) {
                                go(next);
                            }
                        })
                        .secondaryLink("/mijn/" + next, t("questionnaire.skip.link"))
                        .plainLink(
                                QuestionnaireNavigation.later(conversation) + "?" + QuestionnaireNavigation.POSITION
                                        + "=" + position,
                                t("questionnaire.stop.link")));
    }

    private RadioList options(ConversationId conversation, AnsweredQuestion answered) {
        var question = answered.question();
        var choices = question.options().stream()
                .map(option -> new Choice(
                        option.code(),
                        texts().piece(option.wording()),
                        option.pictogram().map(Drawing::of)))
                .toList();
        var list = new RadioList(texts(), "choice", texts().piece(question.wording()), false, choices)
                .keep(code -> sheets().choose(conversation, question.id(), Set.of(code), texts().language()));
        answered.answer().choice().ifPresent(list::choose);
        return list;
    }

    private TextAnswer words(ConversationId conversation, AnsweredQuestion answered) {
        var question = answered.question();
        var label = question.kind() == QuestionKind.OPEN
                ? t("questionnaire.words.label")
                : t("questionnaire.more-words.label");
        return new TextAnswer(
                        texts(), "words", label, answered.answer().words(), (typed, version) -> sheets().saveWords(
                                        conversation, question.id(), typed, version, texts().language()))
                .examples(
                        t("questionnaire.examples.label"),
                        question.examples().stream().map(texts()::piece).toList())
                .hint(t("questionnaire.words.hint"));
    }

    private static String nextPath(AnswerSheet sheet, int position, boolean fromCheck) {
        return fromCheck || sheet.at(position + 1).isEmpty()
                ? QuestionnaireNavigation.path(QuestionnaireNavigation.CHECK_ROUTE, sheet.conversation())
                : QuestionnaireNavigation.questionPath(sheet.conversation(), position + 1);
    }

    static Optional<Integer> position(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
