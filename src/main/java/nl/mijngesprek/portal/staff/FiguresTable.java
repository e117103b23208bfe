package nl.mijngesprek.portal.staff;

import static nl.mijngesprek.database.Tables.REPORTED_FIGURES;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

@Component
class FiguresTable {

    private final DSLContext database;

    FiguresTable(DSLContext database) {
        this.database = database;
    }

    List<ReportedFigures> all() {
        return database.select(REPORTED_FIGURES.CONTENT)
                .from(REPORTED_FIGURES)
                .orderBy(REPORTED_FIGURES.POSITION, REPORTED_FIGURES.REFERENCE)
                .fetch(Records.mapping(FiguresJson::read));
    }

    void store(String reference, int position, String content) {
        database.insertInto(REPORTED_FIGURES)
                .set(REPORTED_FIGURES.REFERENCE, reference)
                .set(REPORTED_FIGURES.POSITION, (short) position)
                .set(REPORTED_FIGURES.CONTENT, content)
                .onConflict(REPORTED_FIGURES.REFERENCE)
                .doUpdate()
                .set(REPORTED_FIGURES.POSITION, (short) position)
                .set(REPORTED_FIGURES.CONTENT, content)
                .execute();
    }
}
