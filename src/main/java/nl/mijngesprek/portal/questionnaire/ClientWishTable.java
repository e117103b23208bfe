package nl.mijngesprek.portal.questionnaire;

import static nl.mijngesprek.database.Tables.ALREADY_DOING;
import static nl.mijngesprek.database.Tables.ANSWER_SHEET;
import static nl.mijngesprek.database.Tables.TOPIC;
import static nl.mijngesprek.database.Tables.TOPIC_WISH;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.KeptWords;
import nl.mijngesprek.portal.shared.Words;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Keeps what the client wishes of topics, and what the client does already. */
@Component
class ClientWishTable {

    private final DSLContext database;

    ClientWishTable(DSLContext database) {
        this.database = database;
    }

    boolean storeWish(ConversationId conversation, TopicId topic, Viewer viewer, TopicWish wish, Instant now) {
        return database.insertInto(
                                TOPIC_WISH,
                                TOPIC_WISH.SHEET_ID,
                                TOPIC_WISH.TOPIC_ID,
                                TOPIC_WISH.CLIENT_ID,
                                TOPIC_WISH.QUESTIONNAIRE_ID,
                                TOPIC_WISH.WISH,
                                TOPIC_WISH.SAVED_AT)
                        .select(select(
                                        ANSWER_SHEET.ID,
                                        TOPIC.ID,
                                        ANSWER_SHEET.CLIENT_ID,
                                        ANSWER_SHEET.QUESTIONNAIRE_ID,
                                        val(wish.code()),
                                        val(now, TOPIC_WISH.SAVED_AT))
                                .from(ANSWER_SHEET)
                                .join(TOPIC)
                                .on(TOPIC.QUESTIONNAIRE_ID.eq(ANSWER_SHEET.QUESTIONNAIRE_ID))
                                .where(AnswerSheetTable.own(conversation, viewer))
                                .and(TOPIC.ID.eq(topic.value())))
                        .onConflict(TOPIC_WISH.SHEET_ID, TOPIC_WISH.TOPIC_ID)
                        .doUpdate()
                        .set(TOPIC_WISH.WISH, excluded(TOPIC_WISH.WISH))
                        .set(TOPIC_WISH.SAVED_AT, excluded(TOPIC_WISH.SAVED_AT))
                        .execute()
                == 1;
    }

    boolean storeActivities(ConversationId conversation, Viewer viewer, Set<Activity> activities, Instant now) {
        var codes = activities.stream().sorted().map(Activity::code).toArray(String[]::new);
        return database.insertInto(
                                ALREADY_DOING,
                                ALREADY_DOING.SHEET_ID,
                                ALREADY_DOING.CLIENT_ID,
                                ALREADY_DOING.ACTIVITIES,
                                ALREADY_DOING.VERSION,
                                ALREADY_DOING.SAVED_AT)
                        .select(select(
                                        ANSWER_SHEET.ID,
                                        ANSWER_SHEET.CLIENT_ID,
                                        val(codes),
                                        val(1),
                                        val(now, ALREADY_DOING.SAVED_AT))
                                .from(ANSWER_SHEET)
                                .where(AnswerSheetTable.own(conversation, viewer)))
                        .onConflict(ALREADY_DOING.SHEET_ID)
                        .doUpdate()
                        .set(ALREADY_DOING.ACTIVITIES, excluded(ALREADY_DOING.ACTIVITIES))
                        .execute()
                == 1;
    }

    KeptWords alreadyDoing(ConversationId conversation, Viewer viewer) {
        return new KeptWords() {
            @Override
            public Optional<Words> find() {
                return database.select(
                                coalesce(ALREADY_DOING.WORDS, val("")),
                                coalesce(ALREADY_DOING.VERSION, val(0)),
                                ALREADY_DOING.SAVED_AT)
                        .from(ANSWER_SHEET)
                        .leftJoin(ALREADY_DOING)
                        .on(ALREADY_DOING.SHEET_ID.eq(ANSWER_SHEET.ID))
                        .and(ALREADY_DOING.CLIENT_ID.eq(viewer.client().value()))
                        .where(AnswerSheetTable.own(conversation, viewer))
                        .fetchOptional(Records.mapping(Words::new));
            }

            @Override
            public boolean store(Words next) {
                return next.version() == 1
                        ? insertWords(conversation, viewer, next)
                        : updateWords(conversation, viewer, next);
            }
        };
    }

    private boolean insertWords(ConversationId conversation, Viewer viewer, Words words) {
        return database.insertInto(
                                ALREADY_DOING,
                                ALREADY_DOING.SHEET_ID,
                                ALREADY_DOING.CLIENT_ID,
                                ALREADY_DOING.WORDS,
                                ALREADY_DOING.VERSION,
                                ALREADY_DOING.SAVED_AT)
                        .select(select(
                                        ANSWER_SHEET.ID,
                                        ANSWER_SHEET.CLIENT_ID,
                                        val(words.text()),
                                        val(words.version()),
                                        val(words.savedAt(), ALREADY_DOING.SAVED_AT))
                                .from(ANSWER_SHEET)
                                .where(AnswerSheetTable.own(conversation, viewer)))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private boolean updateWords(ConversationId conversation, Viewer viewer, Words words) {
        return database.update(ALREADY_DOING)
                        .set(ALREADY_DOING.WORDS, words.text())
                        .set(ALREADY_DOING.VERSION, words.version())
                        .set(ALREADY_DOING.SAVED_AT, words.savedAt())
                        .from(ANSWER_SHEET)
                        .where(ANSWER_SHEET.ID.eq(ALREADY_DOING.SHEET_ID))
                        .and(AnswerSheetTable.own(conversation, viewer))
                        .and(ALREADY_DOING.CLIENT_ID.eq(viewer.client().value()))
                        .and(ALREADY_DOING.VERSION.eq(words.version() - 1))
                        .execute()
                == 1;
    }
}
