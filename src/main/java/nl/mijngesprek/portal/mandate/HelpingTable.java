package nl.mijngesprek.portal.mandate;

import static nl.mijngesprek.database.Tables.CLIENT;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.HELPER;
import static nl.mijngesprek.database.Tables.MANDATE;
import static nl.mijngesprek.database.Tables.MANDATE_PROPOSAL;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.HelperId;
import nl.mijngesprek.portal.identity.MandateId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a helper sees of permissions: their own, and of clients the name and the next conversation. */
@Component
class HelpingTable {

    private final DSLContext database;

    HelpingTable(DSLContext database) {
        this.database = database;
    }

    /** One statement, however many people there are. */
    PeoplePage people(HelperId helper, int page, String called) {
        var next = next();
        var rows = database.select(
                        MANDATE.ID.convertFrom(MandateId::new),
                        CLIENT.NAME,
                        MandateTable.tasks(MANDATE.TASKS),
                        MANDATE.ENDS_AT,
                        next.convertFrom(Optional::ofNullable),
                        count().over())
                .from(MANDATE)
                .join(CLIENT)
                .on(CLIENT.ID.eq(MANDATE.CLIENT_ID))
                .where(holdsFor(helper))
                .and(called.isEmpty() ? noCondition() : CLIENT.NAME.containsIgnoreCase(called))
                .orderBy(next.asc().nullsLast(), CLIENT.NAME, MANDATE.ID)
                .offset((page - 1) * PeoplePage.SIZE)
                .limit(PeoplePage.SIZE)
                .fetch();
        return new PeoplePage(
                page,
                rows.map(row -> new HelpedPerson(row.value1(), row.value2(), row.value3(), row.value4(), row.value5())),
                rows.isEmpty() ? 0 : rows.getFirst().value6());
    }

    Optional<HelpedPerson> find(HelperId helper, MandateId mandate) {
        return database.select(
                        MANDATE.ID.convertFrom(MandateId::new),
                        CLIENT.NAME,
                        MandateTable.tasks(MANDATE.TASKS),
                        MANDATE.ENDS_AT,
                        next().convertFrom(Optional::ofNullable))
                .from(MANDATE)
                .join(CLIENT)
                .on(CLIENT.ID.eq(MANDATE.CLIENT_ID))
                .where(holdsFor(helper))
                .and(MANDATE.ID.eq(mandate.value()))
                .fetchOptional(Records.mapping(HelpedPerson::new));
    }

    private static Condition holdsFor(HelperId helper) {
        return MANDATE.HELPER_ID
                .eq(helper.value())
                .and(MANDATE.REVOKED_AT.isNull())
                .and(MANDATE.ENDS_AT.gt(currentInstant()));
    }

    private static Field<Instant> next() {
        return field(select(min(CONVERSATION.STARTS_AT))
                .from(CONVERSATION)
                .where(CONVERSATION.CLIENT_ID.eq(MANDATE.CLIENT_ID))
                .and(CONVERSATION.STARTS_AT.gt(currentInstant()))
                .and(CONVERSATION.CANCELLED_AT.isNull()));
    }

    List<Colleague> colleagues() {
        return database.select(field("id", UUID.class).convertFrom(HelperId::new), field("name", String.class))
                .from("colleagues()")
                .fetch(Records.mapping(Colleague::new));
    }

    /** False when a colleague was proposed before and the client did not answer yet. */
    boolean proposeColleague(MandateId mandate, HelperId helper, HelperId colleague, Instant expiresAt) {
        return database.insertInto(MANDATE_PROPOSAL)
                        .columns(
                                MANDATE_PROPOSAL.ID,
                                MANDATE_PROPOSAL.CLIENT_ID,
                                MANDATE_PROPOSAL.WAY,
                                MANDATE_PROPOSAL.TASKS,
                                MANDATE_PROPOSAL.HELPER_ID,
                                MANDATE_PROPOSAL.REPLACES,
                                MANDATE_PROPOSAL.EXPIRES_AT)
                        .select(select(
                                        val(UUID.randomUUID()),
                                        MANDATE.CLIENT_ID,
                                        val(GivenWay.HANDOVER.code()),
                                        MANDATE.TASKS,
                                        val(colleague.value()),
                                        MANDATE.ID,
                                        val(expiresAt, MANDATE_PROPOSAL.EXPIRES_AT))
                                .from(MANDATE)
                                .where(holdsFor(helper))
                                .and(MANDATE.ID.eq(mandate.value())))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    Oneself oneself(HelperId helper) {
        return database.select(
                        MandateTable.helperName(HELPER.ID),
                        HELPER.NUMBER.convertFrom(HelperNumber::new),
                        HELPER.ORGANISATION_ID.isNotNull())
                .from(HELPER)
                .where(HELPER.ID.eq(helper.value()))
                .fetchSingle(Records.mapping(Oneself::new));
    }

    /** Who may not read the proposal yet brings themselves to it, by a function of the database. */
    Optional<ProposalId> type(byte[] codeHash) {
        return database.select(field("type_mandate_code({0})", UUID.class, val(codeHash)))
                .fetchOptional(Record1::value1)
                .map(ProposalId::new);
    }

    Optional<Asking> asking(ProposalId proposal, HelperId helper, Instant now) {
        return database.select(
                        MANDATE.ID,
                        CLIENT.NAME,
                        MANDATE_PROPOSAL
                                .REFUSED_AT
                                .isNull()
                                .and(MANDATE_PROPOSAL.EXPIRES_AT.gt(now))
                                .and(MANDATE.ID.isNull()))
                .from(MANDATE_PROPOSAL)
                .leftJoin(MANDATE)
                .on(MANDATE.PROPOSAL_ID.eq(MANDATE_PROPOSAL.ID))
                .and(MANDATE.REVOKED_AT.isNull())
                .leftJoin(CLIENT)
                .on(CLIENT.ID.eq(MANDATE.CLIENT_ID))
                .where(MANDATE_PROPOSAL.ID.eq(proposal.value()))
                .and(MANDATE_PROPOSAL.HELPER_ID.eq(helper.value()))
                .fetchOptional(found -> asking(found.value1(), found.value2(), found.value3()));
    }

    private static Asking asking(@Nullable UUID mandate, @Nullable String client, boolean waiting) {
        if (mandate != null && client != null) {
            return new Asking.Given(new MandateId(mandate), client);
        }
        return waiting ? new Asking.Waiting() : new Asking.Over();
    }

    boolean layDown(MandateId mandate, HelperId helper) {
        return database.update(MANDATE)
                        .set(MANDATE.REVOKED_BY, EndedBy.HELPER.code())
                        .where(MANDATE.ID.eq(mandate.value()))
                        .and(MANDATE.HELPER_ID.eq(helper.value()))
                        .and(MANDATE.REVOKED_AT.isNull())
                        .execute()
                == 1;
    }
}
