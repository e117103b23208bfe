package nl.mijngesprek.portal.identity;

import static nl.mijngesprek.database.Tables.HELPER;
import static nl.mijngesprek.database.Tables.MANDATE;
import static nl.mijngesprek.database.Tables.MANDATE_PROPOSAL;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;

import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

@Component
class HelperTable {

    private final DSLContext database;

    HelperTable(DSLContext database) {
        this.database = database;
    }

    Optional<KnownHelper> findByLogin(String login) {
        return database.select(
                        HELPER.ID.convertFrom(HelperId::new),
                        HELPER.NAME,
                        HELPER.MANAGES,
                        HELPER.LEFT_ON.convertFrom(Optional::ofNullable))
                .from(HELPER)
                .where(HELPER.LOGIN.eq(login))
                .fetchOptional(Records.mapping(KnownHelper::new));
    }

    Optional<PrivateHelper> findPrivate(HelperId helper) {
        return findPrivate(HELPER.ID.eq(helper.value()));
    }

    Optional<PrivateHelper> findPrivate(byte[] bsnHash) {
        return findPrivate(HELPER.BSN_HASH.eq(bsnHash));
    }

    private Optional<PrivateHelper> findPrivate(Condition who) {
        return database.select(HELPER.ID.convertFrom(HelperId::new), HELPER.NAME.convertFrom(Optional::ofNullable))
                .from(HELPER)
                .where(who)
                .and(HELPER.BSN_HASH.isNotNull())
                .fetchOptional(Records.mapping(PrivateHelper::new));
    }

    /** New, unless somebody with this BSN helps already. */
    void addPrivate(byte[] bsnHash) {
        database.insertInto(HELPER)
                .set(HELPER.ID, UUID.randomUUID())
                .set(HELPER.BSN_HASH, bsnHash)
                .onConflict(HELPER.BSN_HASH)
                .doNothing()
                .execute();
    }

    void name(HelperId helper, HelperName name) {
        database.update(HELPER)
                .set(HELPER.NAME, name.value())
                .where(HELPER.ID.eq(helper.value()))
                .and(HELPER.BSN_HASH.isNotNull())
                .and(HELPER.NAME.isDistinctFrom(name.value()))
                .execute();
    }

    /** The trigger on names says the same. */
    OwnName ownName(HelperId helper) {
        var readByClients = exists(selectOne().from(MANDATE).where(MANDATE.HELPER_ID.eq(HELPER.ID)))
                .or(exists(selectOne().from(MANDATE_PROPOSAL).where(MANDATE_PROPOSAL.HELPER_ID.eq(HELPER.ID))));
        return database.select(
                        coalesce(HELPER.NAME, ""),
                        HELPER.BSN_HASH
                                .isNotNull()
                                .and(HELPER.NAMED_AT_DIGID.isFalse())
                                .and(not(readByClients)))
                .from(HELPER)
                .where(HELPER.ID.eq(helper.value()))
                .fetchSingle(Records.mapping(OwnName::new));
    }

    HelperId store(HelperDelivery helper) {
        return database.insertInto(HELPER)
                .set(HELPER.ID, UUID.randomUUID())
                .set(HELPER.LOGIN, helper.login())
                .set(HELPER.NAME, helper.name())
                .set(HELPER.ORGANISATION_ID, helper.organisation())
                .set(HELPER.MANAGES, helper.manages())
                .set(HELPER.LEFT_ON, helper.leftOn().orElse(null))
                .onConflict(HELPER.LOGIN)
                .doUpdate()
                .set(HELPER.NAME, excluded(HELPER.NAME))
                .set(HELPER.ORGANISATION_ID, excluded(HELPER.ORGANISATION_ID))
                .set(HELPER.MANAGES, excluded(HELPER.MANAGES))
                .set(HELPER.LEFT_ON, excluded(HELPER.LEFT_ON))
                .returningResult(HELPER.ID.convertFrom(HelperId::new))
                .fetchSingle(Records.mapping(id -> id));
    }
}
