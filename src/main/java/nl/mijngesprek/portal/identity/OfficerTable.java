package nl.mijngesprek.portal.identity;

import static nl.mijngesprek.database.Tables.OFFICER;
import static nl.mijngesprek.database.Tables.OFFICER_BSN;
import static org.jooq.impl.DSL.excluded;

import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

@Component
class OfficerTable {

    private final DSLContext database;

    OfficerTable(DSLContext database) {
        this.database = database;
    }

    Optional<KnownOfficer> findByLogin(String login) {
        return find(OFFICER.LOGIN.eq(login));
    }

    Optional<KnownOfficer> find(OfficerId officer) {
        return find(OFFICER.ID.eq(officer.value()));
    }

    private Optional<KnownOfficer> find(Condition who) {
        return database.select(
                        OFFICER.ID.convertFrom(OfficerId::new),
                        OFFICER.NAME,
                        OFFICER.LEFT_ON.convertFrom(Optional::ofNullable))
                .from(OFFICER)
                .where(who)
                .fetchOptional(Records.mapping(KnownOfficer::new));
    }

    /** Known by the login; else by name and number, as conversations name an officer who never logged in; else new. */
    OfficerId store(OfficerDelivery officer) {
        return database.update(OFFICER)
                .set(OFFICER.NAME, officer.name())
                .set(OFFICER.PHONE, officer.phone())
                .set(OFFICER.LEFT_ON, officer.leftOn().orElse(null))
                .set(OFFICER.EDITS_QUESTIONS, officer.editsQuestions())
                .where(OFFICER.LOGIN.eq(officer.login()))
                .returningResult(OFFICER.ID.convertFrom(OfficerId::new))
                .fetchOptional(Records.mapping(id -> id))
                .orElseGet(() -> storeByName(officer));
    }

    private OfficerId storeByName(OfficerDelivery officer) {
        return database.insertInto(OFFICER)
                .set(OFFICER.ID, UUID.randomUUID())
                .set(OFFICER.LOGIN, officer.login())
                .set(OFFICER.NAME, officer.name())
                .set(OFFICER.PHONE, officer.phone())
                .set(OFFICER.LEFT_ON, officer.leftOn().orElse(null))
                .set(OFFICER.EDITS_QUESTIONS, officer.editsQuestions())
                .onConflict(OFFICER.NAME, OFFICER.PHONE)
                .doUpdate()
                .set(OFFICER.LOGIN, excluded(OFFICER.LOGIN))
                .set(OFFICER.LEFT_ON, excluded(OFFICER.LEFT_ON))
                .set(OFFICER.EDITS_QUESTIONS, excluded(OFFICER.EDITS_QUESTIONS))
                .returningResult(OFFICER.ID.convertFrom(OfficerId::new))
                .fetchSingle(Records.mapping(id -> id));
    }

    void storeBsn(OfficerId officer, byte[] bsnHash) {
        database.insertInto(OFFICER_BSN)
                .set(OFFICER_BSN.OFFICER_ID, officer.value())
                .set(OFFICER_BSN.BSN_HASH, bsnHash)
                .onConflict(OFFICER_BSN.OFFICER_ID)
                .doUpdate()
                .set(OFFICER_BSN.BSN_HASH, excluded(OFFICER_BSN.BSN_HASH))
                .execute();
    }

    void storeAtDesk(OfficerId officer, boolean atDesk) {
        database.update(OFFICER)
                .set(OFFICER.AT_DESK, atDesk)
                .where(OFFICER.ID.eq(officer.value()))
                .execute();
    }
}
