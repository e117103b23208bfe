package nl.mijngesprek.portal.outcome;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.outreach.Outcome;
import nl.mijngesprek.portal.outreach.RecordedOutcomes;
import org.springframework.stereotype.Component;

/** Tells outreach who came and who called off; somebody who was not seen is still to be asked why (E2). */
@Component
class AttendanceForOutreach implements RecordedOutcomes {

    private final OutcomeTable table;

    AttendanceForOutreach(OutcomeTable table) {
        this.table = table;
    }

    @Override
    public Map<ConversationId, Outcome> of(Collection<ConversationId> conversations) {
        var outcomes = new HashMap<ConversationId, Outcome>();
        table.attendances(conversations).forEach((conversation, attendance) -> {
            switch (attendance) {
                case CAME -> outcomes.put(conversation, Outcome.CAME);
                case EXCUSED -> outcomes.put(conversation, Outcome.EXCUSED);
                case NOT_SEEN -> {}
            }
        });
        return outcomes;
    }
}
