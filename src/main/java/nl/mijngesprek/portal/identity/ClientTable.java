package nl.mijngesprek.portal.identity;

import static nl.mijngesprek.database.Tables.CLIENT;
import static org.jooq.impl.DSL.excluded;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

@Component
class ClientTable {

    private final DSLContext database;

    ClientTable(DSLContext database) {
        this.database = database;
    }

    Optional<KnownClient> findByHash(byte[] bsnHash) {
        return database.select(CLIENT.ID.convertFrom(ClientId::new), CLIENT.NAME, CLIENT.LANGUAGE)
                .from(CLIENT)
                .where(CLIENT.BSN_HASH.eq(bsnHash))
                .fetchOptional(Records.mapping(KnownClient::new));
    }

    ClientId store(ClientDelivery client, byte[] bsnHash, byte[] bsnCipher) {
        return database.insertInto(CLIENT)
                .set(CLIENT.ID, UUID.randomUUID())
                .set(CLIENT.REFERENCE, client.reference())
                .set(CLIENT.BSN_HASH, bsnHash)
                .set(CLIENT.BSN_CIPHER, bsnCipher)
                .set(CLIENT.NAME, client.name())
                .set(CLIENT.LANGUAGE, client.languageCode())
                .onConflict(CLIENT.REFERENCE)
                .doUpdate()
                .set(CLIENT.BSN_HASH, excluded(CLIENT.BSN_HASH))
                .set(CLIENT.BSN_CIPHER, excluded(CLIENT.BSN_CIPHER))
                .set(CLIENT.NAME, excluded(CLIENT.NAME))
                .set(CLIENT.LANGUAGE, excluded(CLIENT.LANGUAGE))
                .returningResult(CLIENT.ID.convertFrom(ClientId::new))
                .fetchSingle(Records.mapping(id -> id));
    }
}
