package nl.mijngesprek.portal.mandate;

import static nl.mijngesprek.database.Tables.HELPER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.HelperId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** The helpers of one organisation; of which one the database knows by who acts (V041). */
@Component
class MemberTable {

    private static final Field<UUID> MANAGED = field("managed_organisation()", UUID.class);

    private final DSLContext database;

    MemberTable(DSLContext database) {
        this.database = database;
    }

    boolean manages() {
        return database.select(MANAGED).fetchOptional(Record1::value1).isPresent();
    }

    List<Coworker> coworkers() {
        return database.select(
                        field("id", UUID.class).convertFrom(HelperId::new),
                        field("name", String.class),
                        field("away_until", LocalDate.class).convertFrom(Optional::ofNullable))
                .from("coworkers()")
                .fetch(Records.mapping(Coworker::new));
    }

    List<Member> all() {
        return members(noCondition());
    }

    Optional<Member> find(HelperId member) {
        return members(HELPER.ID.eq(member.value())).stream().findFirst();
    }

    private List<Member> members(Condition which) {
        var permissions = table("permissions_of_members()").as("permissions");
        return database.select(
                        HELPER.ID.convertFrom(HelperId::new),
                        HELPER.NAME,
                        coalesce(HELPER.LOGIN, ""),
                        HELPER.MANAGES,
                        HELPER.AWAY_UNTIL.convertFrom(Optional::ofNullable),
                        HELPER.LEFT_ON.convertFrom(Optional::ofNullable),
                        coalesce(field("permissions.people", Integer.class), 0),
                        coalesce(field("permissions.asked", Integer.class), 0))
                .from(HELPER)
                .leftJoin(permissions)
                .on(field("permissions.helper_id", UUID.class).eq(HELPER.ID))
                .where(HELPER.ORGANISATION_ID.eq(MANAGED))
                .and(which)
                .orderBy(HELPER.LEFT_ON.desc().nullsFirst(), HELPER.NAME, HELPER.ID)
                .fetch(Records.mapping(Member::new));
    }

    /** False when the account is somebody's already, here or elsewhere. */
    boolean takeOn(String name, String login) {
        return database.insertInto(HELPER)
                        .set(HELPER.ID, UUID.randomUUID())
                        .set(HELPER.NAME, name)
                        .set(HELPER.LOGIN, login)
                        .set(HELPER.ORGANISATION_ID, MANAGED)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean noteAbsence(HelperId member, Optional<LocalDate> until) {
        return database.update(HELPER)
                        .set(HELPER.AWAY_UNTIL, until.orElse(null))
                        .where(HELPER.ID.eq(member.value()))
                        .execute()
                == 1;
    }

    boolean noteLastDay(HelperId member, Optional<LocalDate> day) {
        return database.update(HELPER)
                        .set(HELPER.LEFT_ON, day.orElse(null))
                        .where(HELPER.ID.eq(member.value()))
                        .execute()
                == 1;
    }

    /** How many clients were asked; empty where this is for nobody to ask. */
    Optional<Integer> relieve(HelperId member, HelperId colleague, Instant clientsAnswerUntil) {
        return database.select(field(
                        "hand_over_all({0}, {1}, {2}::timestamptz)",
                        Integer.class, val(member.value()), val(colleague.value()), val(clientsAnswerUntil.toString())))
                .fetchOptional(Record1::value1);
    }
}
