package nl.mijngesprek.portal.mandate;

import static nl.mijngesprek.database.Tables.CLIENT;
import static nl.mijngesprek.database.Tables.MANDATE;
import static nl.mijngesprek.database.Tables.MANDATE_PAPER;
import static nl.mijngesprek.database.Tables.MANDATE_PROPOSAL;
import static nl.mijngesprek.database.Tables.OFFICER;
import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.HelperId;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.identity.Viewer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Signed papers; which of them an officer sees, the database knows. */
@Component
class PaperMandateTable {

    /** A helper whom a number belongs to. */
    record Named(HelperId id, String name) {}

    private final DSLContext database;

    PaperMandateTable(DSLContext database) {
        this.database = database;
    }

    Optional<Named> helper(HelperNumber number) {
        return database.select(field("id", UUID.class).convertFrom(HelperId::new), field("name", String.class))
                .from("helper_by_number(?)", number.digits())
                // Nobody lets themselves act, as an officer for a helper who they are too.
                .where("not is_this_officer(id)")
                .fetchOptional(Records.mapping(Named::new));
    }

    /** Whether this helper is not the client, as far as both log in with DigiD. */
    boolean isSomebodyElse(HelperId helper, ClientId client) {
        return Boolean.TRUE.equals(database.select(
                        field("is_somebody_else({0}, {1})", Boolean.class, val(helper.value()), val(client.value())))
                .fetchSingle()
                .value1());
    }

    Optional<String> clientName(ClientId client) {
        return database.select(CLIENT.NAME)
                .from(CLIENT)
                .where(CLIENT.ID.eq(client.value()))
                .fetchOptional(Records.mapping(name -> name));
    }

    ProposalId take(SignedPaper paper, HelperId helper, OfficerId officer, Instant until) {
        var id = UUID.randomUUID();
        database.insertInto(MANDATE_PROPOSAL)
                .set(MANDATE_PROPOSAL.ID, id)
                .set(MANDATE_PROPOSAL.CLIENT_ID, paper.client().value())
                .set(MANDATE_PROPOSAL.WAY, GivenWay.PAPER.code())
                .set(
                        MANDATE_PROPOSAL.TASKS,
                        paper.tasks().stream().sorted().map(HelperTask::code).toArray(String[]::new))
                .set(MANDATE_PROPOSAL.TERM, paper.term().code())
                .set(MANDATE_PROPOSAL.HELPER_ID, helper.value())
                .set(MANDATE_PROPOSAL.WRITTEN_BY, officer.value())
                .set(MANDATE_PROPOSAL.EXPIRES_AT, until)
                .execute();
        database.insertInto(MANDATE_PAPER)
                .set(MANDATE_PAPER.PROPOSAL_ID, id)
                .set(MANDATE_PAPER.CLIENT_ID, paper.client().value())
                .set(MANDATE_PAPER.WRITTEN_BY, officer.value())
                .set(MANDATE_PAPER.SIGNED_ON, paper.signedOn())
                .execute();
        return new ProposalId(id);
    }

    boolean scan(ProposalId paper, OfficerId officer, List<byte[]> pictures) {
        return database.update(MANDATE_PAPER)
                        .set(MANDATE_PAPER.PAGES, pictures.toArray(byte[][]::new))
                        .set(MANDATE_PAPER.SCANNED_AT, currentInstant())
                        .where(MANDATE_PAPER.PROPOSAL_ID.eq(paper.value()))
                        .and(MANDATE_PAPER.WRITTEN_BY.eq(officer.value()))
                        .and(MANDATE_PAPER.VERDICT.isNull())
                        .execute()
                == 1;
    }

    List<MandatePaper> open(OfficerId officer) {
        return select(
                officer,
                MANDATE_PAPER
                        .VERDICT
                        .isNull()
                        .or(MANDATE_PAPER.VERDICT.eq("wrong").and(MANDATE_PAPER.WRITTEN_BY.eq(officer.value())))
                        .and(MANDATE_PROPOSAL.EXPIRES_AT.gt(currentInstant()))
                        .and(MANDATE_PROPOSAL.REFUSED_AT.isNull()));
    }

    Optional<MandatePaper> find(ProposalId paper, OfficerId officer) {
        return select(officer, MANDATE_PAPER.PROPOSAL_ID.eq(paper.value())).stream()
                .findFirst();
    }

    private List<MandatePaper> select(OfficerId officer, Condition which) {
        return database.select(
                        MANDATE_PAPER.PROPOSAL_ID.convertFrom(ProposalId::new),
                        MANDATE_PAPER.CLIENT_ID.convertFrom(ClientId::new),
                        CLIENT.NAME,
                        MandateTable.helperName(MANDATE_PROPOSAL.HELPER_ID),
                        MandateTable.tasks(MANDATE_PROPOSAL.TASKS),
                        MANDATE_PROPOSAL.TERM.convertFrom(
                                code -> Optional.ofNullable(code).flatMap(MandateTerm::ofCode)),
                        MANDATE_PAPER.SIGNED_ON,
                        OFFICER.NAME,
                        MANDATE_PAPER
                                .WRITTEN_BY
                                .eq(officer.value())
                                .or(condition("is_this_officer({0})", MANDATE_PROPOSAL.HELPER_ID)),
                        row(MANDATE_PAPER.SCANNED_AT, MANDATE_PAPER.VERDICT).mapping(PaperMandateTable::state),
                        MANDATE_PAPER.SCANNED_AT.convertFrom(Optional::ofNullable),
                        coalesce(cardinality(MANDATE_PAPER.PAGES), 0),
                        MANDATE_PAPER.REASON)
                .from(MANDATE_PAPER)
                .join(MANDATE_PROPOSAL)
                .on(MANDATE_PROPOSAL.ID.eq(MANDATE_PAPER.PROPOSAL_ID))
                .join(CLIENT)
                .on(CLIENT.ID.eq(MANDATE_PAPER.CLIENT_ID))
                .join(OFFICER)
                .on(OFFICER.ID.eq(MANDATE_PAPER.WRITTEN_BY))
                .where(which)
                .orderBy(MANDATE_PAPER.SCANNED_AT.asc().nullsFirst(), MANDATE_PAPER.PROPOSAL_ID)
                .fetch(Records.mapping(MandatePaper::new));
    }

    private static PaperState state(@Nullable Instant scannedAt, @Nullable String verdict) {
        if (verdict != null) {
            return verdict.equals("right") ? PaperState.RIGHT : PaperState.WRONG;
        }
        return scannedAt == null ? PaperState.TO_SCAN : PaperState.TO_CHECK;
    }

    /** Whether the client did not say no to it, and it is not too late; waits for whoever says something about it now. */
    boolean isOpen(ProposalId paper) {
        return database.fetchExists(selectOne()
                .from(MANDATE_PROPOSAL)
                .where(MANDATE_PROPOSAL.ID.eq(paper.value()))
                .and(MANDATE_PROPOSAL.REFUSED_AT.isNull())
                .and(MANDATE_PROPOSAL.EXPIRES_AT.gt(currentInstant())));
    }

    /**
     * Who says it, and when, the database writes itself; false when a colleague was first, or another scan came.
     *
     * @param seen when the scan came that was looked at
     */
    boolean judge(ProposalId paper, Instant seen, String verdict, String reason) {
        return database.update(MANDATE_PAPER)
                        .set(MANDATE_PAPER.VERDICT, verdict)
                        .set(MANDATE_PAPER.REASON, reason)
                        .where(MANDATE_PAPER.PROPOSAL_ID.eq(paper.value()))
                        .and(MANDATE_PAPER.SCANNED_AT.eq(seen))
                        .and(MANDATE_PAPER.VERDICT.isNull())
                        .execute()
                == 1;
    }

    void give(ProposalId paper, ClientId client) {
        database.insertInto(MANDATE)
                .columns(MANDATE.ID, MANDATE.CLIENT_ID, MANDATE.PROPOSAL_ID)
                .values(UUID.randomUUID(), client.value(), paper.value())
                .execute();
    }

    Optional<byte[]> page(ProposalId paper, int number) {
        return database.select(field("{0}[{1}]", byte[].class, MANDATE_PAPER.PAGES, val(number)))
                .from(MANDATE_PAPER)
                .where(MANDATE_PAPER.PROPOSAL_ID.eq(paper.value()))
                .and(cardinality(MANDATE_PAPER.PAGES).ge(number))
                .and(val(number).gt(0))
                .fetchOptional(Records.mapping(picture -> picture));
    }

    List<OwnPaper> own(Viewer viewer) {
        return database.select(
                        MANDATE_PAPER.PROPOSAL_ID.convertFrom(ProposalId::new),
                        MandateTable.helperName(MANDATE_PROPOSAL.HELPER_ID),
                        MANDATE_PAPER.SIGNED_ON,
                        cardinality(MANDATE_PAPER.PAGES))
                .from(MANDATE_PAPER)
                .join(MANDATE_PROPOSAL)
                .on(MANDATE_PROPOSAL.ID.eq(MANDATE_PAPER.PROPOSAL_ID))
                .where(MANDATE_PAPER.CLIENT_ID.eq(viewer.client().value()))
                .and(MANDATE_PAPER.PAGES.isNotNull())
                .orderBy(MANDATE_PAPER.SIGNED_ON.desc(), MANDATE_PAPER.PROPOSAL_ID)
                .fetch(Records.mapping(OwnPaper::new));
    }
}
