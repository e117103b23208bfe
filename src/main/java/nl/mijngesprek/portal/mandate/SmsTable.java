package nl.mijngesprek.portal.mandate;

import static nl.mijngesprek.database.Tables.CONTACT_DETAILS;
import static nl.mijngesprek.database.Tables.MANDATE;
import static nl.mijngesprek.database.Tables.MANDATE_PROPOSAL;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.HelperTask;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Permissions asked by SMS. Of whoever has the code the database knows which: it shows that one proposal. */
@Component
class SmsTable {

    private final DSLContext database;

    SmsTable(DSLContext database) {
        this.database = database;
    }

    /** Asks whoever it is, if there is anybody; nothing comes back. */
    void ask(ProposalId proposal, SmsRequest request) {
        database.execute(
                "select ask_by_sms(?, ?, ?, ?, ?)",
                proposal.value(),
                request.phone(),
                request.birthDate(),
                request.tasks().stream().sorted().map(HelperTask::code).toArray(String[]::new),
                request.term().code());
    }

    List<SmsAsk> waiting(int most) {
        return database.select(
                        MANDATE_PROPOSAL.ID.convertFrom(ProposalId::new),
                        MANDATE_PROPOSAL.CLIENT_ID.convertFrom(ClientId::new))
                .from(MANDATE_PROPOSAL)
                .where(MANDATE_PROPOSAL.WAY.eq(GivenWay.SMS.code()))
                .and(MANDATE_PROPOSAL.SENT_AT.isNull())
                .and(isOpen())
                .andNotExists(selectOne().from(MANDATE).where(MANDATE.PROPOSAL_ID.eq(MANDATE_PROPOSAL.ID)))
                .orderBy(MANDATE_PROPOSAL.MADE_AT)
                .limit(most)
                .fetch(Records.mapping(SmsAsk::new));
    }

    private static Condition isOpen() {
        return MANDATE_PROPOSAL.REFUSED_AT.isNull().and(MANDATE_PROPOSAL.EXPIRES_AT.gt(currentInstant()));
    }

    void markSent(ProposalId proposal, byte[] hash) {
        database.update(MANDATE_PROPOSAL)
                .set(MANDATE_PROPOSAL.SMS_HASH, hash)
                .set(MANDATE_PROPOSAL.SENT_AT, currentInstant())
                .where(MANDATE_PROPOSAL.ID.eq(proposal.value()))
                .and(MANDATE_PROPOSAL.SENT_AT.isNull())
                .execute();
    }

    Optional<SmsQuestion> read() {
        return database.select(
                        MandateTable.helperName(MANDATE_PROPOSAL.HELPER_ID),
                        MandateTable.tasks(MANDATE_PROPOSAL.TASKS),
                        MANDATE_PROPOSAL.TERM.convertFrom(
                                code -> MandateTerm.ofCode(code).orElseThrow()),
                        when(
                                        MANDATE.REVOKED_AT.isNull().and(MANDATE.ENDS_AT.gt(currentInstant())),
                                        val(SmsQuestion.State.GIVEN.name()))
                                .when(MANDATE.ID.isNotNull(), val(SmsQuestion.State.ENDED.name()))
                                .when(MANDATE_PROPOSAL.REFUSED_AT.isNotNull(), val(SmsQuestion.State.REFUSED.name()))
                                .when(isOpen(), val(SmsQuestion.State.ASKED.name()))
                                .otherwise(val(SmsQuestion.State.OVER.name()))
                                .convertFrom(SmsQuestion.State::valueOf),
                        MANDATE.ENDS_AT.convertFrom(Optional::ofNullable))
                .from(MANDATE_PROPOSAL)
                .leftJoin(MANDATE)
                .on(MANDATE.PROPOSAL_ID.eq(MANDATE_PROPOSAL.ID))
                .fetchOptional(Records.mapping(SmsQuestion::new));
    }

    boolean isBirthDate(LocalDate date) {
        return database.fetchExists(selectOne()
                .from(CONTACT_DETAILS)
                .join(MANDATE_PROPOSAL)
                .on(MANDATE_PROPOSAL.CLIENT_ID.eq(CONTACT_DETAILS.CLIENT_ID))
                .where(CONTACT_DETAILS.BIRTH_DATE.eq(date)));
    }

    /** The database copies what was proposed, and reckons when it ends. */
    void give() {
        database.insertInto(MANDATE, MANDATE.ID, MANDATE.CLIENT_ID, MANDATE.PROPOSAL_ID)
                .select(select(val(UUID.randomUUID()), MANDATE_PROPOSAL.CLIENT_ID, MANDATE_PROPOSAL.ID)
                        .from(MANDATE_PROPOSAL))
                .execute();
    }

    boolean refuse() {
        return database.update(MANDATE_PROPOSAL)
                        .set(MANDATE_PROPOSAL.REFUSED_AT, currentInstant())
                        .where(isOpen())
                        .andNotExists(selectOne().from(MANDATE).where(MANDATE.PROPOSAL_ID.eq(MANDATE_PROPOSAL.ID)))
                        .execute()
                == 1;
    }

    boolean end() {
        return database.update(MANDATE)
                        .set(MANDATE.REVOKED_BY, EndedBy.CLIENT.code())
                        .where(MANDATE.REVOKED_AT.isNull())
                        .execute()
                == 1;
    }
}
