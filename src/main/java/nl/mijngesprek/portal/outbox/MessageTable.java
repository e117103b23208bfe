package nl.mijngesprek.portal.outbox;

import static nl.mijngesprek.database.Tables.CONTACT_WISH;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.INVITATION_ANSWER;
import static nl.mijngesprek.database.Tables.MESSAGE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.shared.Daytime;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MessageTable {

    private static final String WAITING = "waiting";
    private static final String HANDED_OVER = "handed-over";
    private static final String FAILED = "failed";
    private static final String WITHDRAWN = "withdrawn";
    private static final String SETTLED = "settled";

    /** The problem of a reminder that could not be handed over in time. */
    static final String LATE = "Late";

    private final DSLContext database;

    MessageTable(DSLContext database) {
        this.database = database;
    }

    boolean store(NewMessage message, Instant now) {
        return database.insertInto(MESSAGE)
                        .set(MESSAGE.ID, UUID.randomUUID())
                        .set(MESSAGE.KEY, message.key())
                        .set(MESSAGE.CLIENT_ID, message.client().value())
                        .set(MESSAGE.CONVERSATION_ID, message.conversation().orElse(null))
                        .set(MESSAGE.CHANNEL, message.channel().code())
                        .set(MESSAGE.LANGUAGE, message.languageCode())
                        .set(MESSAGE.RECIPIENT, message.recipient())
                        .set(MESSAGE.SUBJECT, message.subject())
                        .set(MESSAGE.WORDS, message.words())
                        .set(MESSAGE.PRINT, message.print().orElse(null))
                        .set(
                                MESSAGE.REVISION,
                                message.occasion().map(Occasion::revision).orElse(null))
                        .set(
                                MESSAGE.NOT_AFTER,
                                message.occasion().map(Occasion::until).orElse(null))
                        .set(MESSAGE.CREATED_AT, now)
                        .set(
                                MESSAGE.NEXT_TRY_AT,
                                message.occasion().map(Occasion::from).orElse(now))
                        .onConflict(MESSAGE.KEY)
                        .doNothing()
                        .execute()
                == 1;
    }

    Optional<Channel> channelOf(String key) {
        return database.select(
                        MESSAGE.CHANNEL.convertFrom(code -> Channel.ofCode(code).orElseThrow()))
                .from(MESSAGE)
                .where(MESSAGE.KEY.eq(key))
                .fetchOptional(Records.mapping(channel -> channel));
    }

    /** What a reminder is about is still so: neither moved nor called off, nor did the client say or choose otherwise. */
    private static Condition holds() {
        return MESSAGE.REVISION
                .isNull()
                .or(exists(selectOne()
                        .from(CONVERSATION)
                        .leftJoin(CONTACT_WISH)
                        .on(CONTACT_WISH.CLIENT_ID.eq(MESSAGE.CLIENT_ID))
                        .leftJoin(INVITATION_ANSWER)
                        .on(INVITATION_ANSWER.CONVERSATION_ID.eq(CONVERSATION.ID))
                        .where(CONVERSATION.ID.eq(MESSAGE.CONVERSATION_ID))
                        .and(CONVERSATION.REVISION.eq(MESSAGE.REVISION))
                        .and(CONVERSATION.CANCELLED_AT.isNull())
                        .and(INVITATION_ANSWER.CHOICE.isDistinctFrom("not-wanted"))
                        .and(CONTACT_WISH
                                .CHANNEL
                                .isNull()
                                .or(CONTACT_WISH.CHANNEL.eq(MESSAGE.CHANNEL))
                                .or(CONTACT_WISH.SAVED_AT.le(MESSAGE.CREATED_AT)))));
    }

    /** No telephone makes a sound at night. */
    private static Condition mayBeHeard(Instant now) {
        return Daytime.isDay(now)
                ? noCondition()
                : MESSAGE.REVISION.isNull().or(MESSAGE.CHANNEL.eq(Channel.LETTER.code()));
    }

    private static Condition inTime(Instant now) {
        return MESSAGE.NOT_AFTER.isNull().or(MESSAGE.NOT_AFTER.gt(now));
    }

    /** Withdraws the reminders that no longer hold; those that hold and are too late have failed. */
    void stopReminders(Instant now) {
        database.update(MESSAGE)
                .set(MESSAGE.STATE, WITHDRAWN)
                .where(MESSAGE.STATE.eq(WAITING))
                .and(not(holds()))
                .execute();
        database.update(MESSAGE)
                .set(MESSAGE.STATE, FAILED)
                .set(MESSAGE.PROBLEM, LATE)
                .where(MESSAGE.STATE.eq(WAITING))
                .and(MESSAGE.NOT_AFTER.le(now))
                .execute();
    }

    /** Takes the message that waits longest, so that nobody else does before this time. */
    Optional<Message> take(Instant now, Instant untouchedUntil) {
        var next = database.select(MESSAGE.ID)
                .from(MESSAGE)
                .where(MESSAGE.STATE.eq(WAITING))
                .and(MESSAGE.NEXT_TRY_AT.le(now))
                .and(holds())
                .and(inTime(now))
                .and(mayBeHeard(now))
                .orderBy(MESSAGE.NEXT_TRY_AT)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(MESSAGE.ID);
        next.ifPresent(id -> database.update(MESSAGE)
                .set(MESSAGE.ATTEMPTS, MESSAGE.ATTEMPTS.plus(1))
                .set(MESSAGE.NEXT_TRY_AT, untouchedUntil)
                .where(MESSAGE.ID.eq(id))
                .execute());
        return next.flatMap(id -> find(new MessageId(id)));
    }

    /** False when somebody else said so first. */
    boolean markHandedOver(MessageId id, Instant now) {
        return database.update(MESSAGE)
                        .set(MESSAGE.STATE, HANDED_OVER)
                        .set(MESSAGE.HANDED_OVER_AT, now)
                        .set(MESSAGE.PROBLEM, "")
                        .where(MESSAGE.ID.eq(id.value()))
                        .and(MESSAGE.STATE.ne(HANDED_OVER))
                        .execute()
                == 1;
    }

    void postpone(MessageId id, String problem, Instant nextTry) {
        database.update(MESSAGE)
                .set(MESSAGE.NEXT_TRY_AT, nextTry)
                .set(MESSAGE.PROBLEM, problem)
                .where(MESSAGE.ID.eq(id.value()))
                .and(MESSAGE.STATE.eq(WAITING))
                .execute();
    }

    void giveUp(MessageId id, String problem) {
        database.update(MESSAGE)
                .set(MESSAGE.STATE, FAILED)
                .set(MESSAGE.PROBLEM, problem)
                .where(MESSAGE.ID.eq(id.value()))
                .and(MESSAGE.STATE.eq(WAITING))
                .execute();
    }

    /** As an officer; false when it is not, or no longer, one that failed. */
    boolean retry(MessageId id, Instant now) {
        return database.update(MESSAGE)
                        .set(MESSAGE.STATE, WAITING)
                        .set(MESSAGE.ATTEMPTS, 0)
                        .set(MESSAGE.NEXT_TRY_AT, now)
                        .set(MESSAGE.PROBLEM, "")
                        .where(MESSAGE.ID.eq(id.value()))
                        .and(MESSAGE.STATE.eq(FAILED))
                        .execute()
                == 1;
    }

    /** As an officer; false when it is not, or no longer, one that failed. */
    boolean settle(MessageId id, Settled how, OfficerId officer, Instant now) {
        return database.update(MESSAGE)
                        .set(MESSAGE.STATE, SETTLED)
                        .set(MESSAGE.SETTLED_AS, how.code())
                        .set(MESSAGE.SETTLED_BY, officer.value())
                        .set(MESSAGE.SETTLED_AT, now)
                        .where(MESSAGE.ID.eq(id.value()))
                        .and(MESSAGE.STATE.eq(FAILED))
                        .execute()
                == 1;
    }

    private static Optional<Occasion> occasion(
            @Nullable Integer revision, @Nullable Instant from, @Nullable Instant until) {
        return revision == null || from == null || until == null
                ? Optional.empty()
                : Optional.of(new Occasion(revision, from, until));
    }

    List<Message> latest(int most) {
        return select(noCondition(), most);
    }

    Optional<Message> find(MessageId id) {
        return select(MESSAGE.ID.eq(id.value()), 1).stream().findFirst();
    }

    private List<Message> select(Condition which, int most) {
        return database.select(
                        MESSAGE.ID.convertFrom(MessageId::new),
                        MESSAGE.KEY,
                        MESSAGE.CHANNEL.convertFrom(code -> Channel.ofCode(code).orElseThrow()),
                        MESSAGE.LANGUAGE,
                        MESSAGE.RECIPIENT,
                        MESSAGE.SUBJECT,
                        MESSAGE.WORDS,
                        MESSAGE.PRINT.convertFrom(Optional::ofNullable),
                        MESSAGE.ATTEMPTS,
                        MESSAGE.CREATED_AT,
                        MESSAGE.HANDED_OVER_AT.convertFrom(Optional::ofNullable),
                        row(MESSAGE.REVISION, MESSAGE.NEXT_TRY_AT, MESSAGE.NOT_AFTER)
                                .mapping(MessageTable::occasion))
                .from(MESSAGE)
                .where(which)
                .orderBy(MESSAGE.CREATED_AT.desc(), MESSAGE.ID)
                .limit(most)
                .fetch(Records.mapping(Message::new));
    }
}
