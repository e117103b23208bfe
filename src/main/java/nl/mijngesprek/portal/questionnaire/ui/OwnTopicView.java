package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.mijngesprek.portal.questionnaire.AnswerSheet;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.OwnTopic;
import nl.mijngesprek.portal.questionnaire.OwnTopicId;
import nl.mijngesprek.portal.questionnaire.OwnTopics;
import nl.mijngesprek.portal.questionnaire.Presences;
import nl.mijngesprek.portal.shared.Words;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.TextAnswer;
import nl.mijngesprek.portal.shared.ui.Texts;

/** One topic or question of the client's own, in any language (B5). */
@Route(QuestionnaireNavigation.OWN_TOPIC_ROUTE)
@RolesAllowed({"CLIENT", "QUESTIONS"})
class OwnTopicView extends AnsweringPage {

    private final transient OwnTopics topics;
    private SerializableConsumer<AnswerSheet> follower = now -> {};

    OwnTopicView(Texts texts, AnswerSheets sheets, Presences presences, OwnTopics topics) {
        super(texts, sheets, presences);
        this.topics = topics;
    }

    @Override
    void showAnswers(AnswerSheet sheet, BeforeEnterEvent event) {
        var conversation = sheet.conversation();
        var id = event.getRouteParameters()
                .get(QuestionnaireNavigation.OWN_TOPIC)
                .flatMap(OwnTopicId::parse)
                .orElseThrow(NotFoundException::new);
        var kept = words(sheet, id);
        backTo(QuestionnaireNavigation.ownTopics(conversation));
        heading(t("questionnaire.own-one.heading"));
        var words = new TextAnswer(
                        texts(),
                        "words",
                        t("questionnaire.own-one.label"),
                        kept,
                        (typed, version) -> topics.saveWords(conversation, id, typed, version))
                .examples(
                        t("questionnaire.examples.label"),
                        List.of(
                                texts().piece("questionnaire.own-example-1.text"),
                                texts().piece("questionnaire.own-example-2.text"),
                                texts().piece("questionnaire.own-example-3.text")))
                .hint(t("questionnaire.words.hint"));
        follower = now -> words.follow(words(now, id));
        add(
                new Paragraph(t("questionnaire.own-one.text")),
                words,
                new Actions(texts()).primary(t("questionnaire.next.button"), () -> {
                    if (keeps(words)) {
                        go(QuestionnaireNavigation.path(QuestionnaireNavigation.OWN_TOPICS_ROUTE, conversation));
                    }
                }));
    }

    private static Words words(AnswerSheet sheet, OwnTopicId id) {
        return sheet.everyOwnTopic().stream()
                .filter(topic -> topic.id().equals(id))
                .map(OwnTopic::words)
                .findFirst()
                .orElse(Words.NONE);
    }

    @Override
    void follow(AnswerSheet now) {
        follower.accept(now);
    }
}
