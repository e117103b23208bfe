package nl.mijngesprek.portal.mandate;

import static nl.mijngesprek.database.Tables.MANDATE;
import static nl.mijngesprek.database.Tables.MANDATE_PROPOSAL;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.identity.MandateId;
import nl.mijngesprek.portal.identity.Viewer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MandateTable {

    private final DSLContext database;

    MandateTable(DSLContext database) {
        this.database = database;
    }

    List<Mandate> all(Viewer viewer) {
        return database.select(
                        MANDATE.ID.convertFrom(MandateId::new),
                        helperName(MANDATE.HELPER_ID),
                        tasks(MANDATE.TASKS),
                        MANDATE.WAY.convertFrom(code -> GivenWay.ofCode(code).orElseThrow()),
                        MANDATE.GIVEN_AT,
                        MANDATE.ENDS_AT,
                        row(MANDATE.REVOKED_AT, MANDATE.REVOKED_BY).mapping(MandateTable::ended))
                .from(MANDATE)
                .where(MANDATE.CLIENT_ID.eq(viewer.client().value()))
                .orderBy(
                        case_().when(MANDATE.REVOKED_AT.isNull().and(MANDATE.ENDS_AT.gt(currentInstant())), 0)
                                .otherwise(1),
                        MANDATE.GIVEN_AT.desc(),
                        MANDATE.ID)
                .fetch(Records.mapping(Mandate::new));
    }

    private static Optional<Mandate.Ended> ended(@Nullable Instant at, @Nullable String by) {
        return at == null || by == null ? Optional.empty() : EndedBy.ofCode(by).map(who -> new Mandate.Ended(at, who));
    }

    /** With the organisation in brackets. */
    static Field<String> helperName(Field<UUID> helper) {
        return field("helper_name({0})", String.class, helper);
    }

    static Field<Set<HelperTask>> tasks(TableField<?, String[]> codes) {
        return codes.convertFrom(list -> Arrays.stream(list)
                .map(code -> HelperTask.ofCode(code).orElseThrow())
                .collect(Collectors.toSet()));
    }

    List<Proposal> open(Viewer viewer, Instant now) {
        return select(
                viewer,
                MANDATE_PROPOSAL
                        .HELPER_ID
                        .isNotNull()
                        .and(MANDATE_PROPOSAL.REFUSED_AT.isNull())
                        .and(MANDATE_PROPOSAL.EXPIRES_AT.gt(now))
                        .and(MANDATE.ID.isNull()));
    }

    Optional<Proposal> find(ProposalId proposal, Viewer viewer) {
        return select(viewer, MANDATE_PROPOSAL.ID.eq(proposal.value())).stream().findFirst();
    }

    private List<Proposal> select(Viewer viewer, Condition which) {
        var before = MANDATE.as("before");
        return database.select(
                        MANDATE_PROPOSAL.ID.convertFrom(ProposalId::new),
                        MANDATE_PROPOSAL.WAY.convertFrom(
                                code -> GivenWay.ofCode(code).orElseThrow()),
                        tasks(MANDATE_PROPOSAL.TASKS),
                        MANDATE_PROPOSAL.TERM.convertFrom(
                                code -> Optional.ofNullable(code).flatMap(MandateTerm::ofCode)),
                        before.ENDS_AT.convertFrom(Optional::ofNullable),
                        helperName(MANDATE_PROPOSAL.HELPER_ID).convertFrom(Optional::ofNullable),
                        MANDATE_PROPOSAL.EXPIRES_AT,
                        MANDATE.ID.convertFrom(id -> Optional.ofNullable(id).map(MandateId::new)),
                        MANDATE_PROPOSAL.REFUSED_AT.isNotNull())
                .from(MANDATE_PROPOSAL)
                .leftJoin(MANDATE)
                .on(MANDATE.PROPOSAL_ID.eq(MANDATE_PROPOSAL.ID))
                .leftJoin(before)
                .on(before.ID.eq(MANDATE_PROPOSAL.REPLACES))
                .where(MANDATE_PROPOSAL.CLIENT_ID.eq(viewer.client().value()))
                .and(which)
                .orderBy(MANDATE_PROPOSAL.MADE_AT.desc(), MANDATE_PROPOSAL.ID)
                .fetch(Records.mapping(Proposal::new));
    }

    ProposalId propose(Viewer viewer, Set<HelperTask> tasks, MandateTerm term, byte[] codeHash, Instant expiresAt) {
        var id = new ProposalId(UUID.randomUUID());
        database.insertInto(MANDATE_PROPOSAL)
                .set(MANDATE_PROPOSAL.ID, id.value())
                .set(MANDATE_PROPOSAL.CLIENT_ID, viewer.client().value())
                .set(MANDATE_PROPOSAL.WAY, GivenWay.TOGETHER.code())
                .set(
                        MANDATE_PROPOSAL.TASKS,
                        tasks.stream().sorted().map(HelperTask::code).toArray(String[]::new))
                .set(MANDATE_PROPOSAL.TERM, term.code())
                .set(MANDATE_PROPOSAL.CODE_HASH, codeHash)
                .set(MANDATE_PROPOSAL.EXPIRES_AT, expiresAt)
                .execute();
        return id;
    }

    /** The database copies what was proposed, and reckons when it ends. */
    MandateId give(ProposalId proposal, Viewer viewer) {
        var id = new MandateId(UUID.randomUUID());
        database.insertInto(MANDATE)
                .columns(MANDATE.ID, MANDATE.CLIENT_ID, MANDATE.PROPOSAL_ID)
                .values(id.value(), viewer.client().value(), proposal.value())
                .execute();
        return id;
    }

    void refuse(ProposalId proposal, Viewer viewer, Instant now) {
        database.update(MANDATE_PROPOSAL)
                .set(MANDATE_PROPOSAL.REFUSED_AT, now)
                .where(MANDATE_PROPOSAL.ID.eq(proposal.value()))
                .and(MANDATE_PROPOSAL.CLIENT_ID.eq(viewer.client().value()))
                .and(MANDATE_PROPOSAL.REFUSED_AT.isNull())
                .execute();
    }

    boolean end(MandateId mandate, Viewer viewer) {
        return database.update(MANDATE)
                        .set(MANDATE.REVOKED_BY, EndedBy.CLIENT.code())
                        .where(MANDATE.ID.eq(mandate.value()))
                        .and(MANDATE.CLIENT_ID.eq(viewer.client().value()))
                        .and(MANDATE.REVOKED_AT.isNull())
                        .execute()
                == 1;
    }
}
