package nl.mijngesprek.portal.questionnaire.ui;

import nl.mijngesprek.portal.invitation.ConversationId;

/** Where the pages with the questions beforehand are. */
public final class QuestionnaireNavigation {

    private static final String ROOT = "/mijn/";
    static final String CONVERSATION = "conversation";
    static final String POSITION = "position";
    static final String SHEET_ROUTE = "vragen/:" + CONVERSATION;
    static final String QUESTION_ROUTE = SHEET_ROUTE + "/vraag/:" + POSITION;
    static final String CHECK_ROUTE = SHEET_ROUTE + "/nakijken";
    static final String LATER_ROUTE = SHEET_ROUTE + "/later";
    static final String HANDED_OVER_ROUTE = SHEET_ROUTE + "/klaar";
    static final String SHARE_ROUTE = SHEET_ROUTE + "/delen";
    static final String PREPARATION_ROUTE = "gemeente/gesprek/:" + CONVERSATION + "/voorbereiden";

    /** On a question that was opened from the check page: leads straight back there. */
    static final String FROM_CHECK = "nakijken";

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

    static String question(ConversationId conversation, int position) {
        return ROOT + questionPath(conversation, position);
    }

    static String questionFromCheck(ConversationId conversation, int position) {
        return question(conversation, position) + "?" + FROM_CHECK;
    }

    static String check(ConversationId conversation) {
        return ROOT + path(CHECK_ROUTE, conversation);
    }

    static String later(ConversationId conversation) {
        return ROOT + path(LATER_ROUTE, conversation);
    }

    static String questionPath(ConversationId conversation, int position) {
        return path(QUESTION_ROUTE, conversation).replace(":" + POSITION, String.valueOf(position));
    }

    static String path(String route, ConversationId conversation) {
        return route.replace(":" + CONVERSATION, conversation.value().toString());
    }
}
