package nl.mijngesprek.portal.questionnaire;

import static nl.mijngesprek.database.Tables.ANSWER_SHEET;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.Optional;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.invitation.ConversationId;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Hands lists over to the municipality, and takes them back. */
@Component
class HandOverTable {

    private final DSLContext database;

    HandOverTable(DSLContext database) {
        this.database = database;
    }

    /** Since when it is handed over: now, or since the first time; empty when there is no such sheet. */
    Optional<Instant> handOver(ConversationId conversation, Viewer viewer, Instant now) {
        return database.update(ANSWER_SHEET)
                .set(
                        ANSWER_SHEET.HANDED_OVER_AT,
                        coalesce(ANSWER_SHEET.HANDED_OVER_AT, val(now, ANSWER_SHEET.HANDED_OVER_AT)))
                .where(AnswerSheetTable.own(conversation, viewer))
                .returningResult(ANSWER_SHEET.HANDED_OVER_AT)
                .fetchOptional(Records.mapping(since -> since));
    }

    boolean takeBack(ConversationId conversation, Viewer viewer) {
        return database.update(ANSWER_SHEET)
                        .setNull(ANSWER_SHEET.HANDED_OVER_AT)
                        .where(AnswerSheetTable.own(conversation, viewer))
                        .execute()
                == 1;
    }
}
