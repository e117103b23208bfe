package nl.mijngesprek.portal.questionnaire;

import static nl.mijngesprek.database.Tables.ALREADY_DOING;
import static nl.mijngesprek.database.Tables.ANSWER;
import static nl.mijngesprek.database.Tables.ANSWER_SHEET;
import static nl.mijngesprek.database.Tables.OWN_TOPIC;
import static nl.mijngesprek.database.Tables.QUESTION;
import static nl.mijngesprek.database.Tables.RECORDING;
import static nl.mijngesprek.database.Tables.TOPIC_WISH;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.invitation.ConversationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.Table;
import org.jooq.TableField;
import org.springframework.stereotype.Component;

/** Hands lists over to the municipality, whole or part by part, and takes them back. */
@Component
class HandOverTable {

    /** Where one kind of part stands, and which of it says nothing and so is never handed over. */
    private record Place<R extends Record>(
            Table<R> table,
            TableField<R, UUID> sheet,
            TableField<R, UUID> client,
            TableField<R, UUID> id,
            TableField<R, Instant> handedOverAt,
            Condition saysSomething) {

        Condition of(ConversationId conversation, Viewer viewer) {
            return client.eq(viewer.client().value())
                    .and(sheet.eq(select(ANSWER_SHEET.ID)
                            .from(ANSWER_SHEET)
                            .where(AnswerSheetTable.own(conversation, viewer))));
        }
    }

    private static final String WORDS = "[^[:space:]]";

    private static final Place<?> ANSWERS = new Place<>(
            ANSWER,
            ANSWER.SHEET_ID,
            ANSWER.CLIENT_ID,
            ANSWER.QUESTION_ID,
            ANSWER.HANDED_OVER_AT,
            AnswerSheetTable.isAnswered(ANSWER).or(ANSWER.SPOKEN));
    private static final Place<?> OWN = new Place<>(
            OWN_TOPIC,
            OWN_TOPIC.SHEET_ID,
            OWN_TOPIC.CLIENT_ID,
            OWN_TOPIC.ID,
            OWN_TOPIC.HANDED_OVER_AT,
            OWN_TOPIC.REMOVED_AT.isNull().and(OWN_TOPIC.WORDS.likeRegex(WORDS)));
    private static final Place<?> WISHES = new Place<>(
            TOPIC_WISH,
            TOPIC_WISH.SHEET_ID,
            TOPIC_WISH.CLIENT_ID,
            TOPIC_WISH.TOPIC_ID,
            TOPIC_WISH.HANDED_OVER_AT,
            TOPIC_WISH.WISH.ne(TopicWish.WELCOME.code()));
    private static final Place<?> ALREADY = new Place<>(
            ALREADY_DOING,
            ALREADY_DOING.SHEET_ID,
            ALREADY_DOING.CLIENT_ID,
            ALREADY_DOING.SHEET_ID,
            ALREADY_DOING.HANDED_OVER_AT,
            ALREADY_DOING.ACTIVITIES.ne(new String[0]).or(ALREADY_DOING.WORDS.likeRegex(WORDS)));
    private static final List<Place<?>> PLACES = List.of(ANSWERS, OWN, WISHES, ALREADY);

    private final DSLContext database;

    HandOverTable(DSLContext database) {
        this.database = database;
    }

    /**
     * All there is. Since when it is handed over: now, or since the first time; empty when there is no such sheet. An
     * answer to a question that is not asked stays with the client: the database sees to that.
     */
    Optional<Instant> handOver(ConversationId conversation, Viewer viewer, Instant now) {
        var since = markSheet(conversation, viewer, now);
        if (since.isPresent()) {
            begin(conversation, viewer, now);
            PLACES.forEach(place -> markAll(place, conversation, viewer, now));
        }
        return since;
    }

    /** Since when this part is handed over; empty when there is no such part, or it says nothing. */
    Optional<Instant> handOver(ConversationId conversation, Part part, Viewer viewer, Instant now) {
        if (part instanceof Part.ToQuestion) {
            begin(conversation, viewer, now);
        }
        var since = mark(place(part), part, conversation, viewer, now);
        if (since.isPresent()) {
            markSheet(conversation, viewer, now);
        }
        return since;
    }

    boolean takeBack(ConversationId conversation, Viewer viewer) {
        PLACES.forEach(place -> clear(place, place.of(conversation, viewer)));
        return clearSheet(conversation, viewer);
    }

    /** Makes this part the client's alone again; false when there is no such part. */
    boolean keep(ConversationId conversation, Part part, Viewer viewer) {
        var place = place(part);
        var kept = clear(place, place.of(conversation, viewer).and(is(place, part))) == 1;
        if (kept && marks(conversation, viewer).since().isEmpty()) {
            clearSheet(conversation, viewer);
        }
        return kept;
    }

    /** What stands beside a list: from when each part is handed over that is, and what the officer wrote beside parts. */
    record Marks(Map<Part, Instant> since, Map<Part, Translation> translations) {}

    /** One select, however many parts. */
    Marks marks(ConversationId conversation, Viewer viewer) {
        return database.select(since(conversation, viewer), TranslationTable.all(conversation, viewer))
                .fetchSingle(Records.mapping(Marks::new));
    }

    private static Field<Map<Part, Instant>> since(ConversationId conversation, Viewer viewer) {
        return multiset(select(inline(0), ANSWER.QUESTION_ID, ANSWER.HANDED_OVER_AT)
                        .from(ANSWER)
                        .where(ANSWERS.of(conversation, viewer))
                        .and(ANSWER.HANDED_OVER_AT.isNotNull())
                        .unionAll(select(inline(1), OWN_TOPIC.ID, OWN_TOPIC.HANDED_OVER_AT)
                                .from(OWN_TOPIC)
                                .where(OWN.of(conversation, viewer))
                                .and(OWN_TOPIC.HANDED_OVER_AT.isNotNull()))
                        .unionAll(select(inline(2), TOPIC_WISH.TOPIC_ID, TOPIC_WISH.HANDED_OVER_AT)
                                .from(TOPIC_WISH)
                                .where(WISHES.of(conversation, viewer))
                                .and(TOPIC_WISH.HANDED_OVER_AT.isNotNull()))
                        .unionAll(select(inline(3), ALREADY_DOING.SHEET_ID, ALREADY_DOING.HANDED_OVER_AT)
                                .from(ALREADY_DOING)
                                .where(ALREADY.of(conversation, viewer))
                                .and(ALREADY_DOING.HANDED_OVER_AT.isNotNull())))
                .convertFrom(parts -> parts.stream()
                        .collect(Collectors.toMap(line -> part(line.value1(), line.value2()), line -> line.value3())));
    }

    private static Part part(int place, UUID id) {
        return switch (place) {
            case 0 -> new Part.ToQuestion(new QuestionId(id));
            case 1 -> new Part.Own(new OwnTopicId(id));
            case 2 -> new Part.Wished(new TopicId(id));
            default -> new Part.Already();
        };
    }

    private static Place<?> place(Part part) {
        return switch (part) {
            case Part.ToQuestion _ -> ANSWERS;
            case Part.Own _ -> OWN;
            case Part.Wished _ -> WISHES;
            case Part.Already _ -> ALREADY;
        };
    }

    /** There is one list of what a client does already, so that its place alone says which it is. */
    private static <R extends Record> Condition is(Place<R> place, Part part) {
        return switch (part) {
            case Part.ToQuestion(var question) -> place.id().eq(question.value());
            case Part.Own(var topic) -> place.id().eq(topic.value());
            case Part.Wished(var topic) -> place.id().eq(topic.value());
            case Part.Already _ -> place.id().isNotNull();
        };
    }

    private Optional<Instant> markSheet(ConversationId conversation, Viewer viewer, Instant now) {
        return database.update(ANSWER_SHEET)
                .set(
                        ANSWER_SHEET.HANDED_OVER_AT,
                        coalesce(ANSWER_SHEET.HANDED_OVER_AT, val(now, ANSWER_SHEET.HANDED_OVER_AT)))
                .where(AnswerSheetTable.own(conversation, viewer))
                .returningResult(ANSWER_SHEET.HANDED_OVER_AT)
                .fetchOptional(Records.mapping(since -> since));
    }

    private boolean clearSheet(ConversationId conversation, Viewer viewer) {
        return database.update(ANSWER_SHEET)
                        .setNull(ANSWER_SHEET.HANDED_OVER_AT)
                        .where(AnswerSheetTable.own(conversation, viewer))
                        .execute()
                == 1;
    }

    /** What was said aloud may have no answer yet that could say since when it is handed over. */
    private void begin(ConversationId conversation, Viewer viewer, Instant now) {
        database.insertInto(
                        ANSWER,
                        ANSWER.SHEET_ID,
                        ANSWER.QUESTION_ID,
                        ANSWER.CLIENT_ID,
                        ANSWER.QUESTIONNAIRE_ID,
                        ANSWER.SPOKEN,
                        ANSWER.VERSION,
                        ANSWER.SAVED_AT)
                .select(select(
                                ANSWER_SHEET.ID,
                                QUESTION.ID,
                                ANSWER_SHEET.CLIENT_ID,
                                ANSWER_SHEET.QUESTIONNAIRE_ID,
                                inline(true),
                                inline(1),
                                val(now, ANSWER.SAVED_AT))
                        .from(ANSWER_SHEET)
                        .join(QUESTION)
                        .on(QUESTION.QUESTIONNAIRE_ID.eq(ANSWER_SHEET.QUESTIONNAIRE_ID))
                        .join(RECORDING)
                        .on(AnswerSheetTable.isSpoken(viewer))
                        .where(AnswerSheetTable.own(conversation, viewer)))
                .onConflict(ANSWER.SHEET_ID, ANSWER.QUESTION_ID)
                .doUpdate()
                .set(ANSWER.SPOKEN, true)
                .execute();
    }

    private <R extends Record> void markAll(Place<R> place, ConversationId conversation, Viewer viewer, Instant now) {
        database.update(place.table())
                .set(place.handedOverAt(), now)
                .where(place.of(conversation, viewer))
                .and(place.handedOverAt().isNull())
                .and(place.saysSomething())
                .execute();
    }

    private <R extends Record> Optional<Instant> mark(
            Place<R> place, Part part, ConversationId conversation, Viewer viewer, Instant now) {
        database.update(place.table())
                .set(place.handedOverAt(), now)
                .where(place.of(conversation, viewer))
                .and(is(place, part))
                .and(place.handedOverAt().isNull())
                .and(place.saysSomething())
                .execute();
        // Asked anew, for what is not asked was taken back at once.
        return database.select(place.handedOverAt())
                .from(place.table())
                .where(place.of(conversation, viewer))
                .and(is(place, part))
                .and(place.handedOverAt().isNotNull())
                .fetchOptional(Records.mapping(since -> since));
    }

    private <R extends Record> int clear(Place<R> place, Condition which) {
        return database.update(place.table())
                .setNull(place.handedOverAt())
                .where(which)
                .execute();
    }
}
