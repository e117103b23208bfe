package nl.mijngesprek.portal.outreach;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mijngesprek.portal.invitation.Obligation;
import nl.mijngesprek.portal.shared.Dates;

/** The order in which somebody who did not answer is looked for: varied, with time between, and care at its end. */
final class OutreachPlan {

    private OutreachPlan() {}

    /** What comes next on this day; empty when the client was heard and nobody waits for anything. */
    static Optional<NextStep> next(ContactHistory history, LocalDate today) {
        var waiting = history.reasons().stream().filter(Reason::waits).findFirst();
        if (waiting.isPresent()) {
            var told = Dates.dayOf(waiting.get().toldAt());
            return Optional.of(new NextStep(Step.TAKE_UP_REASON, told));
        }
        return switch (history.state(today)) {
            case ANSWERED, MOVED, CALLED_OFF, CAME, EXCUSED, DECLINED -> Optional.empty();
            case INVITED, NOT_REACHED ->
                step(history, today)
                        .map(step -> new NextStep(
                                step,
                                lastSign(history)
                                        .map(day -> day.plus(step.quiet()))
                                        .orElse(today)));
        };
    }

    private static Optional<Step> step(ContactHistory history, LocalDate today) {
        if (history.deliveredInvitations(today) < SanctionGate.INVITATIONS) {
            return Optional.of(Step.REPEAT_INVITATION);
        }
        // Who is free to come is asked twice, and then left in peace (A5).
        if (history.obligation() == Obligation.VOLUNTARY) {
            return Optional.empty();
        }
        var made = history.attempts().stream()
                .filter(attempt -> !attempt.isDisputed())
                .toList();
        var channels = made.stream().map(attempt -> attempt.channel().counted()).collect(Collectors.toSet());
        var calls = made.stream()
                .filter(attempt -> attempt.channel() == Channel.CALL)
                .map(attempt -> PartOfDay.of(attempt.madeAt()))
                .distinct()
                .count();
        var noNumber = made.stream().anyMatch(attempt -> attempt.result() == AttemptResult.NO_NUMBER);
        return Stream.of(Step.values())
                .filter(step -> switch (step) {
                    case TAKE_UP_REASON, REPEAT_INVITATION -> false;
                    case SMS -> !channels.contains(Channel.SMS);
                    case CALL -> calls == 0;
                    case CALL_ANOTHER_TIME -> calls < SanctionGate.PARTS_OF_DAY && !noNumber;
                    case EMAIL -> !channels.contains(Channel.EMAIL);
                    case SUPPORTER -> history.goBetween().isPresent() && !channels.contains(Channel.SUPPORTER);
                    case LETTER -> !channels.contains(Channel.LETTER);
                    case HOME_VISIT -> !channels.contains(Channel.HOME_VISIT);
                    case CARE -> true;
                })
                .findFirst();
    }

    /** The last day on which the municipality did something. */
    private static Optional<LocalDate> lastSign(ContactHistory history) {
        return Stream.concat(
                        history.invitations().stream().map(SentInvitation::sentOn),
                        history.attempts().stream().map(attempt -> Dates.dayOf(attempt.madeAt())))
                .max(Comparator.naturalOrder());
    }
}
