package nl.mijngesprek.portal.outreach;

import static nl.mijngesprek.database.Tables.ATTEMPT;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.OFFICER;
import static nl.mijngesprek.database.Tables.REASON;
import static nl.mijngesprek.database.Tables.REASON_TAKEN_UP;
import static nl.mijngesprek.database.Tables.SANCTION_PROPOSAL;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.ConversationId;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** What an officer records: only ever added, and only about the officer's own conversations. */
@Component
class DeskTable {

    private final DSLContext database;

    DeskTable(DSLContext database) {
        this.database = database;
    }

    Optional<String> officerName(OfficerId officer) {
        return database.select(OFFICER.NAME)
                .from(OFFICER)
                .where(OFFICER.ID.eq(officer.value()))
                .fetchOptional(Records.mapping(name -> name));
    }

    /** The conversation that this reason is about. */
    Optional<ConversationId> about(ReasonId reason, OfficerId officer) {
        return database.select(REASON.CONVERSATION_ID.convertFrom(ConversationId::new))
                .from(REASON)
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(REASON.CONVERSATION_ID))
                .where(REASON.ID.eq(reason.value()))
                .and(CONVERSATION.OFFICER_ID.eq(officer.value()))
                .fetchOptional(Records.mapping(id -> id));
    }

    AttemptId store(ContactHistory history, OfficerId officer, NewAttempt attempt) {
        var id = new AttemptId(UUID.randomUUID());
        database.insertInto(ATTEMPT)
                .set(ATTEMPT.ID, id.value())
                .set(ATTEMPT.CONVERSATION_ID, history.conversation().value())
                .set(ATTEMPT.CLIENT_ID, history.client().value())
                .set(ATTEMPT.OFFICER_ID, officer.value())
                .set(ATTEMPT.CHANNEL, attempt.channel().code())
                .set(ATTEMPT.MADE_AT, attempt.madeAt())
                .set(ATTEMPT.MADE_BY, attempt.madeBy().code())
                .set(ATTEMPT.NAME, attempt.name())
                .set(ATTEMPT.RESULT, attempt.result().code())
                .set(ATTEMPT.NOTE, attempt.note())
                .execute();
        return id;
    }

    ReasonId storeReason(ContactHistory history, OfficerId officer, ReasonCode code, String words, Instant now) {
        var id = new ReasonId(UUID.randomUUID());
        database.insertInto(REASON)
                .set(REASON.ID, id.value())
                .set(REASON.CONVERSATION_ID, history.conversation().value())
                .set(REASON.CLIENT_ID, history.client().value())
                .set(REASON.CODE, code.code())
                .set(REASON.TOLD_BY, "officer")
                .set(REASON.OFFICER_ID, officer.value())
                .set(REASON.WORDS, words)
                .set(REASON.VERSION, 1)
                .set(REASON.TOLD_AT, now)
                .set(REASON.SAVED_AT, now)
                .execute();
        return id;
    }

    /** Taken up before at the same version, it stays as it was. */
    void takeUp(ContactHistory history, Reason reason, OfficerId officer, String followUp) {
        database.insertInto(
                        REASON_TAKEN_UP,
                        REASON_TAKEN_UP.REASON_ID,
                        REASON_TAKEN_UP.CLIENT_ID,
                        REASON_TAKEN_UP.VERSION,
                        REASON_TAKEN_UP.OFFICER_ID,
                        REASON_TAKEN_UP.FOLLOW_UP)
                .values(
                        reason.id().value(),
                        history.client().value(),
                        reason.words().version(),
                        officer.value(),
                        followUp)
                .onConflictDoNothing()
                .execute();
    }

    /** The database refuses it too, should anything be missing by now. */
    void propose(ContactHistory history, OfficerId officer, String grounds) {
        database.insertInto(
                        SANCTION_PROPOSAL,
                        SANCTION_PROPOSAL.ID,
                        SANCTION_PROPOSAL.CONVERSATION_ID,
                        SANCTION_PROPOSAL.CLIENT_ID,
                        SANCTION_PROPOSAL.OFFICER_ID,
                        SANCTION_PROPOSAL.GROUNDS)
                .values(
                        UUID.randomUUID(),
                        history.conversation().value(),
                        history.client().value(),
                        officer.value(),
                        grounds)
                .execute();
    }

    /** Waits for whatever is being said about this conversation, so that what is read next is all there is. */
    void oneAtATime(ConversationId conversation) {
        database.execute("select one_at_a_time(?)", conversation.value());
    }
}
