package nl.mijngesprek.portal.behalf;

import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.DONE_ON_BEHALF;
import static nl.mijngesprek.database.Tables.IDENTITY_CHECK;
import static nl.mijngesprek.database.Tables.OFFICER;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.identity.Viewer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;
import org.springframework.stereotype.Component;

/** Who made sure of whom, and what was done then; the database notes the moment and counts how long it holds (V037). */
@Component
class IdentityCheckTable {

    private static final String HOLDS = "ended_at is null and at > now() - interval '30 minutes'";

    private final DSLContext database;

    IdentityCheckTable(DSLContext database) {
        this.database = database;
    }

    Optional<ClientId> clientOf(UUID conversation) {
        return database.select(CONVERSATION.CLIENT_ID.convertFrom(ClientId::new))
                .from(CONVERSATION)
                .where(CONVERSATION.ID.eq(conversation))
                .fetchOptional(Records.mapping(client -> client));
    }

    /** Whether whoever acts may make sure of this client at all, as the database has it. */
    boolean mayMakeSure(ClientId client) {
        return database.select(field("may_make_sure_of({0})", Boolean.class, val(client.value())))
                .fetchSingle(Records.mapping(may -> may));
    }

    void store(ClientId client, IdentityWay way, Optional<UUID> conversation) {
        database.insertInto(IDENTITY_CHECK)
                .set(IDENTITY_CHECK.CLIENT_ID, client.value())
                .set(IDENTITY_CHECK.CHANNEL, way.contact().code())
                .set(IDENTITY_CHECK.WAY, way.way())
                .set(IDENTITY_CHECK.CONVERSATION_ID, conversation.orElse(null))
                .execute();
    }

    /** The newest that holds, by this officer. */
    Optional<IdentityCheck> current(ClientId client, OfficerId officer, Set<Contact> contacts) {
        return database.select(
                        IDENTITY_CHECK.ID,
                        IDENTITY_CHECK.CLIENT_ID.convertFrom(ClientId::new),
                        way(),
                        IDENTITY_CHECK.AT)
                .from(IDENTITY_CHECK)
                .where(IDENTITY_CHECK.CLIENT_ID.eq(client.value()))
                .and(IDENTITY_CHECK.OFFICER_ID.eq(officer.value()))
                .and(IDENTITY_CHECK.CHANNEL.in(
                        contacts.stream().map(Contact::code).toList()))
                .and(condition(HOLDS))
                .orderBy(IDENTITY_CHECK.AT.desc())
                .limit(1)
                .fetchOptional(Records.mapping(IdentityCheck::new));
    }

    private static SelectField<IdentityWay> way() {
        return row(IDENTITY_CHECK.CHANNEL, IDENTITY_CHECK.WAY).mapping(IdentityWay::of);
    }

    void end(ClientId client, OfficerId officer, Instant now) {
        database.update(IDENTITY_CHECK)
                .set(IDENTITY_CHECK.ENDED_AT, field("greatest(at, {0})", Instant.class, val(now, IDENTITY_CHECK.AT)))
                .where(IDENTITY_CHECK.CLIENT_ID.eq(client.value()))
                .and(IDENTITY_CHECK.OFFICER_ID.eq(officer.value()))
                .and(condition(HOLDS))
                .execute();
    }

    /** What was done for this client, newest first. */
    List<DoneForClient> done(Viewer viewer, int most) {
        return find(IDENTITY_CHECK.CLIENT_ID.eq(viewer.client().value()), most);
    }

    /** What this officer did with this check. */
    Optional<DoneForClient> done(IdentityCheck check, OfficerId officer) {
        return find(
                        IDENTITY_CHECK
                                .ID
                                .eq(check.id())
                                .and(IDENTITY_CHECK.CLIENT_ID.eq(check.client().value()))
                                .and(IDENTITY_CHECK.OFFICER_ID.eq(officer.value())),
                        1)
                .stream()
                .findFirst();
    }

    /** What no letter told so far, of calls and visits that are over. */
    List<DoneForClient> untold(int most) {
        return find(
                IDENTITY_CHECK
                        .TOLD_AT
                        .isNull()
                        .and(condition("(ended_at is not null or at <= now() - interval '30 minutes')")),
                most);
    }

    void markTold(UUID check, Instant now) {
        database.update(IDENTITY_CHECK)
                .set(IDENTITY_CHECK.TOLD_AT, now)
                .where(IDENTITY_CHECK.ID.eq(check))
                .execute();
    }

    /** Of permissions the database has which helper it is; who reads it wants the name. */
    private static Field<String> detail() {
        return when(
                        DONE_ON_BEHALF.WHAT.startsWith("permission"),
                        field("helper_name({0}::uuid)", String.class, DONE_ON_BEHALF.DETAIL))
                .otherwise(DONE_ON_BEHALF.DETAIL);
    }

    private List<DoneForClient> find(Condition which, int most) {
        return database.select(
                        IDENTITY_CHECK.ID,
                        IDENTITY_CHECK.CLIENT_ID.convertFrom(ClientId::new),
                        IDENTITY_CHECK.CONVERSATION_ID.convertFrom(Optional::ofNullable),
                        OFFICER.NAME,
                        way(),
                        IDENTITY_CHECK.AT,
                        multiset(select(
                                                DONE_ON_BEHALF.WHAT.convertFrom(DoneThing.Kind::ofCode),
                                                detail(),
                                                DONE_ON_BEHALF.CONVERSATION_AT.convertFrom(Optional::ofNullable))
                                        .from(DONE_ON_BEHALF)
                                        .where(DONE_ON_BEHALF.CHECK_ID.eq(IDENTITY_CHECK.ID))
                                        .and(DONE_ON_BEHALF.CLIENT_ID.eq(IDENTITY_CHECK.CLIENT_ID))
                                        .orderBy(DONE_ON_BEHALF.ID))
                                .convertFrom(things -> things.map(Records.mapping(DoneThing::new))))
                .from(IDENTITY_CHECK)
                .join(OFFICER)
                .on(OFFICER.ID.eq(IDENTITY_CHECK.OFFICER_ID))
                .where(which)
                .and(exists(selectOne()
                        .from(DONE_ON_BEHALF)
                        .where(DONE_ON_BEHALF.CHECK_ID.eq(IDENTITY_CHECK.ID))
                        .and(DONE_ON_BEHALF.CLIENT_ID.eq(IDENTITY_CHECK.CLIENT_ID))))
                .orderBy(IDENTITY_CHECK.AT.desc())
                .limit(most)
                .fetch(Records.mapping(DoneForClient::new));
    }
}
