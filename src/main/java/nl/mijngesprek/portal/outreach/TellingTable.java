package nl.mijngesprek.portal.outreach;

import static nl.mijngesprek.database.Tables.ATTEMPT;
import static nl.mijngesprek.database.Tables.ATTEMPT_DISPUTE;
import static nl.mijngesprek.database.Tables.GO_BETWEEN;
import static nl.mijngesprek.database.Tables.REASON;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.Optional;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.KeptWords;
import nl.mijngesprek.portal.shared.Words;
import nl.mijngesprek.portal.shared.WordsTable;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** What the client says: why not, that an attempt is not right, and who else may be asked. */
@Component
class TellingTable {

    private final DSLContext database;

    TellingTable(DSLContext database) {
        this.database = database;
    }

    void storeReason(ReasonId id, ConversationId conversation, Viewer viewer, ReasonCode code, Instant now) {
        database.insertInto(REASON)
                .set(REASON.ID, id.value())
                .set(REASON.CONVERSATION_ID, conversation.value())
                .set(REASON.CLIENT_ID, viewer.client().value())
                .set(REASON.CODE, code.code())
                .set(REASON.TOLD_BY, "client")
                .set(REASON.VERSION, 1)
                .set(REASON.TOLD_AT, now)
                .set(REASON.SAVED_AT, now)
                .execute();
    }

    KeptWords reasonWords(ReasonId reason, Viewer viewer) {
        return new WordsTable(
                database,
                REASON,
                REASON.WORDS,
                REASON.VERSION,
                REASON.SAVED_AT,
                REASON.ID
                        .eq(reason.value())
                        .and(REASON.TOLD_BY.eq("client"))
                        .and(REASON.CLIENT_ID.eq(viewer.client().value())));
    }

    /** Keeps whether the client says that this attempt is not right; the words beside it stay. */
    Optional<Dispute> storeDispute(AttemptId attempt, Viewer viewer, boolean stands, Instant now) {
        return database.insertInto(
                        ATTEMPT_DISPUTE,
                        ATTEMPT_DISPUTE.ATTEMPT_ID,
                        ATTEMPT_DISPUTE.CLIENT_ID,
                        ATTEMPT_DISPUTE.STANDS,
                        ATTEMPT_DISPUTE.VERSION,
                        ATTEMPT_DISPUTE.SAVED_AT)
                .select(select(ATTEMPT.ID, ATTEMPT.CLIENT_ID, val(stands), val(1), val(now, ATTEMPT_DISPUTE.SAVED_AT))
                        .from(ATTEMPT)
                        .where(ATTEMPT.ID.eq(attempt.value()))
                        .and(ATTEMPT.CLIENT_ID.eq(viewer.client().value())))
                .onConflict(ATTEMPT_DISPUTE.ATTEMPT_ID)
                .doUpdate()
                .set(ATTEMPT_DISPUTE.STANDS, excluded(ATTEMPT_DISPUTE.STANDS))
                .returningResult(
                        ATTEMPT_DISPUTE.STANDS,
                        ATTEMPT_DISPUTE.WORDS,
                        ATTEMPT_DISPUTE.VERSION,
                        ATTEMPT_DISPUTE.SAVED_AT)
                .fetchOptional(Records.mapping(OutreachTable::dispute))
                .flatMap(dispute -> dispute);
    }

    KeptWords disputeWords(AttemptId attempt, Viewer viewer) {
        return new WordsTable(
                database,
                ATTEMPT_DISPUTE,
                ATTEMPT_DISPUTE.WORDS,
                ATTEMPT_DISPUTE.VERSION,
                ATTEMPT_DISPUTE.SAVED_AT,
                ATTEMPT_DISPUTE
                        .ATTEMPT_ID
                        .eq(attempt.value())
                        .and(ATTEMPT_DISPUTE.CLIENT_ID.eq(viewer.client().value())));
    }

    Optional<GoBetween> goBetween(Viewer viewer) {
        return database.select(GO_BETWEEN.ALLOWED, GO_BETWEEN.WORDS, GO_BETWEEN.VERSION, GO_BETWEEN.SAVED_AT)
                .from(GO_BETWEEN)
                .where(GO_BETWEEN.CLIENT_ID.eq(viewer.client().value()))
                .fetchOptional(Records.mapping((allowed, words, version, savedAt) ->
                        new GoBetween(allowed, new Words(words, version, savedAt))));
    }

    /** Keeps whether somebody else may be asked; the words about who that is stay. */
    void storeGoBetween(Viewer viewer, boolean allowed, Instant now) {
        database.insertInto(GO_BETWEEN)
                .set(GO_BETWEEN.CLIENT_ID, viewer.client().value())
                .set(GO_BETWEEN.ALLOWED, allowed)
                .set(GO_BETWEEN.VERSION, 1)
                .set(GO_BETWEEN.SAVED_AT, now)
                .onConflict(GO_BETWEEN.CLIENT_ID)
                .doUpdate()
                .set(GO_BETWEEN.ALLOWED, excluded(GO_BETWEEN.ALLOWED))
                .execute();
    }

    KeptWords goBetweenWords(Viewer viewer) {
        return new WordsTable(
                database,
                GO_BETWEEN,
                GO_BETWEEN.WORDS,
                GO_BETWEEN.VERSION,
                GO_BETWEEN.SAVED_AT,
                GO_BETWEEN.CLIENT_ID.eq(viewer.client().value()));
    }
}
