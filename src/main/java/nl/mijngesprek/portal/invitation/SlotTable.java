package nl.mijngesprek.portal.invitation;

import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.OFFICER;
import static nl.mijngesprek.database.Tables.SLOT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.Viewer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The moments that the officer of a conversation has free. */
@Component
class SlotTable {

    /** More would be a calendar, and that is hard to read on a phone (accessibility 4.2). */
    private static final int SHOWN = 6;

    private final DSLContext database;

    SlotTable(DSLContext database) {
        this.database = database;
    }

    /** What can be chosen instead for this conversation, soonest first. */
    List<Slot> free(ConversationId conversation, Viewer viewer, Instant now) {
        return select(conversation, viewer, now, DSL.noCondition(), SHOWN);
    }

    Optional<Slot> find(ConversationId conversation, Viewer viewer, Instant now, SlotId slot) {
        return select(conversation, viewer, now, SLOT.ID.eq(slot.value()), 1).stream()
                .findFirst();
    }

    /** Whether the conversation is at this moment already. */
    boolean isOf(ConversationId conversation, Viewer viewer, SlotId slot) {
        return database.fetchExists(
                CONVERSATION,
                CONVERSATION.ID.eq(conversation.value()),
                CONVERSATION.CLIENT_ID.eq(viewer.client().value()),
                CONVERSATION.SLOT_ID.eq(slot.value()));
    }

    /** Adds a moment; false when it overlaps another one of the same officer. */
    boolean store(UUID officer, Instant startsAt, Instant endsAt) {
        var added = database.insertInto(SLOT)
                .set(SLOT.ID, UUID.randomUUID())
                .set(SLOT.OFFICER_ID, officer)
                .set(SLOT.STARTS_AT, startsAt)
                .set(SLOT.ENDS_AT, endsAt)
                .onConflictDoNothing()
                .execute();
        return added == 1
                || database.fetchExists(
                        SLOT, SLOT.OFFICER_ID.eq(officer), SLOT.STARTS_AT.eq(startsAt), SLOT.ENDS_AT.eq(endsAt));
    }

    private List<Slot> select(ConversationId conversation, Viewer viewer, Instant now, Condition which, int atMost) {
        return database.select(SLOT.ID.convertFrom(SlotId::new), SLOT.STARTS_AT, SLOT.ENDS_AT)
                .from(CONVERSATION)
                .join(SLOT)
                .on(SLOT.OFFICER_ID.eq(CONVERSATION.OFFICER_ID))
                .join(OFFICER)
                .on(OFFICER.ID.eq(SLOT.OFFICER_ID))
                .where(CONVERSATION.ID.eq(conversation.value()))
                .and(CONVERSATION.CLIENT_ID.eq(viewer.client().value()))
                .and(DSL.condition("(select acts_within(array['answer-invitation']))"))
                .and(SLOT.STARTS_AT.gt(now))
                .and(SLOT.TAKEN.isFalse())
                // Who leaves has no moments any more from that day on.
                .and(OFFICER.LEFT_ON
                        .isNull()
                        .or(OFFICER.LEFT_ON.gt(SLOT.STARTS_AT.cast(OFFICER.LEFT_ON.getDataType()))))
                .and(which)
                .orderBy(SLOT.STARTS_AT)
                .limit(atMost)
                .fetch(Records.mapping(Slot::new));
    }
}
