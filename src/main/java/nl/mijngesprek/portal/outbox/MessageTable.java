package nl.mijngesprek.portal.outbox;

import static nl.mijngesprek.database.Tables.MESSAGE;
import static org.jooq.impl.DSL.noCondition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

@Component
class MessageTable {

    private static final String WAITING = "waiting";
    private static final String HANDED_OVER = "handed-over";
    private static final String FAILED = "failed";

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
                        .set(MESSAGE.CREATED_AT, now)
                        .set(MESSAGE.NEXT_TRY_AT, now)
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

    /** Takes the message that waits longest, so that nobody else does before this time. */
    Optional<Message> take(Instant now, Instant untouchedUntil) {
        var next = database.select(MESSAGE.ID)
                .from(MESSAGE)
                .where(MESSAGE.STATE.eq(WAITING))
                .and(MESSAGE.NEXT_TRY_AT.le(now))
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
                        MESSAGE.HANDED_OVER_AT.convertFrom(Optional::ofNullable))
                .from(MESSAGE)
                .where(which)
                .orderBy(MESSAGE.CREATED_AT.desc(), MESSAGE.ID)
                .limit(most)
                .fetch(Records.mapping(Message::new));
    }
}
