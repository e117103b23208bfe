package nl.mijngesprek.portal.staff.ui;

import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.ConversationId;

/** A test of the days before a conversation, with an officer who holds it. */
abstract class ReminderDayTest extends UseCaseTest {

    /** A conversation that this officer holds, with an invitation long ago. */
    final ConversationId with(OfficerId officer, ClientId client, String startsAt) {
        var conversation = conversation(client, at(startsAt));
        giveTo(officer, conversation);
        return conversation;
    }
}
