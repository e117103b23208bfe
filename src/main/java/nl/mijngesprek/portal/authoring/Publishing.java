package nl.mijngesprek.portal.authoring;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.mijngesprek.portal.authoring.PublishingOutcome.Done;
import nl.mijngesprek.portal.authoring.PublishingOutcome.Lacking;
import nl.mijngesprek.portal.authoring.PublishingOutcome.OwnWords;
import nl.mijngesprek.portal.authoring.PublishingOutcome.RemarkMissing;
import nl.mijngesprek.portal.authoring.PublishingOutcome.TooLate;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.questionnaire.QuestionnaireId;
import nl.mijngesprek.portal.questionnaire.Questionnaires;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From draft to published version, by two editors; acts as {@link Actor.Officer}. Submitting makes the version, which the
 * database checks; it stands still until a second editor publishes it or gives it back.
 */
@Service
public class Publishing {

    /** The longest remark, in characters. */
    public static final int LONGEST_REMARK = 4000;

    private final DraftTable drafts;
    private final DraftChecks checks;
    private final Questionnaires questionnaires;
    private final CurrentActor actor;
    private final Clock clock;

    Publishing(DraftTable drafts, DraftChecks checks, Questionnaires questionnaires, CurrentActor actor, Clock clock) {
        this.drafts = drafts;
        this.checks = checks;
        this.questionnaires = questionnaires;
        this.actor = actor;
        this.clock = clock;
    }

    /** Hands a draft to a second editor, unless something lacks. */
    @Transactional
    public PublishingOutcome submit(DraftId draft) {
        var officer = actor.actingOfficer();
        var open = drafts.lock(draft).filter(Draft::isOpen);
        if (open.isEmpty()) {
            return new TooLate();
        }
        var lacks = checks.lacks(open.get());
        if (!lacks.isEmpty()) {
            return new Lacking(lacks);
        }
        questionnaires.submit(version(draft), open.get().reference(), DraftContent.of(open.get()));
        drafts.storeSubmission(draft, officer, now());
        return new Done();
    }

    /** Who submitted it, or wrote in it, goes on writing. */
    @Transactional
    public PublishingOutcome takeBack(DraftId draft) {
        actor.actingOfficer();
        return drafts.lock(draft).filter(there -> !there.isOpen()).isEmpty() ? new TooLate() : returned(draft);
    }

    /** A second editor gives it back to its writers, and says why. */
    @Transactional
    public PublishingOutcome giveBack(DraftId draft, String remark) {
        var officer = actor.actingOfficer();
        var words = Words.clean(remark).strip();
        if (words.isEmpty() || Words.length(words) > LONGEST_REMARK) {
            return new RemarkMissing(LONGEST_REMARK);
        }
        if (drafts.lock(draft).filter(there -> !there.isOpen()).isEmpty()) {
            return new TooLate();
        }
        drafts.storeRemark(draft, words, officer, now());
        return returned(draft);
    }

    /** Publishes it, for good; refused for everybody who wrote in it, here and by the database. */
    @Transactional
    public PublishingOutcome publish(DraftId draft) {
        var officer = actor.actingOfficer();
        var submitted = drafts.lock(draft).filter(there -> !there.isOpen());
        if (submitted.isEmpty()) {
            return new TooLate();
        }
        if (submitted.get().writers().contains(officer)) {
            return new OwnWords();
        }
        if (!questionnaires.publish(version(draft))) {
            return new TooLate();
        }
        drafts.close(draft, now());
        return new Done();
    }

    private PublishingOutcome returned(DraftId draft) {
        questionnaires.withdraw(version(draft));
        drafts.storeReturn(draft);
        return new Done();
    }

    private static QuestionnaireId version(DraftId draft) {
        return new QuestionnaireId(draft.value());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
