package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
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
import nl.mijngesprek.portal.questionnaire.Presences;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.CheckList;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.TextAnswer;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client says what they do already: it counts (B8). */
@Route(QuestionnaireNavigation.ALREADY_ROUTE)
@RolesAllowed({"CLIENT", "QUESTIONS"})
class AlreadyView extends AnsweringPage {

    private final transient ClientWishes wishes;
    private SerializableConsumer<AnswerSheet> follower = now -> {};

    AlreadyView(Texts texts, AnswerSheets sheets, Presences presences, ClientWishes wishes) {
        super(texts, sheets, presences);
        this.wishes = wishes;
    }

    @Override
    void showAnswers(AnswerSheet sheet, BeforeEnterEvent event) {
        var conversation = sheet.conversation();
        var back = has(event, QuestionnaireNavigation.FROM_CHECK)
                ? QuestionnaireNavigation.checkPathAt(conversation, CheckView.ALREADY)
                : QuestionnaireNavigation.path(QuestionnaireNavigation.SHEET_ROUTE, conversation);
        backTo("/mijn/" + back);
        heading(t("questionnaire.already.heading"));
        var words = new TextAnswer(
                        texts(),
                        "words",
                        t("questionnaire.more-words.label"),
                        sheet.alreadyDoing().words(),
                        (typed, version) -> wishes.saveAlreadyDoing(conversation, typed, version))
                .hint(t("questionnaire.words.hint"));
        var activities = new CheckList(
                texts(),
                "activities",
                texts().piece("questionnaire.already.heading"),
                Arrays.stream(Activity.values())
                        .map(activity -> new Choice(
                                activity.code(),
                                texts().piece("questionnaire.already-" + activity.code() + ".option"),
                                Optional.empty()))
                        .toList(),
                codes(sheet),
                codes -> wishes.alreadyDo(conversation, activities(codes)));
        follower = now -> {
            words.follow(now.alreadyDoing().words());
            activities.follow(codes(now));
        };
        add(
                new Paragraph(t("questionnaire.already.text")),
                new Paragraph(t("questionnaire.several.text")),
                activities,
                words,
                new Actions(texts()).primary(t("questionnaire.next.button"), () -> {
                    if (keeps(words)) {
                        go(back);
                    }
                }));
    }

    @Override
    void follow(AnswerSheet now) {
        follower.accept(now);
    }

    private static Set<String> codes(AnswerSheet sheet) {
        return sheet.alreadyDoing().activities().stream().map(Activity::code).collect(Collectors.toSet());
    }

    private static Set<Activity> activities(Set<String> codes) {
        return codes.stream().map(Activity::ofCode).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
