package nl.mijngesprek.portal.invitation.ui;

import nl.mijngesprek.portal.invitation.ConversationId;

/** Where the pages about an invitation are. */
public final class InvitationNavigation {

    private static final String ROOT = "/mijn/";
    static final String CONVERSATION = "conversation";
    static final String INVITATION_ROUTE = "uitnodiging/:" + CONVERSATION;
    static final String ANSWER_ROUTE = INVITATION_ROUTE + "/antwoord";
    static final String WISH_ROUTE = INVITATION_ROUTE + "/wens";
    static final String ANSWERED_ROUTE = INVITATION_ROUTE + "/klaar";
    private static final String CONSEQUENCES_ROUTE = INVITATION_ROUTE + "/niet-komen";

    private InvitationNavigation() {}

    /** The invitation itself. */
    public static String invitation(ConversationId conversation) {
        return ROOT + path(INVITATION_ROUTE, conversation);
    }

    /** Where the client answers it. */
    public static String answer(ConversationId conversation) {
        return ROOT + path(ANSWER_ROUTE, conversation);
    }

    /** What happens to someone who does not come; the module that keeps the gate has this page. */
    static String consequences(ConversationId conversation) {
        return ROOT + path(CONSEQUENCES_ROUTE, conversation);
    }

    static String answered(ConversationId conversation) {
        return ROOT + path(ANSWERED_ROUTE, conversation);
    }

    /** The same address as Flow's own navigation wants it: without the part that is the portal's. */
    static String path(String route, ConversationId conversation) {
        return route.replace(":" + CONVERSATION, conversation.value().toString());
    }
}
