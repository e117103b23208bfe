package nl.mijngesprek.portal.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.invitation.Obligation;

/**
 * What has to be there before a sanction may be proposed (E1): reason first. The database holds the same rule by itself,
 * in {@code sanction_lacks}; see decision 008.
 */
final class SanctionGate {

    static final int INVITATIONS = 2;
    static final int CHANNELS = 3;
    static final int PARTS_OF_DAY = 2;

    private SanctionGate() {}

    /** All that is missing on this day, in the order the database names it; empty when a sanction may be proposed. */
    static List<Lack> lacks(ContactHistory history, LocalDate today) {
        var lacks = new ArrayList<Lack>();
        if (history.obligation() != Obligation.OBLIGED) {
            lacks.add(new Lack.Obliged());
        }
        if (history.calledOff()) {
            lacks.add(new Lack.CalledOff());
        }
        var delivered = history.deliveredInvitations(today);
        if (delivered < INVITATIONS) {
            lacks.add(new Lack.Invitations(delivered));
        }
        history.reasons().stream()
                .filter(Reason::waits)
                .findFirst()
                .ifPresent(reason -> lacks.add(new Lack.ReasonTakenUp(reason.toldAt())));
        if (history.reasons().isEmpty()) {
            addAttempts(
                    lacks, history.attempts().stream().filter(Attempt::counts).toList());
        }
        return lacks;
    }

    private static void addAttempts(List<Lack> lacks, List<Attempt> counted) {
        var noNumber = counted.stream().anyMatch(attempt -> attempt.result() == AttemptResult.NO_NUMBER);
        // That there is no number is a fact about the client; nobody was looked for by it.
        var made = counted.stream()
                .filter(attempt -> attempt.result() != AttemptResult.NO_NUMBER)
                .toList();
        var channels = made.stream().map(attempt -> attempt.channel().counted()).collect(Collectors.toSet());
        if (channels.size() < CHANNELS) {
            lacks.add(new Lack.Channels(channels));
        }
        var parts = made.stream()
                .filter(attempt -> attempt.channel() == Channel.CALL)
                .map(attempt -> PartOfDay.of(attempt.madeAt()))
                .collect(Collectors.toSet());
        if (parts.size() < PARTS_OF_DAY && !noNumber) {
            lacks.add(new Lack.Calls(parts));
        }
        if (!channels.contains(Channel.HOME_VISIT)) {
            lacks.add(new Lack.HomeVisit());
        }
    }
}
