package nl.mijngesprek.portal.report;

import static nl.mijngesprek.database.Tables.CLIENT;
import static nl.mijngesprek.database.Tables.CONTACT;
import static nl.mijngesprek.database.Tables.OFFICER;
import static nl.mijngesprek.database.Tables.REPORT;
import static nl.mijngesprek.database.Tables.REPORT_DRAFT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.invitation.ConversationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The contacts of which a report is due and not there yet (V029): an officer's own, or the client's own. */
@Component
class DueReportTable {

    private final DSLContext database;
    private final ReportTerm term;

    DueReportTable(DSLContext database, ReportTerm term) {
        this.database = database;
        this.term = term;
    }

    /** First due first. */
    List<DueReport> due(OfficerId officer, Instant now) {
        return due(officer, now, noCondition());
    }

    Optional<DueReport> due(ConversationId conversation, Optional<UUID> attempt, OfficerId officer, Instant now) {
        return due(
                        officer,
                        now,
                        CONTACT.CONVERSATION_ID
                                .eq(conversation.value())
                                .and(CONTACT.ATTEMPT_ID.isNotDistinctFrom(attempt.orElse(null))))
                .stream()
                .findFirst();
    }

    private List<DueReport> due(OfficerId officer, Instant now, Condition which) {
        return database.select(
                        CONTACT.CLIENT_ID.convertFrom(ClientId::new),
                        CLIENT.NAME,
                        contact(),
                        CONTACT.CAME,
                        CONTACT.TOOK_PLACE_AT.convertFrom(term::dueOn),
                        REPORT_DRAFT.ID.convertFrom(DueReportTable::draft),
                        REPORT_DRAFT.BEGUN_AT.convertFrom(Optional::ofNullable))
                .from(CONTACT)
                .join(CLIENT)
                .on(CLIENT.ID.eq(CONTACT.CLIENT_ID))
                .leftJoin(REPORT_DRAFT)
                .on(isOpenDraft())
                .where(CONTACT.OFFICER_ID.eq(officer.value()))
                .and(CONTACT.OVER_AT.le(now))
                .and(isUnreported())
                .and(which)
                .orderBy(CONTACT.TOOK_PLACE_AT, CLIENT.NAME, CONTACT.CONVERSATION_ID)
                .fetch(Records.mapping(DueReport::new));
    }

    /** Those that the client who looks is to get, within whatever is selected; first due first. */
    Field<List<AwaitedReport>> awaited(Viewer viewer, Instant now) {
        return multiset(select(
                                CONTACT.KIND.convertFrom(ReportTable::contactKind),
                                CONTACT.TOOK_PLACE_AT,
                                OFFICER.NAME,
                                CONTACT.TOOK_PLACE_AT.convertFrom(term::dueOn),
                                REPORT_DRAFT.BEGUN_AT.convertFrom(Optional::ofNullable))
                        .from(CONTACT)
                        .join(OFFICER)
                        .on(OFFICER.ID.eq(CONTACT.OFFICER_ID))
                        .leftJoin(REPORT_DRAFT)
                        .on(isOpenDraft())
                        .where(CONTACT.CLIENT_ID.eq(viewer.client().value()))
                        .and(CONTACT.OVER_AT.le(now))
                        .and(org.jooq.impl.DSL.condition(CONTACT.CAME).or(REPORT_DRAFT.ID.isNotNull()))
                        .and(isUnreported()))
                .convertFrom(all -> all.map(Records.mapping(AwaitedReport::new)).stream()
                        .sorted(Comparator.comparing(AwaitedReport::contactAt))
                        .toList());
    }

    private static Condition isOf(nl.mijngesprek.database.tables.ReportDraft draft) {
        return draft.CONVERSATION_ID
                .eq(CONTACT.CONVERSATION_ID)
                .and(draft.CLIENT_ID.eq(CONTACT.CLIENT_ID))
                .and(draft.ATTEMPT_ID.isNotDistinctFrom(CONTACT.ATTEMPT_ID));
    }

    private static Condition isOpenDraft() {
        return isOf(REPORT_DRAFT)
                .and(REPORT_DRAFT.DISCARDED_AT.isNull())
                .and(REPORT_DRAFT.PUBLISHED_REPORT_ID.isNull());
    }

    private static Condition isUnreported() {
        var ended = REPORT_DRAFT.as("ended");
        return notExists(selectOne().from(ended).where(isOf(ended)).and(ended.PUBLISHED_REPORT_ID.isNotNull()))
                .and(CONTACT.ATTEMPT_ID.isNotNull().or(notExists(of(CONTACT.CONVERSATION_ID))));
    }

    /** Reports of a conversation itself, the case system's among them. */
    private static org.jooq.Select<?> of(Field<UUID> conversation) {
        return selectOne()
                .from(REPORT)
                .where(REPORT.CONVERSATION_ID.eq(conversation))
                .and(REPORT.CONTACT_KIND.eq(ContactKind.CONVERSATION.code()));
    }

    /** Whether there is a report of this conversation already, whoever made it. */
    boolean isReported(ConversationId conversation) {
        return database.fetchExists(select().where(exists(of(org.jooq.impl.DSL.val(conversation.value())))));
    }

    private static SelectField<Contact> contact() {
        return row(
                        CONTACT.KIND.convertFrom(ReportTable::contactKind),
                        CONTACT.CONVERSATION_ID.convertFrom(ConversationId::new),
                        CONTACT.ATTEMPT_ID.convertFrom(Optional::ofNullable),
                        CONTACT.TOOK_PLACE_AT)
                .mapping(Contact::new);
    }

    private static Optional<ReportDraftId> draft(@Nullable UUID id) {
        return Optional.ofNullable(id).map(ReportDraftId::new);
    }
}
