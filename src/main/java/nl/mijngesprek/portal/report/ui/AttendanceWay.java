package nl.mijngesprek.portal.report.ui;

import nl.mijngesprek.portal.invitation.ConversationId;

/** Where an officer says whether the client came to a conversation: the module that has such a page makes a bean of this. */
public interface AttendanceWay {

    /** The address of that page. */
    String attendance(ConversationId conversation);
}
