package nl.mijngesprek.portal.questionnaire;

import static nl.mijngesprek.database.Tables.ANSWER_SHEET;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.OWN_TOPIC;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.Words;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Finds the own topics a client brought before. */
@Component
class EarlierTopicTable {

    private static final nl.mijngesprek.database.tables.AnswerSheet SHEET_NOW = ANSWER_SHEET.as("sheet_now");
    private static final nl.mijngesprek.database.tables.Conversation CONVERSATION_NOW =
            CONVERSATION.as("conversation_now");
    private static final nl.mijngesprek.database.tables.OwnTopic TOPIC_NOW = OWN_TOPIC.as("topic_now");

    private final DSLContext database;

    EarlierTopicTable(DSLContext database) {
        this.database = database;
    }

    List<EarlierTopic> offered(ConversationId conversation, Viewer viewer) {
        var client = viewer.client().value();
        return database.select(
                        row(
                                        OWN_TOPIC.ID.convertFrom(OwnTopicId::new),
                                        row(OWN_TOPIC.WORDS, OWN_TOPIC.VERSION, OWN_TOPIC.SAVED_AT)
                                                .mapping(Words::new))
                                .mapping((id, words) -> new OwnTopic(id, words, false)),
                        CONVERSATION.STARTS_AT)
                .from(OWN_TOPIC)
                .join(ANSWER_SHEET)
                .on(ANSWER_SHEET.ID.eq(OWN_TOPIC.SHEET_ID))
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(ANSWER_SHEET.CONVERSATION_ID))
                .join(SHEET_NOW)
                .on(SHEET_NOW.CONVERSATION_ID.eq(conversation.value()))
                .and(SHEET_NOW.CLIENT_ID.eq(client))
                .where(isBrought(client))
                .and(CONVERSATION.STARTS_AT.eq(newestBefore(conversation, client)))
                .and(notExists(selectOne()
                        .from(TOPIC_NOW)
                        .where(TOPIC_NOW.SHEET_ID.eq(SHEET_NOW.ID))
                        .and(TOPIC_NOW.REUSED_FROM.eq(OWN_TOPIC.ID))
                        .and(TOPIC_NOW.CLIENT_ID.eq(client))))
                .orderBy(OWN_TOPIC.SHEET_ID, OWN_TOPIC.POSITION)
                .fetch(Records.mapping(EarlierTopic::new));
    }

    private static Condition isBrought(UUID client) {
        return OWN_TOPIC
                .CLIENT_ID
                .eq(client)
                .and(OWN_TOPIC.REMOVED_AT.isNull())
                .and(OWN_TOPIC.WORDS.likeRegex("[^[:space:]]"));
    }

    /** When the last conversation before this one was for which the client brought topics. */
    private static Field<Instant> newestBefore(ConversationId conversation, UUID client) {
        return field(select(max(CONVERSATION.STARTS_AT))
                .from(OWN_TOPIC)
                .join(ANSWER_SHEET)
                .on(ANSWER_SHEET.ID.eq(OWN_TOPIC.SHEET_ID))
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(ANSWER_SHEET.CONVERSATION_ID))
                .join(CONVERSATION_NOW)
                .on(CONVERSATION_NOW.ID.eq(conversation.value()))
                .and(CONVERSATION_NOW.CLIENT_ID.eq(client))
                .where(isBrought(client))
                .and(CONVERSATION.STARTS_AT.lt(CONVERSATION_NOW.STARTS_AT)));
    }

    /** Puts the words into this list, after all topics that are there; empty when there is no such list. */
    Optional<OwnTopicId> store(
            ConversationId conversation, OwnTopic earlier, Viewer viewer, boolean removed, Instant now) {
        return database.insertInto(
                        OWN_TOPIC,
                        OWN_TOPIC.ID,
                        OWN_TOPIC.SHEET_ID,
                        OWN_TOPIC.CLIENT_ID,
                        OWN_TOPIC.POSITION,
                        OWN_TOPIC.WORDS,
                        OWN_TOPIC.VERSION,
                        OWN_TOPIC.SAVED_AT,
                        OWN_TOPIC.REMOVED_AT,
                        OWN_TOPIC.REUSED_FROM)
                .select(select(
                                val(UUID.randomUUID()),
                                ANSWER_SHEET.ID,
                                ANSWER_SHEET.CLIENT_ID,
                                OwnTopicTable.afterAll(),
                                val(earlier.words().text()),
                                val(1),
                                val(now, OWN_TOPIC.SAVED_AT),
                                val(removed ? now : null, OWN_TOPIC.REMOVED_AT),
                                val(earlier.id().value()))
                        .from(ANSWER_SHEET)
                        .where(AnswerSheetTable.own(conversation, viewer)))
                .returningResult(OWN_TOPIC.ID.convertFrom(OwnTopicId::new))
                .fetchOptional(Records.mapping(id -> id));
    }
}
