package nl.mijngesprek.portal.clientsupport;

import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.SUPPORT_ORGANISATION;
import static nl.mijngesprek.database.Tables.SUPPORT_REQUEST;
import static org.jooq.impl.DSL.row;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.clientsupport.RequestAnswer.Accepted;
import nl.mijngesprek.portal.clientsupport.RequestAnswer.Alternative;
import nl.mijngesprek.portal.clientsupport.RequestAnswer.Declined;
import nl.mijngesprek.portal.clientsupport.SupportRequest.Asked;
import nl.mijngesprek.portal.clientsupport.SupportRequest.Asker;
import nl.mijngesprek.portal.clientsupport.SupportRequest.Opened;
import nl.mijngesprek.portal.clientsupport.SupportRequest.Talk;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.invitation.ConversationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Requests once they are sent, as the client and the organisation asked read them. */
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

    static Condition own(Viewer viewer) {
        return SUPPORT_REQUEST.CLIENT_ID.eq(viewer.client().value());
    }

    /** Those of this condition, whoever asks; the database adds whose they must be. */
    List<SupportRequest> requests(Condition which) {
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
