package nl.mijngesprek.portal.staff;

import static nl.mijngesprek.database.Tables.ANSWER_SHEET;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.ROUND;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.PlaceKind;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Writes a round as it is planned, with the conversations in it. */
@Component
class RoundPlanTable {

    private final DSLContext database;

    RoundPlanTable(DSLContext database) {
        this.database = database;
    }

    /** Until this transaction ends, whoever else plans a round waits. */
    void waitForTurn() {
        database.fetch("select pg_advisory_xact_lock(hashtextextended('rounds', 0))");
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
    void storeConversations(
            RoundPlan plan, RoundTexts texts, List<ClientId> clients, List<CapacityTable.Free> moments) {
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
}
