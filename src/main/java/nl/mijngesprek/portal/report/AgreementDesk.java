package nl.mijngesprek.portal.report;

import java.time.Clock;
import java.util.Optional;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.Look;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.report.AgreementWord.Kind;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an officer does about the agreements of the conversations they hold: see what waits, say what the municipality did,
 * answer (F1, F2, F5). Every look is in the client's access log. All of it acts as {@link Actor.Officer}.
 */
@Service
public class AgreementDesk {

    private final AgreementTable table;
    private final SentRemarkTable remarks;
    private final CurrentActor actor;
    private final AccessLog log;
    private final Clock clock;

    AgreementDesk(AgreementTable table, SentRemarkTable remarks, CurrentActor actor, AccessLog log, Clock clock) {
        this.table = table;
        this.remarks = remarks;
        this.actor = actor;
        this.log = log;
        this.clock = clock;
    }

    /**
     * First what waits for an answer, then what is overdue, then by day; what is done comes last.
     *
     * @param page 1 and up
     */
    @Transactional
    public AgreementPage page(int page) {
        var found = table.page(actor.actingOfficer(), Dates.dayOf(clock.instant()), page);
        log.looked(
                found.agreements().stream()
                        .map(AgreedSentence::client)
                        .distinct()
                        .toList(),
                Look.at(Subject.AGREEMENTS));
        return found;
    }

    /** One agreement; empty when this officer holds no conversation in which it was made. */
    @Transactional
    public Optional<AgreedSentence> find(PassageId passage) {
        var found = table.find(passage, actor.actingOfficer());
        found.ifPresent(agreed -> log.looked(
                agreed.client(),
                Look.at(Subject.AGREEMENTS).about(agreed.conversation().value())));
        return found;
    }

    /** Says that the municipality did what it was to do; a second time adds nothing. */
    @Transactional
    public AgreementOutcome tick(PassageId passage) {
        return turn(passage, Kind.DONE);
    }

    /** Says that the municipality did not do it after all; while it is not done, this adds nothing. */
    @Transactional
    public AgreementOutcome untick(PassageId passage) {
        return turn(passage, Kind.NOT_DONE);
    }

    /** Answers what the client asked or told. */
    @Transactional
    public AgreementOutcome answer(PassageId passage, String typed) {
        remarks.oneAtATime(passage);
        var officer = actor.actingOfficer();
        var words = Words.clean(typed).strip();
        var agreed = table.find(passage, officer);
        if (agreed.isEmpty()) {
            return new AgreementOutcome.NotFound();
        }
        if (agreed.get().unanswered().isEmpty()) {
            return new AgreementOutcome.NothingAsked();
        }
        if (AgreementWord.saysNothing(words)) {
            return new AgreementOutcome.NothingSaid();
        }
        if (Words.length(words) > AgreementWord.LIMIT) {
            return new AgreementOutcome.TooLong(Words.length(words));
        }
        table.add(agreed.get(), Kind.ANSWER, words, officer);
        return new AgreementOutcome.Said();
    }

    /** Whether the client did something is for the client to say. */
    private AgreementOutcome turn(PassageId passage, Kind kind) {
        remarks.oneAtATime(passage);
        var officer = actor.actingOfficer();
        var agreed =
                table.find(passage, officer).filter(found -> found.agreement().by() == Agreement.By.MUNICIPALITY);
        if (agreed.isEmpty()) {
            return new AgreementOutcome.NotFound();
        }
        if (agreed.get().isDone() != (kind == Kind.DONE)) {
            table.add(agreed.get(), kind, "", officer);
        }
        return new AgreementOutcome.Said();
    }
}
