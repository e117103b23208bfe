package nl.mijngesprek.portal.clientsupport;

import static nl.mijngesprek.database.Tables.HELPER;
import static nl.mijngesprek.database.Tables.SUPPORT_REQUEST;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.HelperId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Requests as the organisation asked answers them. */
@Component
class SupportInboxTable {

    private final DSLContext database;
    private final SupportRequestTable requests;

    SupportInboxTable(DSLContext database, SupportRequestTable requests) {
        this.database = database;
        this.requests = requests;
    }

    List<SupportRequest> askedOf(HelperId helper) {
        return requests.requests(ofOrganisation(helper));
    }

    Optional<SupportRequest> find(RequestId request, HelperId helper) {
        return requests.requests(ofOrganisation(helper).and(SUPPORT_REQUEST.ID.eq(request.value()))).stream()
                .findFirst();
    }

    Map<RequestId, AwaySupporter> away(HelperId helper) {
        var coworker = DSL.table("coworkers()").as("coworker");
        var name = DSL.field("coworker.name", String.class);
        var until = DSL.field("coworker.away_until", LocalDate.class);
        return database.select(SUPPORT_REQUEST.ID, name, until)
                .from(SUPPORT_REQUEST)
                .join(coworker)
                .on(DSL.field("coworker.id", UUID.class).eq(SUPPORT_REQUEST.ANSWERED_BY))
                .where(ofOrganisation(helper))
                .and(SUPPORT_REQUEST.ANSWER.eq("accepted"))
                .and(until.isNotNull())
                .fetchMap(row -> new RequestId(row.value1()), row -> new AwaySupporter(row.value2(), row.value3()));
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
}
