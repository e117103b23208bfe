package nl.mijngesprek.portal.identity;

import static nl.mijngesprek.database.Tables.HELPER;
import static org.jooq.impl.DSL.excluded;

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
        return find(HELPER.LOGIN.eq(login));
    }

    Optional<KnownHelper> find(HelperId helper) {
        return find(HELPER.ID.eq(helper.value()));
    }

    private Optional<KnownHelper> find(Condition who) {
        return database.select(
                        HELPER.ID.convertFrom(HelperId::new),
                        HELPER.NAME,
                        HELPER.MANAGES,
                        HELPER.LEFT_ON.convertFrom(Optional::ofNullable))
                .from(HELPER)
                .where(who)
                .fetchOptional(Records.mapping(KnownHelper::new));
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
