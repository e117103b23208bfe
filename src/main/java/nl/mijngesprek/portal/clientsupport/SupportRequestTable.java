package nl.mijngesprek.portal.clientsupport;

import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.HELPER;
import static nl.mijngesprek.database.Tables.RESIDENCE;
import static nl.mijngesprek.database.Tables.SUPPORT_ORGANISATION;
import static nl.mijngesprek.database.Tables.SUPPORT_REQUEST;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.clientsupport.RequestAnswer.Accepted;
import nl.mijngesprek.portal.clientsupport.RequestAnswer.Alternative;
import nl.mijngesprek.portal.clientsupport.RequestAnswer.Declined;
import nl.mijngesprek.portal.clientsupport.SupportRequest.Asked;
import nl.mijngesprek.portal.clientsupport.SupportRequest.Asker;
import nl.mijngesprek.portal.clientsupport.SupportRequest.Opened;
import nl.mijngesprek.portal.clientsupport.SupportRequest.Talk;
import nl.mijngesprek.portal.identity.HelperId;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.KeptWords;
import nl.mijngesprek.portal.shared.Words;
import nl.mijngesprek.portal.shared.WordsTable;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Requests as the client and the organisation asked read them, and as the client writes them. */
@Component
class SupportRequestTable {

    private final DSLContext database;

    SupportRequestTable(DSLContext database) {
        this.database = database;
    }

    List<SupportRequest> of(Viewer viewer) {
        return requests(own(viewer));
    }

    Optional<SupportRequest> find(RequestId request, Viewer viewer) {
        return requests(own(viewer).and(SUPPORT_REQUEST.ID.eq(request.value()))).stream()
                .findFirst();
    }

    private static Condition own(Viewer viewer) {
        return SUPPORT_REQUEST.CLIENT_ID.eq(viewer.client().value());
    }

    private List<SupportRequest> requests(Condition which) {
        var alternative = SUPPORT_ORGANISATION.as("alternative");
        return database.select(
                        SUPPORT_REQUEST.ID.convertFrom(RequestId::new),
                        row(SUPPORT_REQUEST.NAME, SUPPORT_REQUEST.LANGUAGE).mapping(Asker::new),
                        row(
                                        SUPPORT_ORGANISATION.ID.convertFrom(OrganisationId::new),
                                        SUPPORT_ORGANISATION.NAME,
                                        SUPPORT_ORGANISATION.PHONE)
                                .mapping(Asked::new),
                        SUPPORT_REQUEST.KIND.convertFrom(
                                code -> RequestKind.ofCode(code).orElseThrow()),
                        row(CONVERSATION.ID, CONVERSATION.STARTS_AT).mapping(SupportRequestTable::talk),
                        SUPPORT_REQUEST.PHONE,
                        SUPPORT_REQUEST.PART_OF_DAY.convertFrom(
                                code -> PartOfDay.ofCode(code).orElseThrow()),
                        SUPPORT_REQUEST.WORDS,
                        SUPPORT_REQUEST.OFFICER_MAY_KNOW,
                        SUPPORT_REQUEST.SENT_AT,
                        SUPPORT_REQUEST.WITHDRAWN_AT.convertFrom(Optional::ofNullable),
                        row(SUPPORT_REQUEST.OPENER_NAME, SUPPORT_REQUEST.OPENED_AT)
                                .mapping(SupportRequestTable::opened),
                        answer(alternative.ID, alternative.NAME))
                .from(SUPPORT_REQUEST)
                .join(SUPPORT_ORGANISATION)
                .on(SUPPORT_ORGANISATION.ID.eq(SUPPORT_REQUEST.ORGANISATION_ID))
                .leftJoin(alternative)
                .on(alternative.ID.eq(SUPPORT_REQUEST.ALTERNATIVE_ID))
                .leftJoin(CONVERSATION)
                .on(CONVERSATION.ID.eq(SUPPORT_REQUEST.CONVERSATION_ID))
                .where(which)
                .and(SUPPORT_REQUEST.SENT_AT.isNotNull())
                .orderBy(SUPPORT_REQUEST.SENT_AT.desc(), SUPPORT_REQUEST.ID)
                .fetch(Records.mapping(SupportRequest::new));
    }

    private static SelectField<Optional<RequestAnswer>> answer(
            org.jooq.Field<UUID> alternative, org.jooq.Field<String> alternativeName) {
        return row(
                        SUPPORT_REQUEST.ANSWERER_NAME,
                        SUPPORT_REQUEST.ANSWERED_AT,
                        SUPPORT_REQUEST.ANSWER_WORDS,
                        SUPPORT_REQUEST.AGREED_AT,
                        SUPPORT_REQUEST.DECLINED_BECAUSE,
                        alternative,
                        alternativeName)
                .mapping(SupportRequestTable::given);
    }

    private static Optional<RequestAnswer> given(
            @Nullable String supporter,
            @Nullable Instant at,
            String words,
            @Nullable Instant agreedAt,
            @Nullable String because,
            @Nullable UUID alternative,
            @Nullable String alternativeName) {
        if (supporter == null || at == null) {
            return Optional.empty();
        }
        if (agreedAt != null) {
            return Optional.of(new Accepted(supporter, at, words, agreedAt));
        }
        return Optional.ofNullable(because)
                .flatMap(DeclineReason::ofCode)
                .map(reason -> new Declined(
                        supporter,
                        at,
                        words,
                        reason,
                        alternative == null || alternativeName == null
                                ? Optional.empty()
                                : Optional.of(new Alternative(new OrganisationId(alternative), alternativeName))));
    }

    private static Optional<Talk> talk(@Nullable UUID conversation, @Nullable Instant startsAt) {
        return conversation == null || startsAt == null
                ? Optional.empty()
                : Optional.of(new Talk(new ConversationId(conversation), startsAt));
    }

    private static Optional<Opened> opened(@Nullable String supporter, @Nullable Instant at) {
        return supporter == null || at == null ? Optional.empty() : Optional.of(new Opened(supporter, at));
    }

    private static Condition beingWritten(OrganisationId organisation, RequestKind kind, Viewer viewer) {
        return own(viewer)
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

    /** The same request, sent before and not answered yet. */
    Optional<RequestId> waiting(
            OrganisationId organisation, RequestKind kind, Optional<ConversationId> conversation, Viewer viewer) {
        return database.select(SUPPORT_REQUEST.ID.convertFrom(RequestId::new))
                .from(SUPPORT_REQUEST)
                .where(own(viewer))
                .and(SUPPORT_REQUEST.ORGANISATION_ID.eq(organisation.value()))
                .and(SUPPORT_REQUEST.KIND.eq(kind.code()))
                .and(conversation
                        .map(one -> SUPPORT_REQUEST.CONVERSATION_ID.eq(one.value()))
                        .orElseGet(SUPPORT_REQUEST.CONVERSATION_ID::isNull))
                .and(SUPPORT_REQUEST.SENT_AT.isNotNull())
                .and(SUPPORT_REQUEST.WITHDRAWN_AT.isNull())
                .and(SUPPORT_REQUEST.ANSWER.isNull())
                .fetchOptional(Records.mapping(id -> id));
    }

    RequestId send(OrganisationId organisation, RequestKind kind, Viewer viewer, String number, Instant now) {
        return database.update(SUPPORT_REQUEST)
                .set(SUPPORT_REQUEST.PHONE, number)
                .set(SUPPORT_REQUEST.SENT_AT, now)
                .where(beingWritten(organisation, kind, viewer))
                .returningResult(SUPPORT_REQUEST.ID.convertFrom(RequestId::new))
                .fetchSingle(Records.mapping(id -> id));
    }

    boolean withdraw(RequestId request, Viewer viewer, Instant now) {
        return database.update(SUPPORT_REQUEST)
                        .set(SUPPORT_REQUEST.WITHDRAWN_AT, now)
                        .set(SUPPORT_REQUEST.PHONE, "")
                        .set(SUPPORT_REQUEST.WORDS, "")
                        .set(SUPPORT_REQUEST.OFFICER_MAY_KNOW, false)
                        .where(stands(request, viewer))
                        .execute()
                == 1;
    }

    boolean tellOfficer(RequestId request, Viewer viewer, boolean officerMayKnow) {
        return database.update(SUPPORT_REQUEST)
                        .set(SUPPORT_REQUEST.OFFICER_MAY_KNOW, officerMayKnow)
                        .where(stands(request, viewer))
                        .and(SUPPORT_REQUEST.KIND.eq(RequestKind.COME_ALONG.code()))
                        .execute()
                == 1;
    }

    private static Condition stands(RequestId request, Viewer viewer) {
        return own(viewer)
                .and(SUPPORT_REQUEST.ID.eq(request.value()))
                .and(SUPPORT_REQUEST.SENT_AT.isNotNull())
                .and(SUPPORT_REQUEST.WITHDRAWN_AT.isNull());
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

    /** Where a client lives, and which organisations said no to the client. */
    record Seeker(Optional<String> neighbourhood, Set<OrganisationId> refusedBy) {}

    Seeker seeker(Viewer viewer) {
        return database.select(
                        field(DSL.select(RESIDENCE.NEIGHBOURHOOD)
                                        .from(RESIDENCE)
                                        .where(RESIDENCE.CLIENT_ID.eq(
                                                viewer.client().value())))
                                .convertFrom(Optional::ofNullable),
                        multiset(DSL.select(SUPPORT_REQUEST.ORGANISATION_ID)
                                        .from(SUPPORT_REQUEST)
                                        .where(own(viewer))
                                        .and(SUPPORT_REQUEST.ANSWER.eq("declined")))
                                .convertFrom(ids -> ids.stream()
                                        .map(id -> new OrganisationId(id.value1()))
                                        .collect(Collectors.toSet())))
                .fetchSingle(Records.mapping(Seeker::new));
    }

    Map<OrganisationId, Long> waitingAtOrganisations() {
        return database.resultQuery("select organisation_id, waiting from waiting_at_organisations()").stream()
                .collect(Collectors.toMap(
                        line -> new OrganisationId(line.get(0, UUID.class)), line -> line.get(1, Long.class)));
    }

    List<SupportRequest> askedOf(HelperId helper) {
        return requests(ofOrganisation(helper));
    }

    Optional<SupportRequest> find(RequestId request, HelperId helper) {
        return requests(ofOrganisation(helper).and(SUPPORT_REQUEST.ID.eq(request.value()))).stream()
                .findFirst();
    }

    /** The same, held against who answers or withdraws at the same moment. */
    Optional<SupportRequest> findForAnswer(RequestId request, HelperId helper) {
        database.select(SUPPORT_REQUEST.ID)
                .from(SUPPORT_REQUEST)
                .where(SUPPORT_REQUEST.ID.eq(request.value()))
                .forUpdate()
                .fetch();
        return find(request, helper);
    }

    private static Condition ofOrganisation(HelperId helper) {
        return SUPPORT_REQUEST
                .ORGANISATION_ID
                .eq(DSL.select(HELPER.ORGANISATION_ID).from(HELPER).where(HELPER.ID.eq(helper.value())))
                .and(SUPPORT_REQUEST.WITHDRAWN_AT.isNull());
    }

    private static Condition of(RequestId request, HelperId helper) {
        return ofOrganisation(helper).and(SUPPORT_REQUEST.ID.eq(request.value()));
    }

    void open(RequestId request, HelperId helper, Instant now) {
        database.update(SUPPORT_REQUEST)
                .set(SUPPORT_REQUEST.OPENED_AT, now)
                .where(of(request, helper))
                .and(SUPPORT_REQUEST.OPENED_AT.isNull())
                .execute();
    }

    void accept(RequestId request, HelperId helper, Instant agreedAt, String words, Instant now) {
        database.update(SUPPORT_REQUEST)
                .set(SUPPORT_REQUEST.ANSWER, "accepted")
                .set(SUPPORT_REQUEST.ANSWERED_AT, now)
                .set(SUPPORT_REQUEST.AGREED_AT, agreedAt)
                .set(SUPPORT_REQUEST.ANSWER_WORDS, words)
                .where(of(request, helper))
                .execute();
    }

    void decline(
            RequestId request,
            HelperId helper,
            DeclineReason because,
            String words,
            Optional<OrganisationId> alternative,
            Instant now) {
        database.update(SUPPORT_REQUEST)
                .set(SUPPORT_REQUEST.ANSWER, "declined")
                .set(SUPPORT_REQUEST.ANSWERED_AT, now)
                .setNull(SUPPORT_REQUEST.AGREED_AT)
                .set(SUPPORT_REQUEST.DECLINED_BECAUSE, because.code())
                .set(SUPPORT_REQUEST.ANSWER_WORDS, words)
                .set(
                        SUPPORT_REQUEST.ALTERNATIVE_ID,
                        alternative.map(OrganisationId::value).orElse(null))
                .where(of(request, helper))
                .execute();
    }

    /** Who comes along to which conversation, where the client lets the officer know. */
    Map<ConversationId, String> companionsTold(List<ConversationId> conversations) {
        return database
                .resultQuery("select conversation_id, companion from companions_told(?)", (Object)
                        conversations.stream().map(ConversationId::value).toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(
                        line -> new ConversationId(line.get(0, UUID.class)),
                        line -> line.get(1, String.class),
                        (first, next) -> first + ", " + next));
    }
}
