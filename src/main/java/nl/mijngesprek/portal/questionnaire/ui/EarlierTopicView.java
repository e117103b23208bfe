package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.questionnaire.AnswerSheet;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.EarlierTopic;
import nl.mijngesprek.portal.questionnaire.EarlierTopics;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Texts;

/** An own topic from before, one at a time: keep it, change it or leave it out. None is taken over unasked (B9). */
@Route(QuestionnaireNavigation.EARLIER_TOPIC_ROUTE)
@RolesAllowed({"CLIENT", "QUESTIONS"})
class EarlierTopicView extends SheetPage {

    private final transient EarlierTopics earlier;

    EarlierTopicView(Texts texts, AnswerSheets sheets, EarlierTopics earlier) {
        super(texts, sheets);
        this.earlier = earlier;
    }

    @Override
    void show(AnswerSheet sheet, BeforeEnterEvent event) {
        next(sheet);
    }

    private void next(AnswerSheet sheet) {
        begin();
        backTo(QuestionnaireNavigation.ownTopics(sheet.conversation()));
        earlier.offered(sheet.conversation()).stream()
                .findFirst()
                .ifPresentOrElse(topic -> show(sheet, topic), () -> showDone(sheet));
    }

    private void showDone(AnswerSheet sheet) {
        heading(t("questionnaire.own.heading"));
        var own = fresh(sheet).ownTopics();
        if (!own.isEmpty()) {
            add(new OwnTopicList(own));
        }
        add(new Actions(texts())
                .primaryLink(QuestionnaireNavigation.sheet(sheet.conversation()), t("questionnaire.on.link"))
                .secondaryLink(QuestionnaireNavigation.ownTopics(sheet.conversation()), t("questionnaire.own.link")));
    }

    private void show(AnswerSheet sheet, EarlierTopic earlierTopic) {
        var conversation = sheet.conversation();
        var topic = earlierTopic.topic();
        step(t("questionnaire.earlier-topic.text", "day", texts().day(earlierTopic.conversationAt())));
        heading(t("questionnaire.earlier-topic.heading"));
        var words = classed(new Paragraph(topic.words().text()), "own-words");
        words.getElement().setAttribute("dir", "auto");
        add(
                words,
                new Paragraph(t("questionnaire.earlier-topic-choose.text")),
                new Actions(texts())
                        .primary(t("questionnaire.earlier-topic-keep.button"), () -> {
                            earlier.keep(conversation, topic.id());
                            another(sheet);
                        })
                        .secondary(t("questionnaire.earlier-topic-change.button"), () -> earlier.keep(
                                        conversation, topic.id())
                                .ifPresentOrElse(
                                        kept -> go(QuestionnaireNavigation.ownTopic(conversation, kept)
                                                .substring("/mijn/".length())),
                                        () -> another(sheet)))
                        .secondary(t("questionnaire.earlier-topic-leave-out.button"), () -> {
                            earlier.leaveOut(conversation, topic.id());
                            another(sheet);
                        })
                        .plainLink(
                                QuestionnaireNavigation.ownTopics(conversation),
                                t("questionnaire.earlier-later.link")));
    }

    private void another(AnswerSheet sheet) {
        next(sheet);
        focusHeading();
    }
}
