package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.mijngesprek.portal.questionnaire.OwnTopic;
import nl.mijngesprek.portal.shared.ui.OwnWords;

/** The client's own topics and questions to read, most important first, each in the direction of its own words. */
final class OwnTopicList extends OrderedList {

    OwnTopicList(List<OwnTopic> topics) {
        topics.forEach(topic -> add(new ListItem(words(topic))));
    }

    static Paragraph words(OwnTopic topic) {
        return new OwnWords(topic.words().text());
    }
}
