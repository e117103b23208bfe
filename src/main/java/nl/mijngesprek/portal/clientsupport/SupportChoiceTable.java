package nl.mijngesprek.portal.clientsupport;

import static nl.mijngesprek.database.Tables.RESIDENCE;
import static nl.mijngesprek.database.Tables.SUPPORT_REQUEST;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.identity.Viewer;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What "choose for me" goes by. */
@Component
class SupportChoiceTable {

    private final DSLContext database;

    SupportChoiceTable(DSLContext database) {
        this.database = database;
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
                                        .where(SupportRequestTable.own(viewer))
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
}
