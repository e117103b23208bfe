package nl.mijngesprek.portal.questionnaire;

import static nl.mijngesprek.database.Tables.ANSWER_SHEET;
import static nl.mijngesprek.database.Tables.OWN_TOPIC;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.Optional;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.KeptWords;
import nl.mijngesprek.portal.shared.Words;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Keeps the client's own topics and questions, in the client's order. */
@Component
class OwnTopicTable {

    private final DSLContext database;

    OwnTopicTable(DSLContext database) {
        this.database = database;
    }

    /** The place after all topics of a sheet, those taken out among them. */
    static Field<Integer> afterAll() {
        var there = OWN_TOPIC.as("there");
        return coalesce(
                        field(select(max(there.POSITION)).from(there).where(there.SHEET_ID.eq(ANSWER_SHEET.ID))),
                        val(0))
                .plus(1);
    }

    private boolean insert(ConversationId conversation, OwnTopicId id, Viewer viewer, Words words) {
        return database.insertInto(
                                OWN_TOPIC,
                                OWN_TOPIC.ID,
                                OWN_TOPIC.SHEET_ID,
                                OWN_TOPIC.CLIENT_ID,
                                OWN_TOPIC.POSITION,
                                OWN_TOPIC.WORDS,
                                OWN_TOPIC.VERSION,
                                OWN_TOPIC.SAVED_AT)
                        .select(select(
                                        val(id.value()),
                                        ANSWER_SHEET.ID,
                                        ANSWER_SHEET.CLIENT_ID,
                                        afterAll(),
                                        val(words.text()),
                                        val(words.version()),
                                        val(words.savedAt(), OWN_TOPIC.SAVED_AT))
                                .from(ANSWER_SHEET)
                                .where(AnswerSheetTable.own(conversation, viewer)))
                        .onConflict(OWN_TOPIC.ID)
                        .doNothing()
                        .execute()
                == 1;
    }

    /** The words of a topic that is there, or of a new one, which is the last of all until it is moved. */
    KeptWords words(ConversationId conversation, OwnTopicId id, Viewer viewer) {
        return new KeptWords() {
            @Override
            public Optional<Words> find() {
                return database.select(
                                coalesce(OWN_TOPIC.WORDS, val("")),
                                coalesce(OWN_TOPIC.VERSION, val(0)),
                                OWN_TOPIC.SAVED_AT)
                        .from(ANSWER_SHEET)
                        .leftJoin(OWN_TOPIC)
                        .on(OWN_TOPIC.SHEET_ID.eq(ANSWER_SHEET.ID))
                        .and(isOwn(id, viewer))
                        .where(AnswerSheetTable.own(conversation, viewer))
                        .fetchOptional(Records.mapping(Words::new));
            }

            @Override
            public boolean store(Words next) {
                return next.version() == 1
                        ? insert(conversation, id, viewer, next)
                        : update(conversation, id, viewer, next);
            }
        };
    }

    private boolean update(ConversationId conversation, OwnTopicId id, Viewer viewer, Words words) {
        return database.update(OWN_TOPIC)
                        .set(OWN_TOPIC.WORDS, words.text())
                        .set(OWN_TOPIC.VERSION, words.version())
                        .set(OWN_TOPIC.SAVED_AT, words.savedAt())
                        .from(ANSWER_SHEET)
                        .where(ANSWER_SHEET.ID.eq(OWN_TOPIC.SHEET_ID))
                        .and(AnswerSheetTable.own(conversation, viewer))
                        .and(isOwn(id, viewer))
                        .and(OWN_TOPIC.VERSION.eq(words.version() - 1))
                        .execute()
                == 1;
    }

    /** Two topics of one list change places. */
    boolean swap(OwnTopicId one, OwnTopicId other, Viewer viewer) {
        var first = OWN_TOPIC.as("first");
        var second = OWN_TOPIC.as("second");
        return database.update(OWN_TOPIC)
                        .set(
                                OWN_TOPIC.POSITION,
                                case_().when(OWN_TOPIC.ID.eq(first.ID), second.POSITION)
                                        .otherwise(first.POSITION))
                        .from(first, second)
                        .where(first.ID.eq(one.value()))
                        .and(second.ID.eq(other.value()))
                        .and(first.SHEET_ID.eq(second.SHEET_ID))
                        .and(first.CLIENT_ID.eq(viewer.client().value()))
                        .and(second.CLIENT_ID.eq(viewer.client().value()))
                        .and(OWN_TOPIC.ID.in(one.value(), other.value()))
                        .and(OWN_TOPIC.CLIENT_ID.eq(viewer.client().value()))
                        .execute()
                == 2;
    }

    boolean storeRemoved(OwnTopicId id, Viewer viewer, Optional<Instant> removedAt) {
        return database.update(OWN_TOPIC)
                        .set(OWN_TOPIC.REMOVED_AT, removedAt.orElse(null))
                        .where(isOwn(id, viewer))
                        .execute()
                == 1;
    }

    private static Condition isOwn(OwnTopicId id, Viewer viewer) {
        return OWN_TOPIC
                .ID
                .eq(id.value())
                .and(OWN_TOPIC.CLIENT_ID.eq(viewer.client().value()));
    }
}
