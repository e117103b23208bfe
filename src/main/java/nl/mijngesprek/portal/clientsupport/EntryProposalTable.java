package nl.mijngesprek.portal.clientsupport;

import static nl.mijngesprek.database.Tables.ENTRY_PROPOSAL;
import static nl.mijngesprek.database.Tables.SUPPORT_ORGANISATION;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.database.tables.records.EntryProposalRecord;
import nl.mijngesprek.portal.shared.LocalText;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposals of what clients read about organisations, and the facts an organisation says without one. The database holds who may what (V041). */
@Component
class EntryProposalTable {

    private final DSLContext database;

    EntryProposalTable(DSLContext database) {
        this.database = database;
    }

    /** Where the helper who acts works; empty for who works nowhere, or left. */
    Optional<OrganisationId> whereHelperWorks() {
        return organisation("current_organisation()");
    }

    /** What the helper who acts manages; empty for who manages nothing, or left. */
    Optional<OrganisationId> managed() {
        return organisation("managed_organisation()");
    }

    private Optional<OrganisationId> organisation(String function) {
        return database.select(field(function, UUID.class))
                .fetchOptional(Record1::value1)
                .map(OrganisationId::new);
    }

    boolean isEditor() {
        return Boolean.TRUE.equals(database.select(field("edits_questions()", Boolean.class))
                .fetchSingle()
                .value1());
    }

    int version(OrganisationId organisation) {
        return database.select(SUPPORT_ORGANISATION.VERSION)
                .from(SUPPORT_ORGANISATION)
                .where(SUPPORT_ORGANISATION.ID.eq(organisation.value()))
                .fetchSingle()
                .value1();
    }

    /** The same, held against who approves or proposes at the same moment; for who manages it. */
    int lockVersion(OrganisationId organisation) {
        return database.select(SUPPORT_ORGANISATION.VERSION)
                .from(SUPPORT_ORGANISATION)
                .where(SUPPORT_ORGANISATION.ID.eq(organisation.value()))
                .forUpdate()
                .fetchSingle()
                .value1();
    }

    /** Every one that waits, the one that waits longest first. */
    List<EntryProposal> waiting() {
        return database.selectFrom(ENTRY_PROPOSAL)
                .where(ENTRY_PROPOSAL.DECISION.isNull())
                .orderBy(ENTRY_PROPOSAL.CHANGED_AT, ENTRY_PROPOSAL.ID)
                .fetch(EntryProposalTable::proposal);
    }

    Optional<EntryProposal> waiting(OrganisationId organisation) {
        return database.selectFrom(ENTRY_PROPOSAL)
                .where(of(organisation))
                .and(ENTRY_PROPOSAL.DECISION.isNull())
                .fetchOptional(EntryProposalTable::proposal);
    }

    /** The one that an editor decided on last. */
    Optional<EntryProposal> decided(OrganisationId organisation) {
        return database.selectFrom(ENTRY_PROPOSAL)
                .where(of(organisation))
                .and(ENTRY_PROPOSAL.DECIDED_BY.isNotNull())
                .orderBy(ENTRY_PROPOSAL.DECIDED_AT.desc(), ENTRY_PROPOSAL.ID)
                .limit(1)
                .fetchOptional(EntryProposalTable::proposal);
    }

    private static Condition of(OrganisationId organisation) {
        return ENTRY_PROPOSAL.ORGANISATION_ID.eq(organisation.value());
    }

    /** Whether the officer who acts wrote in it, or is the same person as who did. */
    boolean isOwnWords(EntryProposalId proposal) {
        return Boolean.TRUE.equals(database.select(field("wrote_entry({0})", Boolean.class, val(proposal.value())))
                .fetchSingle()
                .value1());
    }

    /** False when one waits already. */
    boolean insert(OrganisationId organisation, EntryWords words) {
        var values = values(words);
        values.put(ENTRY_PROPOSAL.ID, UUID.randomUUID());
        values.put(ENTRY_PROPOSAL.ORGANISATION_ID, organisation.value());
        return database.insertInto(ENTRY_PROPOSAL)
                        .set(values)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** False when it is decided, or another version by now. */
    boolean update(EntrySeen.Waiting seen, EntryWords words) {
        return database.update(ENTRY_PROPOSAL)
                        .set(values(words))
                        .where(stillWaits(seen))
                        .execute()
                == 1;
    }

    /** The same for what becomes of it. */
    boolean decide(EntrySeen.Waiting seen, String decision) {
        return database.update(ENTRY_PROPOSAL)
                        .set(ENTRY_PROPOSAL.DECISION, decision)
                        .where(stillWaits(seen))
                        .execute()
                == 1;
    }

    boolean sendBack(EntrySeen.Waiting seen, String reason) {
        return database.update(ENTRY_PROPOSAL)
                        .set(ENTRY_PROPOSAL.DECISION, "sent-back")
                        .set(ENTRY_PROPOSAL.REASON, reason)
                        .where(stillWaits(seen))
                        .execute()
                == 1;
    }

    private static Condition stillWaits(EntrySeen.Waiting seen) {
        return ENTRY_PROPOSAL
                .ID
                .eq(seen.id().value())
                .and(ENTRY_PROPOSAL.VERSION.eq(seen.version()))
                .and(ENTRY_PROPOSAL.DECISION.isNull());
    }

    boolean sayRoom(OrganisationId organisation, boolean hasRoom) {
        return database.update(SUPPORT_ORGANISATION)
                        .set(SUPPORT_ORGANISATION.HAS_ROOM, hasRoom)
                        .where(SUPPORT_ORGANISATION.ID.eq(organisation.value()))
                        .execute()
                == 1;
    }

    boolean sayChecked(OrganisationId organisation, LocalDate today) {
        return database.update(SUPPORT_ORGANISATION)
                        .set(SUPPORT_ORGANISATION.LAST_CHECKED, today)
                        .where(SUPPORT_ORGANISATION.ID.eq(organisation.value()))
                        .execute()
                == 1;
    }

    private static Map<Field<?>, @Nullable Object> values(EntryWords words) {
        var values = new java.util.LinkedHashMap<Field<?>, @Nullable Object>();
        values.put(ENTRY_PROPOSAL.SUMMARY, words.texts().get(EntryText.SUMMARY));
        values.put(ENTRY_PROPOSAL.DETAILS, words.texts().get(EntryText.DETAILS));
        values.put(ENTRY_PROPOSAL.FOR_WHOM, words.texts().get(EntryText.FOR_WHOM));
        values.put(ENTRY_PROPOSAL.OPENING, words.texts().get(EntryText.OPENING));
        values.put(ENTRY_PROPOSAL.LANGUAGES, words.languages().toArray(String[]::new));
        values.put(ENTRY_PROPOSAL.NEIGHBOURHOODS, words.neighbourhoods().toArray(String[]::new));
        values.put(ENTRY_PROPOSAL.PHONE, words.phone());
        values.put(ENTRY_PROPOSAL.ADDRESS, words.address());
        values.put(
                ENTRY_PROPOSAL.PERSON_NAMES,
                words.persons().stream().map(SupportPerson::name).toArray(String[]::new));
        values.put(
                ENTRY_PROPOSAL.PERSON_LANGUAGES,
                words.persons().stream()
                        .map(person -> String.join(" ", person.languages()))
                        .toArray(String[]::new));
        return values;
    }

    private static EntryProposal proposal(EntryProposalRecord row) {
        return new EntryProposal(
                new EntryProposalId(row.getId()),
                new OrganisationId(row.getOrganisationId()),
                row.getVersion(),
                words(row),
                row.getByOrganisation(),
                row.getChangedBy(),
                row.getChangedAt(),
                decision(row.getDecision(), row.getDecidedAt(), row.getDeciderName(), row.getReason()));
    }

    private static EntryWords words(EntryProposalRecord row) {
        var texts = new EnumMap<EntryText, LocalText>(EntryText.class);
        texts.put(EntryText.SUMMARY, row.getSummary());
        texts.put(EntryText.DETAILS, row.getDetails());
        Optional.ofNullable(row.getForWhom()).ifPresent(text -> texts.put(EntryText.FOR_WHOM, text));
        texts.put(EntryText.OPENING, row.getOpening());
        var persons = new ArrayList<SupportPerson>();
        for (var place = 0; place < row.getPersonNames().length; place++) {
            persons.add(new SupportPerson(
                    row.getPersonNames()[place], List.of(row.getPersonLanguages()[place].split(" ", -1))));
        }
        return new EntryWords(
                texts,
                List.of(row.getLanguages()),
                List.of(row.getNeighbourhoods()),
                row.getPhone(),
                row.getAddress(),
                persons);
    }

    private static Optional<EntryProposal.Decision> decision(
            @Nullable String decision, @Nullable Instant at, @Nullable String by, @Nullable String reason) {
        if (decision == null || at == null) {
            return Optional.empty();
        }
        return Optional.of(
                by == null
                        ? new EntryProposal.Decision.Withdrawn(at)
                        : reason == null
                                ? new EntryProposal.Decision.Approved(at, by)
                                : new EntryProposal.Decision.SentBack(at, by, reason));
    }
}
