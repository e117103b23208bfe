package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.questionnaire.Activity;
import nl.mijngesprek.portal.questionnaire.AnswerSheet;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.ClientWishes;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.CheckList;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.TextAnswer;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client says what they do already: it counts (B8). */
@Route(QuestionnaireNavigation.ALREADY_ROUTE)
@RolesAllowed("CLIENT")
class AlreadyView extends SheetPage {

    private final transient ClientWishes wishes;

    AlreadyView(Texts texts, AnswerSheets sheets, ClientWishes wishes) {
        super(texts, sheets);
        this.wishes = wishes;
    }

    @Override
    void show(AnswerSheet sheet, BeforeEnterEvent event) {
        var conversation = sheet.conversation();
        var back = has(event, QuestionnaireNavigation.FROM_CHECK)
                ? QuestionnaireNavigation.checkPathAt(conversation, CheckView.ALREADY)
                : QuestionnaireNavigation.path(QuestionnaireNavigation.SHEET_ROUTE, conversation);
        heading(t("questionnaire.already.heading"));
        var words = new TextAnswer(
                        texts(),
                        "words",
                        t("questionnaire.more-words.label"),
                        sheet.alreadyDoing().words(),
                        (typed, version) -> wishes.saveAlreadyDoing(conversation, typed, version))
                .hint(t("questionnaire.words.hint"));
        add(
                new Paragraph(t("questionnaire.already.text")),
                new Paragraph(t("questionnaire.several.text")),
                new CheckList(
                        texts(),
                        "activities",
                        texts().piece("questionnaire.already.heading"),
                        Arrays.stream(Activity.values())
                                .map(activity -> new Choice(
                                        activity.code(),
                                        texts().piece("questionnaire.already-" + activity.code() + ".option"),
                                        Optional.empty()))
                                .toList(),
                        sheet.alreadyDoing().activities().stream()
                                .map(Activity::code)
                                .collect(Collectors.toSet()),
                        codes -> wishes.alreadyDo(conversation, activities(codes))),
                words,
                new Actions(texts()).primary(t("questionnaire.next.button"), () -> {
                    if (keeps(words)) {
                        go(back);
                    }
                }));
    }

    private static Set<Activity> activities(Set<String> codes) {
        return codes.stream().map(Activity::ofCode).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
