package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import nl.mijngesprek.portal.questionnaire.AnswerSheet;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.EarlierTopics;
import nl.mijngesprek.portal.questionnaire.OwnTopic;
import nl.mijngesprek.portal.questionnaire.OwnTopicId;
import nl.mijngesprek.portal.questionnaire.OwnTopics;
import nl.mijngesprek.portal.questionnaire.Presences;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client's own topics and questions, moved up and down by buttons, taken out and put back (B5). */
@Route(QuestionnaireNavigation.OWN_TOPICS_ROUTE)
@RolesAllowed({"CLIENT", "QUESTIONS"})
class OwnTopicsView extends AnsweringPage {

    private final transient OwnTopics topics;
    private final transient EarlierTopics earlier;
    private final Div lists = new Div();
    private final Paragraph said = new Paragraph();

    OwnTopicsView(Texts texts, AnswerSheets sheets, Presences presences, OwnTopics topics, EarlierTopics earlier) {
        super(texts, sheets, presences);
        this.topics = topics;
        this.earlier = earlier;
    }

    @Override
    void showAnswers(AnswerSheet sheet, BeforeEnterEvent event) {
        var fromCheck = has(event, QuestionnaireNavigation.FROM_CHECK);
        var back = fromCheck
                ? "/mijn/" + QuestionnaireNavigation.checkPathAt(sheet.conversation(), CheckView.OWN)
                : QuestionnaireNavigation.sheet(sheet.conversation());
        backTo(back);
        heading(t("questionnaire.own.heading"));
        said.setId("said");
        said.getElement().setAttribute("role", "status");
        said.setText("");
        show(sheet);
        var ways = new Actions(texts())
                .primaryLink(back, t("questionnaire.on.link"))
                .secondaryLink(
                        QuestionnaireNavigation.ownTopic(sheet.conversation(), new OwnTopicId(UUID.randomUUID())),
                        t(
                                sheet.ownTopics().isEmpty()
                                        ? "questionnaire.own-first.link"
                                        : "questionnaire.own-next.link"));
        var before = earlier.offered(sheet.conversation()).size();
        if (before > 0) {
            ways.secondaryLink(
                    QuestionnaireNavigation.earlierTopic(sheet.conversation()),
                    t("questionnaire.earlier-topics.link", "count", before));
        }
        add(new Paragraph(t("questionnaire.own-order.text")), said, lists, ways);
    }

    private void show(AnswerSheet sheet) {
        shows(sheet);
        lists.removeAll();
        var own = sheet.ownTopics();
        var list = new OrderedList();
        for (var topic : own) {
            list.add(item(sheet, own, topic));
        }
        lists.add(list);
        list.setVisible(!own.isEmpty());
        if (!sheet.removedTopics().isEmpty()) {
            var removed = new UnorderedList();
            sheet.removedTopics().forEach(topic -> {
                var place = sheet.removedTopics().indexOf(topic) + 1;
                var back = button("questionnaire.put-back.button", place, () -> undo(sheet, topic));
                removed.add(new ListItem(OwnTopicList.words(topic), back));
            });
            lists.add(new H2(t("questionnaire.taken-out.heading")), removed);
        }
    }

    private ListItem item(AnswerSheet sheet, List<OwnTopic> own, OwnTopic topic) {
        var place = own.indexOf(topic) + 1;
        var change = new Anchor(
                QuestionnaireNavigation.ownTopic(sheet.conversation(), topic.id()),
                t("questionnaire.own-change.link", "position", place));
        var item = new ListItem(OwnTopicList.words(topic), change);
        if (place > 1) {
            item.add(button("questionnaire.up.button", place, () -> move(sheet, topic, own.get(place - 2), place - 1)));
        }
        if (place < own.size()) {
            item.add(button("questionnaire.down.button", place, () -> move(sheet, topic, own.get(place), place + 1)));
        }
        item.add(button("questionnaire.take-out.button", place, () -> takeOut(sheet, topic)));
        return item;
    }

    private NativeButton button(String key, int place, SerializableRunnable act) {
        var button = new NativeButton("", event -> act.run());
        // Which of them it moves: to be heard, for the eye sees it.
        var which = new Span(" " + t("questionnaire.own-which.label", "position", place));
        which.addClassName("visually-hidden");
        button.add(new Span(t(key)), which);
        button.addClassName("secondary");
        button.getElement().setAttribute("type", "button");
        return button;
    }

    private void move(AnswerSheet sheet, OwnTopic topic, OwnTopic other, int place) {
        topics.swap(topic.id(), other.id());
        show(fresh(sheet));
        say(t("questionnaire.moved.message", "position", place));
    }

    private void takeOut(AnswerSheet sheet, OwnTopic topic) {
        topics.takeOut(topic.id());
        show(fresh(sheet));
        say(t("questionnaire.taken-out.message"));
    }

    private void undo(AnswerSheet sheet, OwnTopic topic) {
        topics.putBack(topic.id());
        show(fresh(sheet));
        say(t("questionnaire.put-back.message"));
    }

    /** The button that was pressed is gone, so the focus goes to what is said about it, above the list. */
    private void say(String words) {
        said.setText(words);
        said.getElement().setAttribute("tabindex", "-1");
        said.getElement().executeJs("this.focus()");
    }
}
