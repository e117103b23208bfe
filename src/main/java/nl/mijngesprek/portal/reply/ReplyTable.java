package nl.mijngesprek.portal.reply;

import static nl.mijngesprek.database.Tables.CONTACT_DETAILS;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.INVITATION_ANSWER;
import static nl.mijngesprek.database.Tables.REASON;
import static nl.mijngesprek.database.Tables.REPLY_CODE;
import static nl.mijngesprek.database.Tables.REPLY_TRY;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.InvitationId;
import nl.mijngesprek.portal.shared.KeptWords;
import nl.mijngesprek.portal.shared.WordsTable;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Whose code it is, the database knows from the actor: of {@code reply_code} it shows that one row. */
@Component
class ReplyTable {

    private final DSLContext database;

    ReplyTable(DSLContext database) {
        this.database = database;
    }

    void issue(InvitationId invitation, ConversationId conversation, ClientId client, byte[] codeHash) {
        database.insertInto(REPLY_CODE)
                .set(REPLY_CODE.INVITATION_ID, invitation.value())
                .set(REPLY_CODE.CONVERSATION_ID, conversation.value())
                .set(REPLY_CODE.CLIENT_ID, client.value())
                .set(REPLY_CODE.CODE_HASH, codeHash)
                .execute();
    }

    /** Counts one more, and says how many there are since then. */
    int countTry(String key, Instant now, Instant since) {
        var old = REPLY_TRY.BEGAN_AT.le(since);
        return database.insertInto(REPLY_TRY)
                .set(REPLY_TRY.KEY, key)
                .set(REPLY_TRY.BEGAN_AT, now)
                .set(REPLY_TRY.TRIES, 1)
                .onConflict(REPLY_TRY.KEY)
                .doUpdate()
                .set(REPLY_TRY.TRIES, when(old, val(1)).otherwise(REPLY_TRY.TRIES.plus(1)))
                .set(REPLY_TRY.BEGAN_AT, when(old, excluded(REPLY_TRY.BEGAN_AT)).otherwise(REPLY_TRY.BEGAN_AT))
                .returningResult(REPLY_TRY.TRIES)
                .fetchSingle(Records.mapping(tries -> tries));
    }

    /** Whether the code answers something still, and this is the birth date of whom it is for. */
    boolean opens(LocalDate birthDate, Instant now) {
        return database.fetchExists(selectOne()
                .from(REPLY_CODE)
                .join(CONTACT_DETAILS)
                .on(CONTACT_DETAILS.CLIENT_ID.eq(REPLY_CODE.CLIENT_ID))
                .where(REPLY_CODE.ANSWERED_BY.isNull())
                .and(CONTACT_DETAILS.BIRTH_DATE.eq(birthDate))
                .and(isAhead(now)));
    }

    /** Uses the code for this visit; empty when another did, or it is too late. */
    Optional<ConversationId> use(UUID visit, Instant now) {
        return database.update(REPLY_CODE)
                .set(REPLY_CODE.ANSWERED_AT, coalesce(REPLY_CODE.ANSWERED_AT, val(now, REPLY_CODE.ANSWERED_AT)))
                .set(REPLY_CODE.ANSWERED_BY, visit)
                .where(REPLY_CODE.ANSWERED_BY.isNull().or(REPLY_CODE.ANSWERED_BY.eq(visit)))
                .and(isAhead(now))
                .returningResult(REPLY_CODE.CONVERSATION_ID.convertFrom(ConversationId::new))
                .fetchOptional(Records.mapping(id -> id));
    }

    private static Condition isAhead(Instant now) {
        return exists(selectOne()
                .from(CONVERSATION)
                .where(CONVERSATION.ID.eq(REPLY_CODE.CONVERSATION_ID))
                .and(CONVERSATION.STARTS_AT.gt(now))
                .and(CONVERSATION.CANCELLED_AT.isNull()));
    }

    /** Waits for whatever is being said about this conversation, and tells whether it may still be answered. */
    boolean isStillAhead(ConversationId conversation, Instant now) {
        database.execute("select one_at_a_time(?)", conversation.value());
        return database.fetchExists(selectOne().from(REPLY_CODE).where(isAhead(now)));
    }

    void storeChoice(AnswerChoice choice, Instant now) {
        database.insertInto(
                        INVITATION_ANSWER,
                        INVITATION_ANSWER.CONVERSATION_ID,
                        INVITATION_ANSWER.CLIENT_ID,
                        INVITATION_ANSWER.CHOICE,
                        INVITATION_ANSWER.VERSION,
                        INVITATION_ANSWER.SAVED_AT)
                .select(select(
                                REPLY_CODE.CONVERSATION_ID,
                                REPLY_CODE.CLIENT_ID,
                                val(choice.code()),
                                val(1),
                                val(now, INVITATION_ANSWER.SAVED_AT))
                        .from(REPLY_CODE))
                .onConflict(INVITATION_ANSWER.CONVERSATION_ID)
                .doUpdate()
                .set(INVITATION_ANSWER.CHOICE, excluded(INVITATION_ANSWER.CHOICE))
                .execute();
    }

    /** One reason for each visit, under the id of that visit. */
    void storeReason(UUID visit, Instant now) {
        database.insertInto(
                        REASON,
                        REASON.ID,
                        REASON.CONVERSATION_ID,
                        REASON.CLIENT_ID,
                        REASON.CODE,
                        REASON.TOLD_BY,
                        REASON.VERSION,
                        REASON.TOLD_AT,
                        REASON.SAVED_AT)
                .select(select(
                                val(visit),
                                REPLY_CODE.CONVERSATION_ID,
                                REPLY_CODE.CLIENT_ID,
                                val("own-words"),
                                val("client"),
                                val(1),
                                val(now, REASON.TOLD_AT),
                                val(now, REASON.SAVED_AT))
                        .from(REPLY_CODE))
                .onConflict(REASON.ID)
                .doNothing()
                .execute();
    }

    /** The words beside the answer; those of before stay. */
    KeptWords answerWords() {
        return new WordsTable(
                database,
                INVITATION_ANSWER,
                INVITATION_ANSWER.WORDS,
                INVITATION_ANSWER.VERSION,
                INVITATION_ANSWER.SAVED_AT,
                INVITATION_ANSWER.CONVERSATION_ID.eq(
                        select(REPLY_CODE.CONVERSATION_ID).from(REPLY_CODE)));
    }

    KeptWords reasonWords(UUID visit) {
        return new WordsTable(database, REASON, REASON.WORDS, REASON.VERSION, REASON.SAVED_AT, REASON.ID.eq(visit));
    }
}
