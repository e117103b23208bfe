package nl.mijngesprek.portal.clientsupport;

import static nl.mijngesprek.database.Tables.MESSAGE;
import static nl.mijngesprek.database.Tables.SUPPORT_REQUEST;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import nl.mijngesprek.portal.identity.ClientId;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Answers as the portal tells that they are there; which ones that are, the database says (V043). */
@Component
class SupportAnswerTable {

    private final DSLContext database;

    SupportAnswerTable(DSLContext database) {
        this.database = database;
    }

    List<AnsweredRequest> untold() {
        var key = field("told_of_answer({0}, {1})", String.class, SUPPORT_REQUEST.ID, SUPPORT_REQUEST.ANSWERED_AT);
        return database.select(key, SUPPORT_REQUEST.CLIENT_ID.convertFrom(ClientId::new))
                .from(SUPPORT_REQUEST)
                .where(notExists(selectOne().from(MESSAGE).where(MESSAGE.KEY.eq(key))))
                .orderBy(SUPPORT_REQUEST.ANSWERED_AT, SUPPORT_REQUEST.ID)
                .fetch(Records.mapping(AnsweredRequest::new));
    }
}
