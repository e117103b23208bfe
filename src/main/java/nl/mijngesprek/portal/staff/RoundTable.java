package nl.mijngesprek.portal.staff;

import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.OFFICER;
import static nl.mijngesprek.database.Tables.OUTCOME;
import static nl.mijngesprek.database.Tables.ROUND;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectCount;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.Obligation;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Rounds with what came of their conversations so far. */
@Component
class RoundTable {

    private final DSLContext database;

    RoundTable(DSLContext database) {
        this.database = database;
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
