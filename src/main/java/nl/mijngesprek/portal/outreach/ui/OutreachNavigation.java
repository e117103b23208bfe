package nl.mijngesprek.portal.outreach.ui;

import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.outreach.AttemptId;

/** Where the pages about contact are. */
public final class OutreachNavigation {

    private static final String ROOT = "/mijn/";
    static final String CONVERSATION = "conversation";
    static final String ATTEMPT = "attempt";
    static final String CONTACT_ROUTE = "contact";
    static final String GO_BETWEEN_ROUTE = CONTACT_ROUTE + "/iemand-anders";
    static final String HISTORY_ROUTE = CONTACT_ROUTE + "/:" + CONVERSATION;
    static final String REASON_ROUTE = HISTORY_ROUTE + "/reden";
    static final String WORDS_ROUTE = HISTORY_ROUTE + "/woorden";
    static final String THANKS_ROUTE = HISTORY_ROUTE + "/dank";
    static final String ATTEMPT_ROUTE = HISTORY_ROUTE + "/poging/:" + ATTEMPT;

    /** Where the invitation leads who asks what happens then. */
    static final String NO_SHOW_ROUTE = "uitnodiging/:" + CONVERSATION + "/niet-komen";

    private OutreachNavigation() {}

    /** All contact with the municipality. */
    public static String contact() {
        return ROOT + CONTACT_ROUTE;
    }

    /** Why the client did not answer. */
    public static String reason(ConversationId conversation) {
        return ROOT + path(REASON_ROUTE, conversation);
    }

    static String goBetween() {
        return ROOT + GO_BETWEEN_ROUTE;
    }

    static String history(ConversationId conversation) {
        return ROOT + path(HISTORY_ROUTE, conversation);
    }

    static String words(ConversationId conversation) {
        return ROOT + path(WORDS_ROUTE, conversation);
    }

    static String thanks(ConversationId conversation) {
        return ROOT + path(THANKS_ROUTE, conversation);
    }

    static String attempt(ConversationId conversation, AttemptId attempt) {
        return ROOT
                + path(ATTEMPT_ROUTE, conversation)
                        .replace(":" + ATTEMPT, attempt.value().toString());
    }

    /** The same address as Flow's own navigation wants it. */
    static String path(String route, ConversationId conversation) {
        return route.replace(":" + CONVERSATION, conversation.value().toString());
    }
}
