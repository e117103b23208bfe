package nl.mijngesprek.portal.staff;

import static nl.mijngesprek.database.Tables.ANSWER_SHEET;
import static nl.mijngesprek.database.Tables.CLIENT;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.OFFICER;
import static nl.mijngesprek.database.Tables.OUTCOME;
import static nl.mijngesprek.database.Tables.QUESTIONNAIRE;
import static nl.mijngesprek.database.Tables.RESIDENCE;
import static nl.mijngesprek.database.Tables.ROUND;
import static nl.mijngesprek.database.Tables.SLOT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.Obligation;
import nl.mijngesprek.portal.invitation.PlaceKind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Component;

@Component
class RoundTable {

    /** A moment that is free, and whose. */
    record Free(UUID slot, UUID officer, Instant startsAt, Instant endsAt) {}

    private final DSLContext database;

    RoundTable(DSLContext database) {
        this.database = database;
    }

    /** Until this transaction ends, whoever else plans a round waits. */
    void waitForTurn() {
        database.fetch("select pg_advisory_xact_lock(hashtextextended('rounds', 0))");
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
        return database.select(RESIDENCE.NEIGHBOURHOOD, count().filterWhere(isWaiting(since)), inline(moments))
                .from(RESIDENCE)
                .groupBy(RESIDENCE.NEIGHBOURHOOD)
                .orderBy(RESIDENCE.NEIGHBOURHOOD)
                .fetch(Records.mapping(Capacity::new));
    }

    void store(RoundPlan plan, RoundTexts texts, OfficerId officer, Instant now) {
        database.insertInto(ROUND)
                .set(ROUND.ID, plan.id().value())
                .set(
                        ROUND.NUMBER,
                        field(select(coalesce(max(ROUND.NUMBER), inline(0)).plus(1))
                                .from(ROUND)))
                .set(ROUND.NEIGHBOURHOOD, plan.neighbourhood())
                .set(ROUND.MOST, (short) plan.most())
                .set(ROUND.AIM, plan.aim().code())
                .set(ROUND.OBLIGATION, plan.obligation().code())
                .set(ROUND.PURPOSE, texts.purpose(plan.aim()))
                .set(ROUND.LEGAL_GROUND, texts.legalGround(plan.obligation()))
                .set(ROUND.DUTIES_CLIENT, texts.clientDuties(plan.obligation()))
                .set(ROUND.DUTIES_MUNICIPALITY, texts.municipalityDuties())
                .set(ROUND.CONSEQUENCES, texts.consequences(plan.obligation()).orElse(null))
                .set(ROUND.SUPPORT, texts.support())
                .set(ROUND.QUESTIONNAIRE_ID, plan.questionnaire())
                .set(ROUND.PLANNED_BY, officer.value())
                .set(ROUND.PLANNED_AT, now)
                .execute();
    }

    /** Each client with a moment, and the questions beforehand: two statements, however many there are. */
    void storeConversations(RoundPlan plan, RoundTexts texts, List<ClientId> clients, List<Free> moments) {
        var purpose = texts.purpose(plan.aim());
        var ground = texts.legalGround(plan.obligation());
        var clientDuties = texts.clientDuties(plan.obligation());
        var municipalityDuties = texts.municipalityDuties();
        var consequences = texts.consequences(plan.obligation()).orElse(null);
        var support = texts.support();
        var conversations = database.insertInto(
                CONVERSATION,
                CONVERSATION.ID,
                CONVERSATION.REFERENCE,
                CONVERSATION.CLIENT_ID,
                CONVERSATION.ROUND_ID,
                CONVERSATION.AIM,
                CONVERSATION.PURPOSE,
                CONVERSATION.OBLIGATION,
                CONVERSATION.LEGAL_GROUND,
                CONVERSATION.DUTIES_CLIENT,
                CONVERSATION.DUTIES_MUNICIPALITY,
                CONVERSATION.CONSEQUENCES,
                CONVERSATION.SUPPORT,
                CONVERSATION.OFFICER_ID,
                CONVERSATION.SLOT_ID,
                CONVERSATION.STARTS_AT,
                CONVERSATION.ENDS_AT,
                CONVERSATION.PLACE_KIND);
        for (var index = 0; index < clients.size(); index++) {
            var client = clients.get(index);
            var moment = moments.get(index);
            conversations = conversations.values(
                    UUID.randomUUID(),
                    "round-" + plan.id().value() + "-" + client.value(),
                    client.value(),
                    plan.id().value(),
                    plan.aim().code(),
                    purpose,
                    plan.obligation().code(),
                    ground,
                    clientDuties,
                    municipalityDuties,
                    consequences,
                    support,
                    moment.officer(),
                    moment.slot(),
                    moment.startsAt(),
                    moment.endsAt(),
                    PlaceKind.HOME.code());
        }
        conversations.execute();
        database.insertInto(
                        ANSWER_SHEET,
                        ANSWER_SHEET.ID,
                        ANSWER_SHEET.CLIENT_ID,
                        ANSWER_SHEET.CONVERSATION_ID,
                        ANSWER_SHEET.QUESTIONNAIRE_ID,
                        ANSWER_SHEET.AIM)
                .select(select(
                                field("gen_random_uuid()", UUID.class),
                                CONVERSATION.CLIENT_ID,
                                CONVERSATION.ID,
                                inline(plan.questionnaire()),
                                CONVERSATION.AIM)
                        .from(CONVERSATION)
                        .where(CONVERSATION.ROUND_ID.eq(plan.id().value())))
                .execute();
    }

    Optional<Round> find(RoundId id, Instant now) {
        return rounds(ROUND.ID.eq(id.value()), 1, now).stream().findFirst();
    }

    Rows<Round> page(int page, Instant now) {
        return new Rows<>(rounds(ROUND.NUMBER.isNotNull(), page, now), page, database.fetchCount(ROUND));
    }

    private List<Round> rounds(Condition which, int page, Instant now) {
        return database.select(
                        ROUND.ID.convertFrom(RoundId::new),
                        ROUND.NUMBER,
                        ROUND.NEIGHBOURHOOD,
                        ROUND.AIM.convertFrom(code -> Aim.ofCode(code).orElseThrow()),
                        ROUND.OBLIGATION.convertFrom(
                                code -> Obligation.ofCode(code).orElseThrow()),
                        OFFICER.NAME,
                        ROUND.PLANNED_AT,
                        row(
                                        conversations(stands().and(unsaid()).and(CONVERSATION.STARTS_AT.ge(now))),
                                        conversations(stands().and(unsaid()).and(CONVERSATION.STARTS_AT.lt(now))),
                                        conversations(stands().and(said("came"))),
                                        conversations(stands().and(said("excused"))),
                                        conversations(stands().and(said("not-seen"))),
                                        conversations(CONVERSATION.CANCELLED_AT.isNotNull()))
                                .mapping(Round.Counts::new))
                .from(ROUND)
                .join(OFFICER)
                .on(OFFICER.ID.eq(ROUND.PLANNED_BY))
                .where(which)
                .orderBy(ROUND.NUMBER.desc())
                .limit(Rows.SIZE)
                .offset(Rows.offset(page))
                .fetch(Records.mapping(Round::new));
    }

    private static Field<Integer> conversations(Condition which) {
        return field(selectCount()
                .from(CONVERSATION)
                .leftJoin(OUTCOME)
                .on(OUTCOME.CONVERSATION_ID.eq(CONVERSATION.ID))
                .and(OUTCOME.SUPERSEDED_AT.isNull())
                .where(CONVERSATION.ROUND_ID.eq(ROUND.ID))
                .and(which));
    }

    private static Condition stands() {
        return CONVERSATION.CANCELLED_AT.isNull();
    }

    private static Condition unsaid() {
        return OUTCOME.ID.isNull();
    }

    private static Condition said(String attendance) {
        return OUTCOME.ATTENDANCE.eq(inline(attendance));
    }

    List<ConversationId> conversations(RoundId id) {
        return database.select(CONVERSATION.ID.convertFrom(ConversationId::new))
                .from(CONVERSATION)
                .where(CONVERSATION.ROUND_ID.eq(id.value()))
                .orderBy(CONVERSATION.STARTS_AT, CONVERSATION.ID)
                .fetch(Records.mapping(conversation -> conversation));
    }
}
