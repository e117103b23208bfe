package nl.mijngesprek.portal.paper;

import static nl.mijngesprek.database.Tables.ANSWER_SHEET;
import static nl.mijngesprek.database.Tables.OFFICER;
import static nl.mijngesprek.database.Tables.TYPED_IN;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.behalf.Contact;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.paper.Item.Kind;
import nl.mijngesprek.portal.shared.KeptWords;
import nl.mijngesprek.portal.shared.TypedDate;
import nl.mijngesprek.portal.shared.Words;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Keeps what officers typed in from paper, and what the client said about it. Who typed it, and when, the database marks. */
@Component
class TypedInTable {

    private final DSLContext database;

    TypedInTable(DSLContext database) {
        this.database = database;
    }

    List<TypedAnswer> find(ConversationId conversation, Viewer viewer) {
        return find(conversation, TYPED_IN.CLIENT_ID.eq(viewer.client().value()));
    }

    List<TypedAnswer> find(ConversationId conversation, OfficerId officer) {
        return find(conversation, PaperTable.typesIn(officer));
    }

    private List<TypedAnswer> find(ConversationId conversation, Condition own) {
        return database.select(
                        row(
                                        TYPED_IN.SUBJECT.convertFrom(
                                                code -> Kind.ofCode(code).orElseThrow()),
                                        TYPED_IN.ITEM)
                                .mapping(Item::new),
                        TYPED_IN.CHOICES.convertFrom(Arrays::asList),
                        row(TYPED_IN.DAY_TYPED, TYPED_IN.MONTH_TYPED, TYPED_IN.YEAR_TYPED)
                                .mapping(TypedDate::new),
                        row(TYPED_IN.WORDS, TYPED_IN.VERSION, TYPED_IN.SAVED_AT).mapping(Words::new),
                        TYPED_IN.CAME_BY.convertFrom(
                                code -> Contact.ofCode(code).orElseThrow()),
                        OFFICER.NAME,
                        TYPED_IN.TYPED_AT,
                        TYPED_IN.SETTLED.convertFrom(
                                code -> Optional.ofNullable(code).flatMap(Settled::ofCode)))
                .from(TYPED_IN)
                .join(ANSWER_SHEET)
                .on(ANSWER_SHEET.ID.eq(TYPED_IN.SHEET_ID))
                .join(OFFICER)
                .on(OFFICER.ID.eq(TYPED_IN.TYPED_BY))
                .where(ANSWER_SHEET.CONVERSATION_ID.eq(conversation.value()))
                .and(own)
                .orderBy(TYPED_IN.SAVED_AT, TYPED_IN.ITEM)
                .fetch(Records.mapping(TypedAnswer::new));
    }

    /** False when the client looked at this already. */
    boolean storeChoices(ConversationId conversation, Item item, OfficerId officer, List<String> choices, Instant now) {
        return store(conversation, item, officer, Map.of(TYPED_IN.CHOICES, choices.toArray(String[]::new)), now);
    }

    /** False when the client looked at this already. */
    boolean storeDate(ConversationId conversation, Item item, OfficerId officer, TypedDate date, Instant now) {
        return store(
                conversation,
                item,
                officer,
                Map.of(
                        TYPED_IN.DAY_TYPED, date.day(),
                        TYPED_IN.MONTH_TYPED, date.month(),
                        TYPED_IN.YEAR_TYPED, date.year()),
                now);
    }

    private boolean store(
            ConversationId conversation,
            Item item,
            OfficerId officer,
            Map<? extends Field<?>, ?> content,
            Instant now) {
        insert(conversation, item, officer, now);
        return database.update(TYPED_IN)
                        .set(content)
                        .from(ANSWER_SHEET)
                        .where(ANSWER_SHEET.ID.eq(TYPED_IN.SHEET_ID))
                        .and(ANSWER_SHEET.CONVERSATION_ID.eq(conversation.value()))
                        .and(PaperTable.typesIn(officer))
                        .and(TYPED_IN.ITEM.eq(item.id()))
                        .and(TYPED_IN.SETTLED.isNull())
                        .execute()
                == 1;
    }

    /** An empty answer to fill, unless it is there. */
    private boolean insert(ConversationId conversation, Item item, OfficerId officer, Instant now) {
        return database.insertInto(
                                TYPED_IN,
                                TYPED_IN.SHEET_ID,
                                TYPED_IN.ITEM,
                                TYPED_IN.CLIENT_ID,
                                TYPED_IN.QUESTIONNAIRE_ID,
                                TYPED_IN.SUBJECT,
                                TYPED_IN.QUESTION_ID,
                                TYPED_IN.TOPIC_ID,
                                TYPED_IN.VERSION,
                                TYPED_IN.SAVED_AT)
                        .select(select(
                                        ANSWER_SHEET.ID,
                                        val(item.id()),
                                        ANSWER_SHEET.CLIENT_ID,
                                        ANSWER_SHEET.QUESTIONNAIRE_ID,
                                        val(item.kind().code()),
                                        idIf(item, Kind.QUESTION),
                                        idIf(item, Kind.TOPIC),
                                        val(1),
                                        val(now, TYPED_IN.SAVED_AT))
                                .from(ANSWER_SHEET)
                                .where(ANSWER_SHEET.CONVERSATION_ID.eq(conversation.value()))
                                .and(PaperTable.typesIn(officer)))
                        .onConflict(TYPED_IN.SHEET_ID, TYPED_IN.ITEM)
                        .doNothing()
                        .execute()
                == 1;
    }

    private static Field<UUID> idIf(Item item, Kind kind) {
        return val(item.kind() == kind ? item.id() : null, UUID.class);
    }

    /** Nobody's once the client looked at it. */
    KeptWords words(ConversationId conversation, Item item, OfficerId officer) {
        return new KeptWords() {
            @Override
            public Optional<Words> find() {
                return database.select(
                                coalesce(TYPED_IN.WORDS, val("")),
                                coalesce(TYPED_IN.VERSION, val(0)),
                                TYPED_IN.SAVED_AT)
                        .from(ANSWER_SHEET)
                        .leftJoin(TYPED_IN)
                        .on(TYPED_IN.SHEET_ID.eq(ANSWER_SHEET.ID))
                        .and(TYPED_IN.ITEM.eq(item.id()))
                        .where(ANSWER_SHEET.CONVERSATION_ID.eq(conversation.value()))
                        .and(PaperTable.typesIn(officer))
                        .and(TYPED_IN.SETTLED.isNull())
                        .fetchOptional(Records.mapping(Words::new));
            }

            @Override
            public boolean store(Words next) {
                var at = Objects.requireNonNull(next.savedAt());
                return next.version() == 1
                        ? insert(conversation, item, officer, at) && update(next, 1)
                        : update(next, next.version() - 1);
            }

            private boolean update(Words next, int kept) {
                return database.update(TYPED_IN)
                                .set(TYPED_IN.WORDS, next.text())
                                .set(TYPED_IN.VERSION, next.version())
                                .set(TYPED_IN.SAVED_AT, next.savedAt())
                                .from(ANSWER_SHEET)
                                .where(ANSWER_SHEET.ID.eq(TYPED_IN.SHEET_ID))
                                .and(ANSWER_SHEET.CONVERSATION_ID.eq(conversation.value()))
                                .and(PaperTable.typesIn(officer))
                                .and(TYPED_IN.ITEM.eq(item.id()))
                                .and(TYPED_IN.SETTLED.isNull())
                                .and(TYPED_IN.VERSION.eq(kept))
                                .execute()
                        == 1;
            }
        };
    }

    /** False when there is nothing like that to settle any more. */
    boolean storeSettled(ConversationId conversation, Item item, Viewer viewer, Settled settled) {
        return database.update(TYPED_IN)
                        .set(TYPED_IN.SETTLED, settled.code())
                        .from(ANSWER_SHEET)
                        .where(ANSWER_SHEET.ID.eq(TYPED_IN.SHEET_ID))
                        .and(ANSWER_SHEET.CONVERSATION_ID.eq(conversation.value()))
                        .and(TYPED_IN.CLIENT_ID.eq(viewer.client().value()))
                        .and(TYPED_IN.ITEM.eq(item.id()))
                        .and(TYPED_IN.SETTLED.isNull())
                        .execute()
                == 1;
    }
}
