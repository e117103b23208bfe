package nl.mijngesprek.portal.staff;

import static nl.mijngesprek.database.Tables.CLIENT;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.NEIGHBOURHOOD_ROOM;
import static nl.mijngesprek.database.Tables.OFFICER;
import static nl.mijngesprek.database.Tables.QUESTIONNAIRE;
import static nl.mijngesprek.database.Tables.RESIDENCE;
import static nl.mijngesprek.database.Tables.SLOT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.SQLDataType.INTEGER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.Aim;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** What a round can be planned of: who is due, which moments are free, and the questions there are to ask beforehand. */
@Component
class CapacityTable {

    /** A moment that is free, and whose. */
    record Free(UUID slot, UUID officer, Instant startsAt, Instant endsAt) {}

    private final DSLContext database;

    CapacityTable(DSLContext database) {
        this.database = database;
    }

    boolean asksFor(UUID questionnaire, Aim aim) {
        return database.fetchExists(
                QUESTIONNAIRE, QUESTIONNAIRE.ID.eq(questionnaire), QUESTIONNAIRE.AIM.eq(aim.code()));
    }

    List<QuestionnaireChoice> questionnaires() {
        var newer = QUESTIONNAIRE.as("newer");
        return database.select(
                        QUESTIONNAIRE.ID,
                        QUESTIONNAIRE.TITLE,
                        QUESTIONNAIRE.VERSION,
                        QUESTIONNAIRE.AIM.convertFrom(code -> Aim.ofCode(code).orElseThrow()))
                .from(QUESTIONNAIRE)
                .where(QUESTIONNAIRE.PUBLISHED_AT.isNotNull())
                .and(notExists(selectOne()
                        .from(newer)
                        .where(newer.REFERENCE.eq(QUESTIONNAIRE.REFERENCE))
                        .and(newer.PUBLISHED_AT.isNotNull())
                        .and(newer.VERSION.gt(QUESTIONNAIRE.VERSION))))
                .orderBy(QUESTIONNAIRE.REFERENCE)
                .fetch(Records.mapping(QuestionnaireChoice::new));
    }

    /** Who had no conversation since then, and has none ahead; who waits longest first. */
    List<ClientId> due(String neighbourhood, int most, Instant since) {
        var held = TurnTable.held();
        return database.select(CLIENT.ID.convertFrom(ClientId::new))
                .from(CLIENT)
                .join(RESIDENCE)
                .on(RESIDENCE.CLIENT_ID.eq(CLIENT.ID))
                .leftJoin(held)
                .on(TurnTable.isOf(held))
                .where(RESIDENCE.NEIGHBOURHOOD.eq(neighbourhood))
                .and(isWaiting(since))
                .orderBy(TurnTable.lastAt(held).asc().nullsFirst(), CLIENT.ID)
                .limit(most)
                .fetch(Records.mapping(id -> id));
    }

    private static Condition isWaiting(Instant since) {
        return notExists(selectOne()
                .from(CONVERSATION)
                .where(CONVERSATION.CLIENT_ID.eq(RESIDENCE.CLIENT_ID))
                .and(CONVERSATION.STARTS_AT.ge(since))
                .and(CONVERSATION.CANCELLED_AT.isNull()));
    }

    /** The moments that are free from then on: not taken, and not while this officer has another conversation. */
    private static Condition isFree(Instant from) {
        return SLOT.TAKEN
                .isFalse()
                .and(SLOT.STARTS_AT.gt(from))
                .and(OFFICER.LEFT_ON
                        .isNull()
                        .or(OFFICER.LEFT_ON.gt(SLOT.STARTS_AT.cast(OFFICER.LEFT_ON.getDataType()))))
                .and(notExists(selectOne()
                        .from(CONVERSATION)
                        .where(CONVERSATION.OFFICER_ID.eq(SLOT.OFFICER_ID))
                        .and(CONVERSATION.CANCELLED_AT.isNull())
                        .and(CONVERSATION.STARTS_AT.lt(SLOT.ENDS_AT))
                        .and(CONVERSATION.ENDS_AT.gt(SLOT.STARTS_AT))));
    }

    List<Free> free(Instant from, int most) {
        return database.select(SLOT.ID, SLOT.OFFICER_ID, SLOT.STARTS_AT, SLOT.ENDS_AT)
                .from(SLOT)
                .join(OFFICER)
                .on(OFFICER.ID.eq(SLOT.OFFICER_ID))
                .where(isFree(from))
                .orderBy(SLOT.STARTS_AT, SLOT.ID)
                .limit(most)
                .fetch(Records.mapping(Free::new));
    }

    List<Capacity> capacities(Instant from, Instant since) {
        var moments = database.selectCount()
                .from(SLOT)
                .join(OFFICER)
                .on(OFFICER.ID.eq(SLOT.OFFICER_ID))
                .where(isFree(from))
                .fetchSingle(Records.mapping(number -> number));
        var perMonth = select(sum(NEIGHBOURHOOD_ROOM.PER_MONTH).cast(INTEGER))
                .from(NEIGHBOURHOOD_ROOM)
                .where(NEIGHBOURHOOD_ROOM.NEIGHBOURHOOD.eq(RESIDENCE.NEIGHBOURHOOD));
        return database.select(
                        RESIDENCE.NEIGHBOURHOOD,
                        count().filterWhere(isWaiting(since)),
                        inline(moments),
                        field(perMonth).convertFrom(Optional::ofNullable))
                .from(RESIDENCE)
                .groupBy(RESIDENCE.NEIGHBOURHOOD)
                .orderBy(RESIDENCE.NEIGHBOURHOOD)
                .fetch(Records.mapping(Capacity::new));
    }
}
