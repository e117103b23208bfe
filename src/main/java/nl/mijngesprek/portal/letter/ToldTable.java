package nl.mijngesprek.portal.letter;

import static nl.mijngesprek.database.Tables.CLIENT;
import static nl.mijngesprek.database.Tables.CONTACT_DETAILS;
import static nl.mijngesprek.database.Tables.CONTACT_WISH;

import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** How a client is reached who is to be told something about a report; acts as the portal that tells it (V032). */
@Component
class ToldTable {

    private final DSLContext database;

    ToldTable(DSLContext database) {
        this.database = database;
    }

    Optional<Invited.Addressee> find(ClientId client) {
        return database.select(AddresseeTable.addressee())
                .from(CLIENT)
                .leftJoin(CONTACT_DETAILS)
                .on(CONTACT_DETAILS.CLIENT_ID.eq(CLIENT.ID))
                .leftJoin(CONTACT_WISH)
                .on(CONTACT_WISH.CLIENT_ID.eq(CLIENT.ID))
                .where(CLIENT.ID.eq(client.value()))
                .fetchOptional(row -> row.value1());
    }
}
