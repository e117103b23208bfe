package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.component.html.Paragraph;
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
import nl.mijngesprek.portal.shared.Words;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.TextAnswer;
import nl.mijngesprek.portal.shared.ui.Texts;

/** One topic or question of the client's own, in any language (B5). */
@Route(QuestionnaireNavigation.OWN_TOPIC_ROUTE)
@RolesAllowed("CLIENT")
class OwnTopicView extends SheetPage {

    private final transient OwnTopics topics;

    OwnTopicView(Texts texts, AnswerSheets sheets, OwnTopics topics) {
        super(texts, sheets);
        this.topics = topics;
    }

    @Override
    void show(AnswerSheet sheet, BeforeEnterEvent event) {
        var conversation = sheet.conversation();
        var id = event.getRouteParameters()
                .get(QuestionnaireNavigation.OWN_TOPIC)
                .flatMap(OwnTopicId::parse)
                .orElseThrow(NotFoundException::new);
        var kept = sheet.everyOwnTopic().stream()
                .filter(topic -> topic.id().equals(id))
                .map(OwnTopic::words)
                .findFirst()
                .orElse(Words.NONE);
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
        add(
                new Paragraph(t("questionnaire.own-one.text")),
                words,
                new Actions(texts()).primary(t("questionnaire.next.button"), () -> {
                    if (keeps(words)) {
                        go(QuestionnaireNavigation.path(QuestionnaireNavigation.OWN_TOPICS_ROUTE, conversation));
                    }
                }));
    }
}
