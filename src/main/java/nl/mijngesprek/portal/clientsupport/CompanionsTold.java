package nl.mijngesprek.portal.clientsupport;

import java.util.List;
import java.util.Map;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.invitation.ConversationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who comes along to a conversation, told to its officer: only when the client said so, and somebody said yes (C2). */
@Service
public class CompanionsTold {

    private final SupportRequestTable table;
    private final CurrentActor actor;

    CompanionsTold(SupportRequestTable table, CurrentActor actor) {
        this.table = table;
        this.actor = actor;
    }

    /** By conversation; of most there is nothing to tell. Acts as {@link Actor.Officer}. */
    @Transactional(readOnly = true)
    public Map<ConversationId, String> of(List<ConversationId> conversations) {
        actor.actingOfficer();
        return conversations.isEmpty() ? Map.of() : table.companionsTold(conversations);
    }
}
