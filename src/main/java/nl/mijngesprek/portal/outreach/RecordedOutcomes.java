package nl.mijngesprek.portal.outreach;

import java.util.Collection;
import java.util.Map;
import nl.mijngesprek.portal.invitation.ConversationId;

/** What another module recorded about how conversations ended. Asked within a transaction of whoever looks. */
public interface RecordedOutcomes {

    /** The outcomes there are of these conversations; one without any is left out. */
    Map<ConversationId, Outcome> of(Collection<ConversationId> conversations);
}
