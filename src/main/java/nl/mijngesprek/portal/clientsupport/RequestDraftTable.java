package nl.mijngesprek.portal.clientsupport;

import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.INVITATION;
import static nl.mijngesprek.database.Tables.SUPPORT_REQUEST;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.KeptWords;
import nl.mijngesprek.portal.shared.Words;
import nl.mijngesprek.portal.shared.WordsTable;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** What a client is writing to an organisation, and nobody else reads, until it is sent. */
@Component
class RequestDraftTable {

    private final DSLContext database;

    RequestDraftTable(DSLContext database) {
        this.database = database;
    }

    private static Condition beingWritten(OrganisationId organisation, RequestKind kind, Viewer viewer) {
        return SupportRequestTable.own(viewer)
                .and(SUPPORT_REQUEST.ORGANISATION_ID.eq(organisation.value()))
                .and(SUPPORT_REQUEST.KIND.eq(kind.code()))
                .and(SUPPORT_REQUEST.SENT_AT.isNull());
    }

    Optional<RequestDraft> draft(OrganisationId organisation, RequestKind kind, Viewer viewer) {
        return database.select(
                        SUPPORT_REQUEST.PHONE,
                        SUPPORT_REQUEST.PART_OF_DAY.convertFrom(
                                code -> PartOfDay.ofCode(code).orElseThrow()),
                        SUPPORT_REQUEST.CONVERSATION_ID.convertFrom(
                                id -> Optional.ofNullable(id).map(ConversationId::new)),
                        row(SUPPORT_REQUEST.WORDS, SUPPORT_REQUEST.VERSION, SUPPORT_REQUEST.SAVED_AT)
                                .mapping(Words::new))
                .from(SUPPORT_REQUEST)
                .where(beingWritten(organisation, kind, viewer))
                .fetchOptional(Records.mapping(RequestDraft::new));
    }

    /** Makes room for what is being written to this organisation, where there is none yet. */
    void begin(OrganisationId organisation, RequestKind kind, Viewer viewer) {
        database.insertInto(SUPPORT_REQUEST)
                .set(SUPPORT_REQUEST.ID, UUID.randomUUID())
                .set(SUPPORT_REQUEST.CLIENT_ID, viewer.client().value())
                .set(SUPPORT_REQUEST.ORGANISATION_ID, organisation.value())
                .set(SUPPORT_REQUEST.KIND, kind.code())
                .onConflict(SUPPORT_REQUEST.CLIENT_ID, SUPPORT_REQUEST.ORGANISATION_ID, SUPPORT_REQUEST.KIND)
                .where(SUPPORT_REQUEST.SENT_AT.isNull())
                .doNothing()
                .execute();
    }

    void keepPhone(OrganisationId organisation, RequestKind kind, Viewer viewer, String phone) {
        database.update(SUPPORT_REQUEST)
                .set(SUPPORT_REQUEST.PHONE, phone)
                .where(beingWritten(organisation, kind, viewer))
                .execute();
    }

    void keepPartOfDay(OrganisationId organisation, RequestKind kind, Viewer viewer, PartOfDay part) {
        database.update(SUPPORT_REQUEST)
                .set(SUPPORT_REQUEST.PART_OF_DAY, part.code())
                .where(beingWritten(organisation, kind, viewer))
                .execute();
    }

    void keepConversation(OrganisationId organisation, Viewer viewer, ConversationId conversation) {
        database.update(SUPPORT_REQUEST)
                .set(SUPPORT_REQUEST.CONVERSATION_ID, conversation.value())
                .where(beingWritten(organisation, RequestKind.COME_ALONG, viewer))
                .execute();
    }

    KeptWords words(OrganisationId organisation, RequestKind kind, Viewer viewer) {
        return new WordsTable(
                database,
                SUPPORT_REQUEST,
                SUPPORT_REQUEST.WORDS,
                SUPPORT_REQUEST.VERSION,
                SUPPORT_REQUEST.SAVED_AT,
                beingWritten(organisation, kind, viewer));
    }

    RequestId send(OrganisationId organisation, RequestKind kind, Viewer viewer, String number, Instant now) {
        return database.update(SUPPORT_REQUEST)
                .set(SUPPORT_REQUEST.PHONE, number)
                .set(SUPPORT_REQUEST.SENT_AT, now)
                .where(beingWritten(organisation, kind, viewer))
                .returningResult(SUPPORT_REQUEST.ID.convertFrom(RequestId::new))
                .fetchSingle(Records.mapping(id -> id));
    }

    /** To which conversations somebody can be asked along, soonest first. */
    List<SupportRequest.Talk> ahead(Viewer viewer, Instant now) {
        return database.select(CONVERSATION.ID.convertFrom(ConversationId::new), CONVERSATION.STARTS_AT)
                .from(CONVERSATION)
                .where(CONVERSATION.CLIENT_ID.eq(viewer.client().value()))
                .and(CONVERSATION.CANCELLED_AT.isNull())
                .and(CONVERSATION.STARTS_AT.ge(now))
                .and(exists(selectOne()
                        .from(INVITATION)
                        .where(INVITATION.CONVERSATION_ID.eq(CONVERSATION.ID))
                        .and(INVITATION.CLIENT_ID.eq(viewer.client().value()))))
                .orderBy(CONVERSATION.STARTS_AT, CONVERSATION.ID)
                .fetch(Records.mapping(SupportRequest.Talk::new));
    }

    /** Whether this client has that conversation ahead. */
    boolean isAhead(ConversationId conversation, Viewer viewer, Instant now) {
        return database.fetchExists(
                CONVERSATION,
                CONVERSATION.ID.eq(conversation.value()),
                CONVERSATION.CLIENT_ID.eq(viewer.client().value()),
                CONVERSATION.CANCELLED_AT.isNull(),
                CONVERSATION.STARTS_AT.ge(now));
    }
}
