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
    static final String MOMENT_ROUTE = INVITATION_ROUTE + "/dag";
    static final String PLACE_ROUTE = INVITATION_ROUTE + "/plek";
    static final String COMPANION_ROUTE = INVITATION_ROUTE + "/mee";
    static final String INTERPRETER_ROUTE = INVITATION_ROUTE + "/tolk";
    static final String NEEDS_ROUTE = INVITATION_ROUTE + "/nodig";
    static final String DECLINE_ROUTE = INVITATION_ROUTE + "/niet-willen";
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

    static String moment(ConversationId conversation) {
        return ROOT + path(MOMENT_ROUTE, conversation);
    }

    static String place(ConversationId conversation) {
        return ROOT + path(PLACE_ROUTE, conversation);
    }

    static String companion(ConversationId conversation) {
        return ROOT + path(COMPANION_ROUTE, conversation);
    }

    static String interpreter(ConversationId conversation) {
        return ROOT + path(INTERPRETER_ROUTE, conversation);
    }

    static String needs(ConversationId conversation) {
        return ROOT + path(NEEDS_ROUTE, conversation);
    }

    /** The appointment as a file for the calendar of a telephone. */
    static String calendarFile(ConversationId conversation) {
        return CalendarFiles.PATH.replace(
                "{" + CONVERSATION + "}", conversation.value().toString());
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
