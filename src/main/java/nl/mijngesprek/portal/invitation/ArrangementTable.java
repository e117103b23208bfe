package nl.mijngesprek.portal.invitation;

import static nl.mijngesprek.database.Tables.ARRANGEMENT;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.mijngesprek.portal.identity.Viewer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Component;

@Component
class ArrangementTable {

    private final DSLContext database;

    ArrangementTable(DSLContext database) {
        this.database = database;
    }

    void storeCompanion(ConversationId conversation, Viewer viewer, Companion companion, Instant now) {
        store(conversation, viewer, ARRANGEMENT.COMPANION, companion.code(), now);
    }

    void storeInterpreter(ConversationId conversation, Viewer viewer, Interpreter interpreter, Instant now) {
        store(conversation, viewer, ARRANGEMENT.INTERPRETER, interpreter.code(), now);
    }

    void storeNeeds(ConversationId conversation, Viewer viewer, Set<Need> needs, Instant now) {
        var codes = needs.stream().map(Need::code).sorted().toArray(String[]::new);
        store(conversation, viewer, ARRANGEMENT.NEEDS, codes, now);
    }

    void storePlace(ConversationId conversation, Viewer viewer, PlaceKind kind, Instant now) {
        store(conversation, viewer, ARRANGEMENT.PLACE_KIND, kind.code(), now);
    }

    /** Where this client wants to talk instead, for an officer. */
    Optional<PlaceWish> findPlaceWish(ConversationId conversation) {
        return database.select(
                        ARRANGEMENT.PLACE_KIND.convertFrom(
                                code -> PlaceKind.ofCode(code).orElseThrow()),
                        ARRANGEMENT.PLACE_REFUSED.convertFrom(Optional::ofNullable))
                .from(ARRANGEMENT)
                .where(ARRANGEMENT.CONVERSATION_ID.eq(conversation.value()))
                .and(ARRANGEMENT.PLACE_KIND.isNotNull())
                .fetchOptional(Records.mapping(PlaceWish::new));
    }

    /** The municipality cannot come there, and says why; false when no place was asked for. */
    boolean storeRefusal(ConversationId conversation, String reason, Instant now) {
        return database.update(ARRANGEMENT)
                        .set(ARRANGEMENT.PLACE_REFUSED, reason)
                        .set(ARRANGEMENT.PLACE_REFUSED_AT, now)
                        .where(ARRANGEMENT.CONVERSATION_ID.eq(conversation.value()))
                        .and(ARRANGEMENT.PLACE_KIND.isNotNull())
                        .execute()
                == 1;
    }

    private <T> void store(ConversationId conversation, Viewer viewer, Field<T> part, T value, Instant now) {
        database.insertInto(ARRANGEMENT, ARRANGEMENT.CONVERSATION_ID, ARRANGEMENT.CLIENT_ID, part, ARRANGEMENT.SAVED_AT)
                .select(select(
                                CONVERSATION.ID,
                                CONVERSATION.CLIENT_ID,
                                val(value, part),
                                val(now, ARRANGEMENT.SAVED_AT))
                        .from(CONVERSATION)
                        .where(CONVERSATION.ID.eq(conversation.value()))
                        .and(CONVERSATION.CLIENT_ID.eq(viewer.client().value())))
                .onConflict(ARRANGEMENT.CONVERSATION_ID)
                .doUpdate()
                .set(part, value)
                .set(ARRANGEMENT.SAVED_AT, now)
                .execute();
    }
}
