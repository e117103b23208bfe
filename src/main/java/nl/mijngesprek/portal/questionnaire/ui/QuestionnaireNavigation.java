package nl.mijngesprek.portal.questionnaire.ui;

import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.questionnaire.OwnTopicId;

/** Where the pages with the questions beforehand are. */
public final class QuestionnaireNavigation {

    private static final String ROOT = "/mijn/";
    static final String CONVERSATION = "conversation";
    static final String POSITION = "position";
    static final String OWN_TOPIC = "own";
    static final String SHEET_ROUTE = "vragen/:" + CONVERSATION;
    static final String QUESTION_ROUTE = SHEET_ROUTE + "/vraag/:" + POSITION;
    static final String TOPIC_ROUTE = SHEET_ROUTE + "/onderwerp/:" + POSITION;
    static final String OWN_TOPICS_ROUTE = SHEET_ROUTE + "/eigen";
    static final String OWN_TOPIC_ROUTE = OWN_TOPICS_ROUTE + "/:" + OWN_TOPIC;
    static final String ALREADY_ROUTE = SHEET_ROUTE + "/doe-ik-al";
    static final String EARLIER_ROUTE = SHEET_ROUTE + "/eerder/:" + POSITION;
    static final String EARLIER_TOPIC_ROUTE = SHEET_ROUTE + "/eerder-onderwerp";
    static final String CHECK_ROUTE = SHEET_ROUTE + "/nakijken";
    static final String LATER_ROUTE = SHEET_ROUTE + "/later";
    static final String HANDED_OVER_ROUTE = SHEET_ROUTE + "/klaar";
    static final String SHARE_ROUTE = SHEET_ROUTE + "/delen";
    static final String PREPARATION_ROUTE = "gemeente/gesprek/:" + CONVERSATION + "/voorbereiden";

    /** On a page that was opened from the check page: leads straight back there. */
    static final String FROM_CHECK = "nakijken";

    /** On a question that was opened from an earlier answer: leads back to the next one. */
    static final String FROM_EARLIER = "eerder";

    /** On the check page: the link the client came from, which gets the focus. */
    static final String CAME_FROM = "terug";

    private QuestionnaireNavigation() {}

    /** The list of questions for this conversation. */
    public static String sheet(ConversationId conversation) {
        return ROOT + path(SHEET_ROUTE, conversation);
    }

    /** Where an officer prepares for this conversation with what the client handed over. */
    public static String preparation(ConversationId conversation) {
        return ROOT + path(PREPARATION_ROUTE, conversation);
    }

    static String share(ConversationId conversation) {
        return ROOT + path(SHARE_ROUTE, conversation);
    }

    /** The question at this place of the list. */
    public static String question(ConversationId conversation, int position) {
        return ROOT + questionPath(conversation, position);
    }

    static String questionPath(ConversationId conversation, int position) {
        return at(QUESTION_ROUTE, conversation, position);
    }

    /** Whether the client wants to talk about the topic at this place. */
    public static String topic(ConversationId conversation, int position) {
        return ROOT + at(TOPIC_ROUTE, conversation, position);
    }

    /** The client's own topics and questions. */
    public static String ownTopics(ConversationId conversation) {
        return ROOT + path(OWN_TOPICS_ROUTE, conversation);
    }

    /** One of them, there already or new. */
    public static String ownTopic(ConversationId conversation, OwnTopicId topic) {
        return ROOT
                + path(OWN_TOPIC_ROUTE, conversation)
                        .replace(":" + OWN_TOPIC, topic.value().toString());
    }

    /** What the client does already. */
    public static String already(ConversationId conversation) {
        return ROOT + path(ALREADY_ROUTE, conversation);
    }

    static String earlierPath(ConversationId conversation, int position) {
        return at(EARLIER_ROUTE, conversation, position);
    }

    /** Own topics of the conversation before, one by one. */
    static String earlierTopic(ConversationId conversation) {
        return ROOT + path(EARLIER_TOPIC_ROUTE, conversation);
    }

    /** All answers, to look over. */
    public static String check(ConversationId conversation) {
        return ROOT + path(CHECK_ROUTE, conversation);
    }

    /** The check page, with the focus on the link with this id. */
    static String checkPathAt(ConversationId conversation, String link) {
        return path(CHECK_ROUTE, conversation) + "?" + CAME_FROM + "=" + link;
    }

    static String later(ConversationId conversation) {
        return ROOT + path(LATER_ROUTE, conversation);
    }

    /** The same page, which then leads straight back to the check page. */
    static String fromCheck(String address) {
        return address + "?" + FROM_CHECK;
    }

    static String fromEarlier(String address) {
        return address + "?" + FROM_EARLIER;
    }

    static String path(String route, ConversationId conversation) {
        return route.replace(":" + CONVERSATION, conversation.value().toString());
    }

    private static String at(String route, ConversationId conversation, int position) {
        return path(route, conversation).replace(":" + POSITION, String.valueOf(position));
    }
}
