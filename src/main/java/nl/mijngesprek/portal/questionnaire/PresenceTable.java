package nl.mijngesprek.portal.questionnaire;

import static nl.mijngesprek.database.Tables.ANSWER_SHEET;
import static nl.mijngesprek.database.Tables.PRESENCE;
import static nl.mijngesprek.database.Tables.QUESTION;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.invitation.ConversationId;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Knows which logins have a list open. */
@Component
class PresenceTable {

    private final DSLContext database;

    PresenceTable(DSLContext database) {
        this.database = database;
    }

    /** Notes that this visit is there, and reads the others that were since then; one statement, latest first. */
    List<Presence> meet(
            ConversationId conversation,
            Viewer viewer,
            VisitId visit,
            Optional<QuestionId> at,
            Instant now,
            Instant since) {
        var here = name("here")
                .as(insertInto(
                                PRESENCE,
                                PRESENCE.SHEET_ID,
                                PRESENCE.CLIENT_ID,
                                PRESENCE.VISIT,
                                PRESENCE.QUESTION_ID,
                                PRESENCE.SEEN_AT)
                        .select(select(
                                        ANSWER_SHEET.ID,
                                        ANSWER_SHEET.CLIENT_ID,
                                        val(visit.value()),
                                        val(at.map(QuestionId::value).orElse(null), PRESENCE.QUESTION_ID),
                                        val(now, PRESENCE.SEEN_AT))
                                .from(ANSWER_SHEET)
                                .where(AnswerSheetTable.own(conversation, viewer))
                                // Nothing is begun in a list whose answers were removed.
                                .and(ANSWER_SHEET.PRIVATE_REMOVED_AT.isNull()))
                        .onConflict(PRESENCE.SHEET_ID, PRESENCE.VISIT)
                        .doUpdate()
                        .set(PRESENCE.QUESTION_ID, excluded(PRESENCE.QUESTION_ID))
                        .set(PRESENCE.SEEN_AT, excluded(PRESENCE.SEEN_AT))
                        .returning(PRESENCE.SHEET_ID));
        return database.with(here)
                .select(
                        QUESTION.POSITION.convertFrom(
                                position -> Optional.ofNullable(position).map(Short::intValue)),
                        PRESENCE.SEEN_AT,
                        field("helper_name({0})", String.class, PRESENCE.HELPER_ID)
                                .convertFrom(Optional::ofNullable))
                .from(PRESENCE)
                .join(ANSWER_SHEET)
                .on(ANSWER_SHEET.ID.eq(PRESENCE.SHEET_ID))
                .leftJoin(QUESTION)
                .on(QUESTION.ID.eq(PRESENCE.QUESTION_ID))
                .where(AnswerSheetTable.own(conversation, viewer))
                .and(PRESENCE.CLIENT_ID.eq(viewer.client().value()))
                .and(PRESENCE.VISIT.ne(visit.value()))
                .and(PRESENCE.SEEN_AT.ge(since))
                .orderBy(PRESENCE.SEEN_AT.desc(), PRESENCE.VISIT)
                .fetch(Records.mapping(Presence::new));
    }
}
