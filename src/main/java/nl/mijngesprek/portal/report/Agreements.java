package nl.mijngesprek.portal.report;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.report.AgreementWord.Kind;
import nl.mijngesprek.portal.report.RemarkTable.Purpose;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was agreed in the reports about the client who is logged in, and what they say of it: that it is done, that they want
 * to know something, or that it went otherwise (F1, F2, F5). Everything said stays; nothing follows from it by itself.
 */
@Service
public class Agreements {

    private final AgreementTable table;
    private final RemarkTable drafts;
    private final SentRemarkTable remarks;
    private final CurrentActor actor;
    private final Clock clock;

    Agreements(AgreementTable table, RemarkTable drafts, SentRemarkTable remarks, CurrentActor actor, Clock clock) {
        this.table = table;
        this.drafts = drafts;
        this.remarks = remarks;
        this.actor = actor;
        this.clock = clock;
    }

    /** Those of the newest version of each report, first by its day. */
    @Transactional(readOnly = true)
    public List<AgreedSentence> all() {
        return table.all(actor.viewer());
    }

    @Transactional(readOnly = true)
    public Optional<MyAgreement> find(PassageId passage) {
        return table.find(passage, actor.viewer());
    }

    /** Says that it is done, whoever was to do it; a second time adds nothing. */
    @Transactional
    public AgreementOutcome tick(PassageId passage) {
        return turn(passage, Kind.DONE);
    }

    /** Says that it is not done after all; while it is not, this adds nothing. */
    @Transactional
    public AgreementOutcome untick(PassageId passage) {
        return turn(passage, Kind.NOT_DONE);
    }

    /** Keeps what is written about an agreement; nothing is sent by it. */
    @Transactional
    public Words.Saving saveWords(PassageId passage, String typed, int version) {
        return table.find(passage, actor.viewer()).isPresent()
                ? drafts.words(passage, Purpose.AGREEMENT, actor.viewer()).save(typed, version, clock.instant())
                : new Words.NotYours();
    }

    /** Asks something about it. */
    @Transactional
    public AgreementOutcome ask(PassageId passage, String words) {
        return say(passage, Kind.QUESTION, words);
    }

    /** Says that it went otherwise. */
    @Transactional
    public AgreementOutcome otherwise(PassageId passage, String words) {
        return say(passage, Kind.OTHERWISE, words);
    }

    private AgreementOutcome turn(PassageId passage, Kind kind) {
        remarks.oneAtATime(passage);
        var mine = table.find(passage, actor.viewer());
        if (mine.isEmpty()) {
            return new AgreementOutcome.NotFound();
        }
        var agreed = mine.get().agreed();
        if (agreed.isDone() != (kind == Kind.DONE)) {
            table.add(agreed, kind, "");
        }
        return new AgreementOutcome.Said();
    }

    private AgreementOutcome say(PassageId passage, Kind kind, String typed) {
        remarks.oneAtATime(passage);
        var words = Words.clean(typed).strip();
        var mine = table.find(passage, actor.viewer());
        if (mine.isEmpty()) {
            return new AgreementOutcome.NotFound();
        }
        if (AgreementWord.saysNothing(words)) {
            return new AgreementOutcome.NothingSaid();
        }
        if (Words.length(words) > AgreementWord.LIMIT) {
            return new AgreementOutcome.TooLong(Words.length(words));
        }
        table.add(mine.get().agreed(), kind, words);
        var draft = mine.get().draft();
        // What was written in another window meanwhile, and is not among what is sent, stays to be sent.
        if (words.contains(draft.text().strip())) {
            drafts.words(passage, Purpose.AGREEMENT, actor.viewer()).save("", draft.version(), clock.instant());
        }
        return new AgreementOutcome.Said();
    }
}
