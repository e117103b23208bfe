package nl.mijngesprek.portal.outreach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.Obligation;
import nl.mijngesprek.portal.invitation.Officer;

/**
 * All that happened around one conversation to reach the client, and all the client said. The client reads every part of it (A12).
 *
 * @param answer what the client said to the invitation
 * @param movedAt when the client took another moment
 * @param invitations in the order they were sent
 * @param attempts oldest first
 * @param reasons oldest first
 * @param calledOff whether the municipality called the conversation off: then nothing follows from silence about it
 * @param goBetween who else may be asked, in the client's words; empty when nobody may
 */
public record ContactHistory(
        ConversationId conversation,
        ClientId client,
        String clientName,
        Obligation obligation,
        Instant startsAt,
        Officer officer,
        Optional<AnswerChoice> answer,
        Optional<Instant> movedAt,
        List<SentInvitation> invitations,
        List<Attempt> attempts,
        List<Reason> reasons,
        Optional<SanctionProposal> proposal,
        Optional<String> goBetween,
        Optional<Outcome> outcome,
        boolean calledOff) {

    public ContactHistory {
        invitations = List.copyOf(invitations);
        attempts = List.copyOf(attempts);
        reasons = List.copyOf(reasons);
    }

    /** Where the client is with this conversation on this day. */
    public OutreachState state(LocalDate today) {
        if (calledOff) {
            return OutreachState.CALLED_OFF;
        }
        if (outcome.isPresent()) {
            return switch (outcome.get()) {
                case CAME -> OutreachState.CAME;
                case EXCUSED -> OutreachState.EXCUSED;
            };
        }
        if (answer.isPresent()) {
            return switch (answer.get()) {
                case NOT_WANTED -> OutreachState.DECLINED;
                case OTHER_DAY -> movedAt.isPresent() ? OutreachState.MOVED : OutreachState.ANSWERED;
                case COMING, OTHER_PLACE, CALL_ME, UNSURE -> OutreachState.ANSWERED;
            };
        }
        if (wasHeard()) {
            return OutreachState.ANSWERED;
        }
        return deliveredInvitations(today) >= SanctionGate.INVITATIONS
                        && attempts.stream().anyMatch(Attempt::counts)
                ? OutreachState.NOT_REACHED
                : OutreachState.INVITED;
    }

    /** Whether the client said anything besides an answer, to whomever. */
    private boolean wasHeard() {
        return !reasons.isEmpty()
                || attempts.stream()
                        .anyMatch(attempt -> attempt.result() == AttemptResult.SPOKE || attempt.isDisputed());
    }

    public int deliveredInvitations(LocalDate today) {
        return (int) invitations.stream()
                .filter(invitation -> invitation.isDelivered(today))
                .count();
    }

    /** The reason the client told last, here. */
    public Optional<Reason> lastOwnReason() {
        return reasons.stream().filter(reason -> reason.heardBy().isEmpty()).reduce((earlier, later) -> later);
    }

    /** Whether nothing may follow from silence now: the client told why, and waits for an officer (E8). */
    public boolean isClockStopped() {
        return reasons.stream().anyMatch(Reason::waits);
    }

    Optional<Attempt> attempt(AttemptId id) {
        return attempts.stream().filter(attempt -> attempt.id().equals(id)).findFirst();
    }
}
