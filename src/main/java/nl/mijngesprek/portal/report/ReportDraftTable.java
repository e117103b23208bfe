package nl.mijngesprek.portal.report;

import static nl.mijngesprek.database.Tables.ATTEMPT;
import static nl.mijngesprek.database.Tables.CLIENT;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.OFFICER;
import static nl.mijngesprek.database.Tables.REPORT;
import static nl.mijngesprek.database.Tables.REPORT_DRAFT;
import static nl.mijngesprek.database.Tables.REPORT_DRAFT_SENTENCE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.KeptWords;
import nl.mijngesprek.portal.shared.Words;
import nl.mijngesprek.portal.shared.WordsTable;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Drafts of reports, of the conversations that an officer holds; what has ended stands still (V029). */
@Component
class ReportDraftTable {

    private final DSLContext database;
    private final ReportTerm term;
    private final ReportTemplate template;

    ReportDraftTable(DSLContext database, ReportTerm term, ReportTemplate template) {
        this.database = database;
        this.term = term;
        this.template = template;
    }

    Optional<ReportDraft> find(ReportDraftId draft, OfficerId officer) {
        return database.select(
                        REPORT_DRAFT.ID.convertFrom(ReportDraftId::new),
                        REPORT_DRAFT.CLIENT_ID.convertFrom(ClientId::new),
                        CLIENT.NAME,
                        CLIENT.LANGUAGE,
                        contact(),
                        OFFICER.NAME,
                        REPORT_DRAFT.BEGUN_AT,
                        coalesce(ATTEMPT.MADE_AT, CONVERSATION.STARTS_AT).convertFrom(term::dueOn),
                        org.jooq.impl.DSL.field(isOpen().not()),
                        REPORT_DRAFT.PUBLISHED_REPORT_ID.convertFrom(ReportDraftTable::report),
                        sentences())
                .from(REPORT_DRAFT)
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(REPORT_DRAFT.CONVERSATION_ID))
                .join(CLIENT)
                .on(CLIENT.ID.eq(REPORT_DRAFT.CLIENT_ID))
                .join(OFFICER)
                .on(OFFICER.ID.eq(REPORT_DRAFT.BEGUN_BY))
                .leftJoin(ATTEMPT)
                .on(ATTEMPT.ID.eq(REPORT_DRAFT.ATTEMPT_ID))
                .where(REPORT_DRAFT.ID.eq(draft.value()))
                .and(CONVERSATION.OFFICER_ID.eq(officer.value()))
                .fetchOptional(Records.mapping(ReportDraft::new));
    }

    /** One that is still being written; nobody else changes it until this transaction ends. */
    Optional<ReportDraft> lock(ReportDraftId draft, OfficerId officer) {
        return database.select(REPORT_DRAFT.ID)
                .from(REPORT_DRAFT)
                .where(REPORT_DRAFT.ID.eq(draft.value()))
                .and(isOpen())
                .forUpdate()
                .fetchOptional()
                .flatMap(_ -> find(draft, officer));
    }

    private static Condition isOpen() {
        return REPORT_DRAFT.DISCARDED_AT.isNull().and(REPORT_DRAFT.PUBLISHED_REPORT_ID.isNull());
    }

    private static SelectField<Contact> contact() {
        return row(
                        ATTEMPT.CHANNEL.convertFrom(ReportDraftTable::kind),
                        CONVERSATION.ID.convertFrom(ConversationId::new),
                        REPORT_DRAFT.ATTEMPT_ID.convertFrom(Optional::ofNullable),
                        coalesce(ATTEMPT.MADE_AT, CONVERSATION.STARTS_AT))
                .mapping(Contact::new);
    }

    private static ContactKind kind(@Nullable String channel) {
        return channel == null
                ? ContactKind.CONVERSATION
                : channel.equals("call") ? ContactKind.CALL : ContactKind.VISIT;
    }

    private static Optional<ReportId> report(@Nullable UUID id) {
        return Optional.ofNullable(id).map(ReportId::new);
    }

    private Field<List<DraftSentence>> sentences() {
        return multiset(select(
                                REPORT_DRAFT_SENTENCE.ID.convertFrom(DraftSentenceId::new),
                                REPORT_DRAFT_SENTENCE.TOPIC,
                                REPORT_DRAFT_SENTENCE.POSITION,
                                row(
                                                REPORT_DRAFT_SENTENCE.WORDS,
                                                REPORT_DRAFT_SENTENCE.VERSION,
                                                REPORT_DRAFT_SENTENCE.SAVED_AT)
                                        .mapping(Words::new),
                                REPORT_DRAFT_SENTENCE.AGREEMENT_BY.convertFrom(
                                        code -> Optional.ofNullable(code).flatMap(Agreement.By::ofCode)),
                                REPORT_DRAFT_SENTENCE.AGREEMENT_ON.convertFrom(Optional::ofNullable),
                                org.jooq.impl.DSL.field(REPORT_DRAFT_SENTENCE.REMOVED_AT.isNotNull()))
                        .from(REPORT_DRAFT_SENTENCE)
                        .where(REPORT_DRAFT_SENTENCE.DRAFT_ID.eq(REPORT_DRAFT.ID)))
                .convertFrom(all -> template.inOrder(all.map(Records.mapping(DraftSentence::new))));
    }

    /** The one of this contact that is being written, begun now if there was none. */
    ReportDraftId begin(DueReport due, OfficerId officer, Instant now) {
        var id = UUID.randomUUID();
        var contact = due.contact();
        database.insertInto(REPORT_DRAFT)
                .set(REPORT_DRAFT.ID, id)
                .set(REPORT_DRAFT.CLIENT_ID, due.client().value())
                .set(REPORT_DRAFT.CONVERSATION_ID, contact.conversation().value())
                .set(REPORT_DRAFT.ATTEMPT_ID, contact.attempt().orElse(null))
                .set(REPORT_DRAFT.BEGUN_BY, officer.value())
                .set(REPORT_DRAFT.BEGUN_AT, now)
                .onConflictDoNothing()
                .execute();
        return database.select(REPORT_DRAFT.ID.convertFrom(ReportDraftId::new))
                .from(REPORT_DRAFT)
                .where(REPORT_DRAFT.CONVERSATION_ID.eq(contact.conversation().value()))
                .and(REPORT_DRAFT.ATTEMPT_ID.isNotDistinctFrom(contact.attempt().orElse(null)))
                .and(REPORT_DRAFT.DISCARDED_AT.isNull())
                .fetchSingle(Records.mapping(draft -> draft));
    }

    KeptWords words(ReportDraftId draft, DraftSentenceId sentence, OfficerId officer) {
        return new WordsTable(
                database,
                REPORT_DRAFT_SENTENCE,
                REPORT_DRAFT_SENTENCE.WORDS,
                REPORT_DRAFT_SENTENCE.VERSION,
                REPORT_DRAFT_SENTENCE.SAVED_AT,
                isOf(draft, sentence)
                        .and(exists(selectOne()
                                .from(REPORT_DRAFT)
                                .join(CONVERSATION)
                                .on(CONVERSATION.ID.eq(REPORT_DRAFT.CONVERSATION_ID))
                                .where(REPORT_DRAFT.ID.eq(draft.value()))
                                .and(CONVERSATION.OFFICER_ID.eq(officer.value()))
                                .and(isOpen()))));
    }

    private static Condition isOf(ReportDraftId draft, DraftSentenceId sentence) {
        return REPORT_DRAFT_SENTENCE.ID.eq(sentence.value()).and(REPORT_DRAFT_SENTENCE.DRAFT_ID.eq(draft.value()));
    }

    /** With words that are there from the beginning, or none yet. */
    DraftSentenceId insert(ReportDraft draft, String topic, int position, String words, Instant now) {
        var id = new DraftSentenceId(UUID.randomUUID());
        database.insertInto(REPORT_DRAFT_SENTENCE)
                .set(REPORT_DRAFT_SENTENCE.ID, id.value())
                .set(REPORT_DRAFT_SENTENCE.DRAFT_ID, draft.id().value())
                .set(REPORT_DRAFT_SENTENCE.CLIENT_ID, draft.client().value())
                .set(REPORT_DRAFT_SENTENCE.TOPIC, topic)
                .set(REPORT_DRAFT_SENTENCE.POSITION, position)
                .set(REPORT_DRAFT_SENTENCE.WORDS, words)
                .set(REPORT_DRAFT_SENTENCE.VERSION, words.isEmpty() ? 0 : 1)
                .set(REPORT_DRAFT_SENTENCE.SAVED_AT, words.isEmpty() ? null : now)
                .execute();
        return id;
    }

    /** Makes room for as many sentences after this place. */
    void makeRoom(ReportDraftId draft, String topic, int after, int count) {
        database.update(REPORT_DRAFT_SENTENCE)
                .set(REPORT_DRAFT_SENTENCE.POSITION, REPORT_DRAFT_SENTENCE.POSITION.plus(count))
                .where(REPORT_DRAFT_SENTENCE.DRAFT_ID.eq(draft.value()))
                .and(REPORT_DRAFT_SENTENCE.TOPIC.eq(topic))
                .and(REPORT_DRAFT_SENTENCE.POSITION.gt(after))
                .execute();
    }

    void storePlace(ReportDraftId draft, DraftSentenceId sentence, String topic, int position) {
        database.update(REPORT_DRAFT_SENTENCE)
                .set(REPORT_DRAFT_SENTENCE.TOPIC, topic)
                .set(REPORT_DRAFT_SENTENCE.POSITION, position)
                .where(isOf(draft, sentence))
                .execute();
    }

    void storeAgreement(
            ReportDraftId draft, DraftSentenceId sentence, Optional<Agreement.By> by, Optional<LocalDate> on) {
        database.update(REPORT_DRAFT_SENTENCE)
                .set(
                        REPORT_DRAFT_SENTENCE.AGREEMENT_BY,
                        by.map(Agreement.By::code).orElse(null))
                .set(REPORT_DRAFT_SENTENCE.AGREEMENT_ON, on.orElse(null))
                .where(isOf(draft, sentence))
                .execute();
    }

    void storeRemoved(ReportDraftId draft, DraftSentenceId sentence, @Nullable Instant at) {
        database.update(REPORT_DRAFT_SENTENCE)
                .set(REPORT_DRAFT_SENTENCE.REMOVED_AT, at)
                .where(isOf(draft, sentence))
                .execute();
    }

    void storeDiscarded(ReportDraftId draft, Instant now) {
        database.update(REPORT_DRAFT)
                .set(REPORT_DRAFT.DISCARDED_AT, now)
                .where(REPORT_DRAFT.ID.eq(draft.value()))
                .execute();
    }

    void storePublished(ReportDraftId draft, ReportId report) {
        database.update(REPORT_DRAFT)
                .set(REPORT_DRAFT.PUBLISHED_REPORT_ID, report.value())
                .where(REPORT_DRAFT.ID.eq(draft.value()))
                .execute();
    }

    String officerName(OfficerId officer) {
        return database.select(OFFICER.NAME)
                .from(OFFICER)
                .where(OFFICER.ID.eq(officer.value()))
                .fetchSingle(Records.mapping(name -> name));
    }

    /** The newest versions of the reports that were published last, of the conversations that this officer holds. */
    List<PublishedReport> published(OfficerId officer, int most) {
        var newer = REPORT.as("newer");
        return database.select(
                        REPORT.ID.convertFrom(ReportId::new),
                        REPORT.CLIENT_ID.convertFrom(ClientId::new),
                        CLIENT.NAME,
                        REPORT.VERSION,
                        REPORT.CONTACT_KIND.convertFrom(ReportTable::contactKind),
                        REPORT.CONTACT_AT,
                        REPORT.PUBLISHED_AT)
                .from(REPORT)
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(REPORT.CONVERSATION_ID))
                .join(CLIENT)
                .on(CLIENT.ID.eq(REPORT.CLIENT_ID))
                .where(CONVERSATION.OFFICER_ID.eq(officer.value()))
                .and(notExists(selectOne()
                        .from(newer)
                        .where(newer.ROOT_ID.eq(REPORT.ROOT_ID))
                        .and(newer.VERSION.gt(REPORT.VERSION))))
                .orderBy(REPORT.PUBLISHED_AT.desc(), REPORT.ID)
                .limit(most)
                .fetch(Records.mapping(PublishedReport::new));
    }
}
