package nl.mijngesprek.portal.clientsupport;

import static nl.mijngesprek.database.Tables.SUPPORT_ORGANISATION;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.noCondition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

@Component
class SupportOrganisationTable {

    private final DSLContext database;

    SupportOrganisationTable(DSLContext database) {
        this.database = database;
    }

    List<SupportOrganisation> all() {
        return select(noCondition());
    }

    Optional<SupportOrganisation> find(OrganisationId organisation) {
        return select(SUPPORT_ORGANISATION.ID.eq(organisation.value())).stream().findFirst();
    }

    Optional<OrganisationId> findByReference(String reference) {
        return database.select(SUPPORT_ORGANISATION.ID.convertFrom(OrganisationId::new))
                .from(SUPPORT_ORGANISATION)
                .where(SUPPORT_ORGANISATION.REFERENCE.eq(reference))
                .fetchOptional(Records.mapping(id -> id));
    }

    private List<SupportOrganisation> select(Condition which) {
        return database.select(
                        SUPPORT_ORGANISATION.ID.convertFrom(OrganisationId::new),
                        SUPPORT_ORGANISATION.NAME,
                        SUPPORT_ORGANISATION.SUMMARY,
                        SUPPORT_ORGANISATION.DETAILS,
                        SUPPORT_ORGANISATION.LANGUAGES.convertFrom(List::of),
                        SUPPORT_ORGANISATION.PHONE,
                        SUPPORT_ORGANISATION.OPENING,
                        SUPPORT_ORGANISATION.ADDRESS,
                        SUPPORT_ORGANISATION.INDEPENDENT,
                        SUPPORT_ORGANISATION.FREE,
                        SUPPORT_ORGANISATION.LAST_CHECKED)
                .from(SUPPORT_ORGANISATION)
                .where(which)
                .orderBy(SUPPORT_ORGANISATION.POSITION, SUPPORT_ORGANISATION.NAME)
                .fetch(Records.mapping(SupportOrganisation::new));
    }

    OrganisationId store(SupportOrganisationDelivery delivery) {
        return database.insertInto(SUPPORT_ORGANISATION)
                .set(SUPPORT_ORGANISATION.ID, UUID.randomUUID())
                .set(SUPPORT_ORGANISATION.REFERENCE, delivery.reference())
                .set(SUPPORT_ORGANISATION.POSITION, (short) delivery.position())
                .set(SUPPORT_ORGANISATION.NAME, delivery.name())
                .set(SUPPORT_ORGANISATION.SUMMARY, delivery.summary())
                .set(SUPPORT_ORGANISATION.DETAILS, delivery.details())
                .set(SUPPORT_ORGANISATION.LANGUAGES, delivery.languages().toArray(String[]::new))
                .set(SUPPORT_ORGANISATION.PHONE, delivery.phone())
                .set(SUPPORT_ORGANISATION.OPENING, delivery.opening())
                .set(SUPPORT_ORGANISATION.ADDRESS, delivery.address())
                .set(SUPPORT_ORGANISATION.INDEPENDENT, delivery.independent())
                .set(SUPPORT_ORGANISATION.FREE, delivery.free())
                .set(SUPPORT_ORGANISATION.LAST_CHECKED, delivery.lastChecked())
                .onConflict(SUPPORT_ORGANISATION.REFERENCE)
                .doUpdate()
                .set(SUPPORT_ORGANISATION.POSITION, excluded(SUPPORT_ORGANISATION.POSITION))
                .set(SUPPORT_ORGANISATION.NAME, excluded(SUPPORT_ORGANISATION.NAME))
                .set(SUPPORT_ORGANISATION.SUMMARY, excluded(SUPPORT_ORGANISATION.SUMMARY))
                .set(SUPPORT_ORGANISATION.DETAILS, excluded(SUPPORT_ORGANISATION.DETAILS))
                .set(SUPPORT_ORGANISATION.LANGUAGES, excluded(SUPPORT_ORGANISATION.LANGUAGES))
                .set(SUPPORT_ORGANISATION.PHONE, excluded(SUPPORT_ORGANISATION.PHONE))
                .set(SUPPORT_ORGANISATION.OPENING, excluded(SUPPORT_ORGANISATION.OPENING))
                .set(SUPPORT_ORGANISATION.ADDRESS, excluded(SUPPORT_ORGANISATION.ADDRESS))
                .set(SUPPORT_ORGANISATION.INDEPENDENT, excluded(SUPPORT_ORGANISATION.INDEPENDENT))
                .set(SUPPORT_ORGANISATION.FREE, excluded(SUPPORT_ORGANISATION.FREE))
                .set(SUPPORT_ORGANISATION.LAST_CHECKED, excluded(SUPPORT_ORGANISATION.LAST_CHECKED))
                .returningResult(SUPPORT_ORGANISATION.ID.convertFrom(OrganisationId::new))
                .fetchSingle(Records.mapping(id -> id));
    }
}
