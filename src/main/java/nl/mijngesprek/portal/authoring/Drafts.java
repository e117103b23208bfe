package nl.mijngesprek.portal.authoring;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.questionnaire.PublishedVersion;
import nl.mijngesprek.portal.questionnaire.QuestionnaireId;
import nl.mijngesprek.portal.questionnaire.Questionnaires;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The drafts of questionnaires, for editors; acts as {@link Actor.Officer}. For an officer who is no editor there is none:
 * what such a one asks for is not found, and the database refuses what they would write.
 */
@Service
public class Drafts {

    private final DraftTable drafts;
    private final Questionnaires questionnaires;
    private final CurrentActor actor;
    private final Clock clock;

    Drafts(DraftTable drafts, Questionnaires questionnaires, CurrentActor actor, Clock clock) {
        this.drafts = drafts;
        this.questionnaires = questionnaires;
        this.actor = actor;
        this.clock = clock;
    }

    /** Whether the officer who acts writes questionnaires. */
    @Transactional(readOnly = true)
    public boolean isEditor() {
        return drafts.isEditor(actor.actingOfficer());
    }

    /** Those that are being written or looked over; the one that changed last comes first. */
    @Transactional(readOnly = true)
    public List<DraftSummary> all() {
        actor.actingOfficer();
        return drafts.open().stream().map(DraftSummary::of).toList();
    }

    /** Empty when there is none, and for whoever edits no questions. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(DraftId draft) {
        actor.actingOfficer();
        return drafts.find(draft);
    }

    /** Begins an empty draft of a new list. */
    @Transactional
    public DraftId begin(Aim aim) {
        var draft = new DraftId(UUID.randomUUID());
        drafts.insert(draft, "list-" + draft.value(), aim, DraftShape.EMPTY, actor.actingOfficer(), now());
        return draft;
    }

    /**
     * Begins the next version of a list with what this version says; the draft that is being written already, if there is
     * one. Empty when there is no such version.
     */
    @Transactional
    public Optional<DraftId> beginFrom(QuestionnaireId version) {
        var officer = actor.actingOfficer();
        return questionnaires.published().stream()
                .filter(published -> published.id().equals(version))
                .findFirst()
                .flatMap(published -> drafts.openOf(published.reference())
                        .or(() -> questionnaires.content(version).flatMap(content -> {
                            var draft = new DraftId(UUID.randomUUID());
                            var begun = new VersionAsDraft(draft.value(), content);
                            var now = now();
                            if (drafts.insert(
                                    draft, published.reference(), published.aim(), begun.shape(), officer, now)) {
                                drafts.insertTexts(draft, begun.words(), now);
                            }
                            return drafts.openOf(published.reference());
                        })));
    }

    /** The newest version of the list that this is a draft of; empty for a new list. */
    @Transactional(readOnly = true)
    public Optional<PublishedVersion> previous(Draft draft) {
        return questionnaires.published().stream()
                .filter(published -> published.reference().equals(draft.reference()))
                .findFirst();
    }

    /** Keeps words as they are typed; both when another editor typed there meanwhile. Refused once the draft is submitted. */
    @Transactional
    public Words.Saving saveWords(DraftId draft, TextKey key, String typed, int version) {
        var now = now();
        return drafts.touch(draft, actor.actingOfficer(), now)
                ? drafts.text(draft, key).save(typed, version, now)
                : new Words.NotYours();
    }

    /** Changes what the draft consists of; false when it is submitted, or not there any more. */
    @Transactional
    public boolean change(DraftId draft, UnaryOperator<DraftShape> change) {
        if (!drafts.touch(draft, actor.actingOfficer(), now())) {
            return false;
        }
        drafts.find(draft).ifPresent(there -> drafts.storeShape(draft, there.aim(), change.apply(there.shape())));
        return true;
    }

    /** Changes what the questions are for, as long as no version of the list is out; false otherwise. */
    @Transactional
    public boolean change(DraftId draft, Aim aim) {
        if (!drafts.touch(draft, actor.actingOfficer(), now())) {
            return false;
        }
        return drafts.find(draft)
                .filter(there -> previous(there).isEmpty())
                .map(there -> {
                    drafts.storeShape(draft, aim, there.shape());
                    return true;
                })
                .orElse(false);
    }

    /** Discards a draft that is not submitted; false when it is, or is not there any more. Nothing else changes. */
    @Transactional
    public boolean discard(DraftId draft) {
        if (!drafts.touch(draft, actor.actingOfficer(), now())) {
            return false;
        }
        drafts.close(draft, now());
        return true;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
