package nl.mijngesprek.portal.letter;

import static nl.mijngesprek.database.Tables.CLIENT;
import static nl.mijngesprek.database.Tables.CONTACT_WISH;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;

import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** How clients want what is printed for them. */
@Component
class PrintWishTable {

    private final DSLContext database;

    PrintWishTable(DSLContext database) {
        this.database = database;
    }

    /** In which language, and whether in large print. */
    record Wish(String languageCode, boolean largePrint) {}

    /** Empty for a client whom whoever acts may not see. */
    Optional<Wish> find(ClientId client) {
        return database.select(
                        coalesce(CONTACT_WISH.LANGUAGE, CLIENT.LANGUAGE),
                        coalesce(CONTACT_WISH.LARGE_PRINT, val(false)))
                .from(CLIENT)
                .leftJoin(CONTACT_WISH)
                .on(CONTACT_WISH.CLIENT_ID.eq(CLIENT.ID))
                .where(CLIENT.ID.eq(client.value()))
                .fetchOptional(Records.mapping(Wish::new));
    }
}
