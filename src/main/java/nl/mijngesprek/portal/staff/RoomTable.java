package nl.mijngesprek.portal.staff;

import static nl.mijngesprek.database.Tables.NEIGHBOURHOOD_ROOM;
import static nl.mijngesprek.database.Tables.OFFICER;
import static nl.mijngesprek.database.Tables.RESIDENCE;
import static org.jooq.impl.DSL.excluded;

import java.time.Instant;
import java.util.List;
import nl.mijngesprek.portal.identity.OfficerId;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

@Component
class RoomTable {

    private final DSLContext database;

    RoomTable(DSLContext database) {
        this.database = database;
    }

    List<Room> all() {
        return database.select(
                        NEIGHBOURHOOD_ROOM.NEIGHBOURHOOD,
                        NEIGHBOURHOOD_ROOM.ORGANISATION,
                        NEIGHBOURHOOD_ROOM.PER_MONTH.convertFrom(Short::intValue),
                        OFFICER.NAME,
                        NEIGHBOURHOOD_ROOM.SAVED_AT)
                .from(NEIGHBOURHOOD_ROOM)
                .join(OFFICER)
                .on(OFFICER.ID.eq(NEIGHBOURHOOD_ROOM.SAVED_BY))
                .orderBy(NEIGHBOURHOOD_ROOM.NEIGHBOURHOOD, NEIGHBOURHOOD_ROOM.ORGANISATION)
                .fetch(Records.mapping(Room::new));
    }

    List<String> neighbourhoods() {
        return database.selectDistinct(RESIDENCE.NEIGHBOURHOOD)
                .from(RESIDENCE)
                .orderBy(RESIDENCE.NEIGHBOURHOOD)
                .fetch(Records.mapping(name -> name));
    }

    void store(String neighbourhood, String organisation, int perMonth, OfficerId officer, Instant now) {
        database.insertInto(NEIGHBOURHOOD_ROOM)
                .set(NEIGHBOURHOOD_ROOM.NEIGHBOURHOOD, neighbourhood)
                .set(NEIGHBOURHOOD_ROOM.ORGANISATION, organisation)
                .set(NEIGHBOURHOOD_ROOM.PER_MONTH, (short) perMonth)
                .set(NEIGHBOURHOOD_ROOM.SAVED_BY, officer.value())
                .set(NEIGHBOURHOOD_ROOM.SAVED_AT, now)
                .onConflict(NEIGHBOURHOOD_ROOM.NEIGHBOURHOOD, NEIGHBOURHOOD_ROOM.ORGANISATION)
                .doUpdate()
                .set(NEIGHBOURHOOD_ROOM.PER_MONTH, excluded(NEIGHBOURHOOD_ROOM.PER_MONTH))
                .set(NEIGHBOURHOOD_ROOM.SAVED_BY, excluded(NEIGHBOURHOOD_ROOM.SAVED_BY))
                .set(NEIGHBOURHOOD_ROOM.SAVED_AT, excluded(NEIGHBOURHOOD_ROOM.SAVED_AT))
                .execute();
    }
}
