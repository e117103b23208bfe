package nl.mijngesprek.portal.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.report.ReportFiles;
import nl.mijngesprek.portal.report.ReportId;
import nl.mijngesprek.portal.shared.Loop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Delivers reports with all that was said beside them to the case system, as {@link Actor.CaseDelivery}: each at least once,
 * and one after the other. What is said while a delivery is on its way goes with the next one of that report.
 */
@Component
class CaseDeliveryLoop extends Loop {

    private static final Logger LOG = LoggerFactory.getLogger(CaseDeliveryLoop.class);

    /** Longer than one delivery may take. */
    private static final Duration TAKEN = Duration.ofMinutes(2);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final CaseDeliveryTable table;
    private final ReportFiles files;
    private final CaseSystem caseSystem;
    private final CurrentActor currentActor;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** @param interval how often is looked what waits; 0 when only {@link #deliverDue} does */
    CaseDeliveryLoop(
            CaseDeliveryTable table,
            ReportFiles files,
            CaseSystem caseSystem,
            CurrentActor currentActor,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${portal.case.interval}") Duration interval) {
        super("case delivery", caseSystem.isOn() ? interval : Duration.ZERO);
        this.table = table;
        this.files = files;
        this.caseSystem = caseSystem;
        this.currentActor = currentActor;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    private record Parcel(CaseDeliveryTable.Taken taken, String document) {}

    @Override
    protected void work() {
        deliverDue();
    }

    /** Tries every report that is due once, until the case system is not there; says how many were delivered. */
    int deliverDue() {
        return currentActor.as(new Actor.CaseDelivery(), () -> {
            var delivered = 0;
            for (var report : transaction.execute(_ -> table.due(clock.instant()))) {
                var parcel = packed(report);
                if (parcel.isEmpty()) {
                    continue;
                }
                switch (caseSystem.deliver(
                        parcel.get().taken().key(), parcel.get().document())) {
                    case CaseSystem.Receipt.Taken() -> {
                        transaction.executeWithoutResult(
                                _ -> table.markDelivered(parcel.get().taken(), clock.instant()));
                        delivered++;
                    }
                    case CaseSystem.Receipt.Refused(var status) -> {
                        LOG.warn(
                                "delivery {} of report {} is refused by the case system with status {}; it stays and is tried again",
                                parcel.get().taken().number(),
                                report.value(),
                                status);
                        putOff(parcel.get(), "Status" + status);
                    }
                    case CaseSystem.Receipt.Unavailable(var problem) -> {
                        LOG.warn("the case system cannot be reached: {}", problem);
                        putOff(parcel.get(), problem);
                        return delivered;
                    }
                }
            }
            return delivered;
        });
    }

    private Optional<Parcel> packed(ReportId report) {
        try {
            return transaction.<Optional<Parcel>>execute(_ -> pack(report));
        } catch (RuntimeException failure) {
            // One that cannot be written must not hold up the others.
            LOG.warn(
                    "report {} cannot be written for the case system: {}",
                    report.value(),
                    failure.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Taken first and read then: what is read holds at least what was taken. */
    private Optional<Parcel> pack(ReportId report) {
        var now = clock.instant();
        return table.take(report, now, now.plus(TAKEN))
                .flatMap(taken -> files.toDeliver(report, taken.number()).map(document -> new Parcel(taken, document)));
    }

    private void putOff(Parcel parcel, String problem) {
        transaction.executeWithoutResult(_ -> table.postpone(
                parcel.taken(),
                problem,
                clock.instant().plus(waitAfter(parcel.taken().attempts()))));
    }

    /** Twice as long each time, up to an hour. */
    static Duration waitAfter(int attempts) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, 20));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
