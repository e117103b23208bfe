package nl.mijngesprek.portal.outreach;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.invitation.ConversationId;

/** Puts what other modules recorded beside what this one knows. */
final class Outcomes {

    private Outcomes() {}

    static List<ContactHistory> added(List<ContactHistory> histories, List<RecordedOutcomes> modules) {
        if (modules.isEmpty() || histories.isEmpty()) {
            return histories;
        }
        var ids = histories.stream().map(ContactHistory::conversation).toList();
        var recorded = new HashMap<ConversationId, Outcome>();
        modules.forEach(module -> recorded.putAll(module.of(ids)));
        return histories.stream()
                .map(history -> history.with(Optional.ofNullable(recorded.get(history.conversation()))))
                .toList();
    }
}
