package nl.mijngesprek.portal.questionnaire;

import static nl.mijngesprek.database.Tables.ALREADY_DOING;
import static nl.mijngesprek.database.Tables.ANSWER;
import static nl.mijngesprek.database.Tables.ANSWER_SHEET;
import static nl.mijngesprek.database.Tables.DUTCH_TRANSLATION;
import static nl.mijngesprek.database.Tables.OFFICER;
import static nl.mijngesprek.database.Tables.OWN_TOPIC;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.KeptWords;
import nl.mijngesprek.portal.shared.Words;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what officers translated; the database shows an officer no more of it than of the words it is of. */
@Component
class TranslationTable {

    private final DSLContext database;

    TranslationTable(DSLContext database) {
        this.database = database;
    }

    /** @param viewer the client, or for an officer whose conversation it is */
    Map<Part, Translation> of(ConversationId conversation, Viewer viewer) {
        return database.select(all(conversation, viewer)).fetchSingle().value1();
    }

    /** The same, as part of another select. */
    static Field<Map<Part, Translation>> all(ConversationId conversation, Viewer viewer) {
        return multiset(select(
                                row(DUTCH_TRANSLATION.QUESTION_ID, DUTCH_TRANSLATION.OWN_TOPIC_ID)
                                        .mapping(TranslationTable::part),
                                row(
                                                row(
                                                                DUTCH_TRANSLATION.WORDS,
                                                                DUTCH_TRANSLATION.VERSION,
                                                                DUTCH_TRANSLATION.SAVED_AT)
                                                        .mapping(Words::new),
                                                DUTCH_TRANSLATION.OF_VERSION,
                                                OFFICER.NAME)
                                        .mapping(Translation::new))
                        .from(DUTCH_TRANSLATION)
                        .join(ANSWER_SHEET)
                        .on(ANSWER_SHEET.ID.eq(DUTCH_TRANSLATION.SHEET_ID))
                        .join(OFFICER)
                        .on(OFFICER.ID.eq(DUTCH_TRANSLATION.TRANSLATED_BY))
                        .where(AnswerSheetTable.own(conversation, viewer))
                        .and(DUTCH_TRANSLATION.CLIENT_ID.eq(viewer.client().value())))
                .convertFrom(lines ->
                        lines.stream().collect(Collectors.toMap(line -> line.value1(), line -> line.value2())));
    }

    private static Part part(@Nullable UUID question, @Nullable UUID topic) {
        return question != null
                ? new Part.ToQuestion(new QuestionId(question))
                : topic != null ? new Part.Own(new OwnTopicId(topic)) : new Part.Already();
    }

    /** @param ofVersion the version of the client's words that the officer read */
    KeptWords words(ConversationId conversation, Part part, Viewer viewer, OfficerId officer, int ofVersion) {
        return new KeptWords() {
            @Override
            public Optional<Words> find() {
                return database.select(
                                coalesce(DUTCH_TRANSLATION.WORDS, val("")),
                                coalesce(DUTCH_TRANSLATION.VERSION, val(0)),
                                DUTCH_TRANSLATION.SAVED_AT)
                        .from(ANSWER_SHEET)
                        .leftJoin(DUTCH_TRANSLATION)
                        .on(DUTCH_TRANSLATION.SHEET_ID.eq(ANSWER_SHEET.ID))
                        .and(isOf(part))
                        .where(AnswerSheetTable.own(conversation, viewer))
                        .and(isHandedOver(part))
                        .fetchOptional(Records.mapping(Words::new));
            }

            @Override
            public boolean store(Words next) {
                return next.version() == 1
                        ? insert(conversation, part, viewer, officer, ofVersion, next)
                        : update(conversation, part, viewer, officer, ofVersion, next);
            }
        };
    }

    private boolean insert(
            ConversationId conversation, Part part, Viewer viewer, OfficerId officer, int ofVersion, Words words) {
        return database.insertInto(
                                DUTCH_TRANSLATION,
                                DUTCH_TRANSLATION.ID,
                                DUTCH_TRANSLATION.SHEET_ID,
                                DUTCH_TRANSLATION.CLIENT_ID,
                                DUTCH_TRANSLATION.QUESTION_ID,
                                DUTCH_TRANSLATION.OWN_TOPIC_ID,
                                DUTCH_TRANSLATION.WORDS,
                                DUTCH_TRANSLATION.VERSION,
                                DUTCH_TRANSLATION.SAVED_AT,
                                DUTCH_TRANSLATION.OF_VERSION,
                                DUTCH_TRANSLATION.TRANSLATED_BY)
                        .select(select(
                                        val(UUID.randomUUID()),
                                        ANSWER_SHEET.ID,
                                        ANSWER_SHEET.CLIENT_ID,
                                        inline(
                                                part instanceof Part.ToQuestion(var question) ? question.value() : null,
                                                DUTCH_TRANSLATION.QUESTION_ID),
                                        inline(
                                                part instanceof Part.Own(var topic) ? topic.value() : null,
                                                DUTCH_TRANSLATION.OWN_TOPIC_ID),
                                        val(words.text()),
                                        val(words.version()),
                                        val(words.savedAt(), DUTCH_TRANSLATION.SAVED_AT),
                                        val(ofVersion),
                                        val(officer.value()))
                                .from(ANSWER_SHEET)
                                .where(AnswerSheetTable.own(conversation, viewer))
                                .and(isHandedOver(part)))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private boolean update(
            ConversationId conversation, Part part, Viewer viewer, OfficerId officer, int ofVersion, Words words) {
        return database.update(DUTCH_TRANSLATION)
                        .set(DUTCH_TRANSLATION.WORDS, words.text())
                        .set(DUTCH_TRANSLATION.VERSION, words.version())
                        .set(DUTCH_TRANSLATION.SAVED_AT, words.savedAt())
                        .set(DUTCH_TRANSLATION.OF_VERSION, ofVersion)
                        .set(DUTCH_TRANSLATION.TRANSLATED_BY, officer.value())
                        .from(ANSWER_SHEET)
                        .where(ANSWER_SHEET.ID.eq(DUTCH_TRANSLATION.SHEET_ID))
                        .and(AnswerSheetTable.own(conversation, viewer))
                        .and(isOf(part))
                        .and(DUTCH_TRANSLATION.VERSION.eq(words.version() - 1))
                        .execute()
                == 1;
    }

    private static Condition isOf(Part part) {
        return switch (part) {
            case Part.ToQuestion(var question) -> DUTCH_TRANSLATION.QUESTION_ID.eq(question.value());
            case Part.Own(var topic) -> DUTCH_TRANSLATION.OWN_TOPIC_ID.eq(topic.value());
            case Part.Already _ -> DUTCH_TRANSLATION.QUESTION_ID.isNull().and(DUTCH_TRANSLATION.OWN_TOPIC_ID.isNull());
            case Part.Wished _ -> falseCondition();
        };
    }

    private static Condition isHandedOver(Part part) {
        return switch (part) {
            case Part.ToQuestion(var question) ->
                exists(selectOne()
                        .from(ANSWER)
                        .where(ANSWER.SHEET_ID.eq(ANSWER_SHEET.ID))
                        .and(ANSWER.QUESTION_ID.eq(question.value()))
                        .and(ANSWER.HANDED_OVER_AT.isNotNull()));
            case Part.Own(var topic) ->
                exists(selectOne()
                        .from(OWN_TOPIC)
                        .where(OWN_TOPIC.SHEET_ID.eq(ANSWER_SHEET.ID))
                        .and(OWN_TOPIC.ID.eq(topic.value()))
                        .and(OWN_TOPIC.HANDED_OVER_AT.isNotNull()));
            case Part.Already _ ->
                exists(selectOne()
                        .from(ALREADY_DOING)
                        .where(ALREADY_DOING.SHEET_ID.eq(ANSWER_SHEET.ID))
                        .and(ALREADY_DOING.HANDED_OVER_AT.isNotNull()));
            // A wish is no words.
            case Part.Wished _ -> falseCondition();
        };
    }
}
