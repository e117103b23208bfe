package nl.mijngesprek.portal.outcome;

import static nl.mijngesprek.database.Tables.CLIENT;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.NEXT_STEP;
import static nl.mijngesprek.database.Tables.OFFICER;
import static nl.mijngesprek.database.Tables.OUTCOME;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.invitation.CalledOff;
import nl.mijngesprek.portal.invitation.ConversationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class OutcomeTable {

    private final DSLContext database;

    OutcomeTable(DSLContext database) {
        this.database = database;
    }

    /** Of any client: for officers. */
    Optional<Held> find(ConversationId conversation) {
        return held(CONVERSATION.ID.eq(conversation.value())).stream().findFirst();
    }

    /** Those of this client of which there is something to say. */
    List<Held> of(Viewer viewer) {
        var client = viewer.client().value();
        return held(CONVERSATION
                .CLIENT_ID
                .eq(client)
                .and(OUTCOME.ID
                        .isNotNull()
                        .or(exists(selectOne()
                                .from(NEXT_STEP)
                                .where(NEXT_STEP.CONVERSATION_ID.eq(CONVERSATION.ID))
                                .and(NEXT_STEP.CLIENT_ID.eq(client))))));
    }

    private List<Held> held(Condition which) {
        var recorder = OFFICER.as("recorder");
        var canceller = OFFICER.as("canceller");
        return database.select(
                        CONVERSATION.ID.convertFrom(ConversationId::new),
                        CLIENT.ID.convertFrom(ClientId::new),
                        CLIENT.NAME,
                        OFFICER.ID.convertFrom(OfficerId::new),
                        OFFICER.NAME,
                        CONVERSATION.STARTS_AT,
                        row(
                                        CONVERSATION.CANCELLED_AT,
                                        canceller.NAME,
                                        CONVERSATION.CANCELLED_BECAUSE,
                                        CONVERSATION.CANCELLED_NEW_MOMENT)
                                .mapping(OutcomeTable::calledOff),
                        row(OUTCOME.ATTENDANCE, OUTCOME.WORDS, recorder.NAME, OUTCOME.RECORDED_AT)
                                .mapping(OutcomeTable::outcome),
                        multiset(select(step())
                                        .from(NEXT_STEP)
                                        .where(NEXT_STEP.CONVERSATION_ID.eq(CONVERSATION.ID))
                                        .and(NEXT_STEP.CLIENT_ID.eq(CONVERSATION.CLIENT_ID))
                                        .orderBy(NEXT_STEP.RECORDED_AT, NEXT_STEP.ID))
                                .convertFrom(steps -> steps.map(Records.mapping(step -> step))))
                .from(CONVERSATION)
                .join(CLIENT)
                .on(CLIENT.ID.eq(CONVERSATION.CLIENT_ID))
                .join(OFFICER)
                .on(OFFICER.ID.eq(CONVERSATION.OFFICER_ID))
                .leftJoin(canceller)
                .on(canceller.ID.eq(CONVERSATION.CANCELLED_BY))
                .leftJoin(OUTCOME)
                .on(OUTCOME.CONVERSATION_ID.eq(CONVERSATION.ID))
                .and(OUTCOME.CLIENT_ID.eq(CONVERSATION.CLIENT_ID))
                .and(OUTCOME.SUPERSEDED_AT.isNull())
                .leftJoin(recorder)
                .on(recorder.ID.eq(OUTCOME.RECORDED_BY))
                .where(which)
                .orderBy(CONVERSATION.STARTS_AT.desc(), CONVERSATION.ID)
                .fetch(Records.mapping(Held::new));
    }

    private static SelectField<Step> step() {
        return row(
                        NEXT_STEP.ID.convertFrom(StepId::new),
                        NEXT_STEP.CONVERSATION_ID.convertFrom(ConversationId::new),
                        CLIENT.ID.convertFrom(ClientId::new),
                        CLIENT.NAME,
                        NEXT_STEP.KIND.convertFrom(code -> StepKind.ofCode(code).orElseThrow()),
                        NEXT_STEP.RECEIVER,
                        NEXT_STEP.WORDS,
                        NEXT_STEP.CREDITED_TO,
                        NEXT_STEP.STATUS.convertFrom(
                                code -> StepStatus.ofCode(code).orElseThrow()),
                        NEXT_STEP.STATUS_AT,
                        NEXT_STEP.FOLLOW_UP_ON)
                .mapping(Step::new);
    }

    private static Optional<Outcome> outcome(
            @Nullable String attendance,
            @Nullable String words,
            @Nullable String recordedBy,
            @Nullable Instant recordedAt) {
        return attendance == null || words == null || recordedBy == null || recordedAt == null
                ? Optional.empty()
                : Attendance.ofCode(attendance).map(known -> new Outcome(known, words, recordedBy, recordedAt));
    }

    static Optional<CalledOff> calledOff(
            @Nullable Instant at, @Nullable String officer, @Nullable String reason, @Nullable Boolean newMoment) {
        return at == null || officer == null || reason == null || newMoment == null
                ? Optional.empty()
                : Optional.of(new CalledOff(at, officer, reason, newMoment));
    }

    /** Waits for whatever is being said about this conversation, so that what is read next is how it stands. */
    void oneAtATime(ConversationId conversation) {
        database.execute("select one_at_a_time(?)", conversation.value());
    }

    void supersede(ConversationId conversation, Instant now) {
        database.update(OUTCOME)
                .set(OUTCOME.SUPERSEDED_AT, now)
                .where(OUTCOME.CONVERSATION_ID.eq(conversation.value()))
                .and(OUTCOME.SUPERSEDED_AT.isNull())
                .execute();
    }

    void store(ConversationId conversation, Attendance attendance, String words, OfficerId officer, Instant now) {
        database.insertInto(
                        OUTCOME,
                        OUTCOME.ID,
                        OUTCOME.CONVERSATION_ID,
                        OUTCOME.CLIENT_ID,
                        OUTCOME.ATTENDANCE,
                        OUTCOME.WORDS,
                        OUTCOME.RECORDED_BY,
                        OUTCOME.RECORDED_AT)
                .select(select(
                                val(UUID.randomUUID()),
                                CONVERSATION.ID,
                                CONVERSATION.CLIENT_ID,
                                val(attendance.code()),
                                val(words),
                                val(officer.value()),
                                val(now, OUTCOME.RECORDED_AT))
                        .from(CONVERSATION)
                        .where(CONVERSATION.ID.eq(conversation.value())))
                .execute();
    }

    void store(ConversationId conversation, NewStep step, OfficerId officer, Instant now) {
        database.insertInto(
                        NEXT_STEP,
                        NEXT_STEP.ID,
                        NEXT_STEP.CONVERSATION_ID,
                        NEXT_STEP.CLIENT_ID,
                        NEXT_STEP.KIND,
                        NEXT_STEP.RECEIVER,
                        NEXT_STEP.WORDS,
                        NEXT_STEP.CREDITED_TO,
                        NEXT_STEP.STATUS_AT,
                        NEXT_STEP.FOLLOW_UP_ON,
                        NEXT_STEP.RECORDED_BY,
                        NEXT_STEP.RECORDED_AT)
                .select(select(
                                val(UUID.randomUUID()),
                                CONVERSATION.ID,
                                CONVERSATION.CLIENT_ID,
                                val(step.kind().code()),
                                val(step.receiver().strip()),
                                val(step.words().strip()),
                                val(step.creditedTo().strip()),
                                val(now, NEXT_STEP.STATUS_AT),
                                val(step.followUpOn()),
                                val(officer.value()),
                                val(now, NEXT_STEP.RECORDED_AT))
                        .from(CONVERSATION)
                        .where(CONVERSATION.ID.eq(conversation.value())))
                .execute();
    }

    boolean advance(StepId step, StepStatus status, Instant now) {
        return database.update(NEXT_STEP)
                        .set(NEXT_STEP.STATUS, status.code())
                        .set(NEXT_STEP.STATUS_AT, now)
                        .where(NEXT_STEP.ID.eq(step.value()))
                        .execute()
                == 1;
    }

    FollowUps followUps(int page) {
        var open = NEXT_STEP.STATUS.ne("done");
        var steps = database.select(step())
                .from(NEXT_STEP)
                .join(CLIENT)
                .on(CLIENT.ID.eq(NEXT_STEP.CLIENT_ID))
                .where(open)
                .orderBy(NEXT_STEP.FOLLOW_UP_ON, NEXT_STEP.ID)
                .limit(FollowUps.PAGE)
                .offset((Math.max(1, page) - 1) * FollowUps.PAGE)
                .fetch(Records.mapping(step -> step));
        return new FollowUps(steps, database.fetchCount(NEXT_STEP, open));
    }
}
