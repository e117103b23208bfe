package nl.mijngesprek.portal.letter;

import static nl.mijngesprek.database.Tables.ARRANGEMENT;
import static nl.mijngesprek.database.Tables.CONTACT_WISH;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.INVITATION;
import static nl.mijngesprek.database.Tables.INVITATION_ANSWER;
import static nl.mijngesprek.database.Tables.MESSAGE;
import static nl.mijngesprek.database.Tables.OFFICER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.Officer;
import nl.mijngesprek.portal.invitation.Place;
import nl.mijngesprek.portal.invitation.PlaceKind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks as the portal that reminds, or as the officer who does so. */
@Component
class ReminderTable {

    private static final String NOT_WANTED = "not-wanted";

    /** A reminder that stands, or failed, or that an officer settled: all but what was given up before it went. */
    private static final Condition STANDS = MESSAGE.STATE.ne("withdrawn");

    private final DSLContext database;

    ReminderTable(DSLContext database) {
        this.database = database;
    }

    /** The conversations that begin between these moments, of whom a message can remind and none does, soonest first. */
    List<ConversationId> withoutReminder(Instant after, Instant until) {
        return database.select(CONVERSATION.ID.convertFrom(ConversationId::new))
                .from(CONVERSATION)
                .leftJoin(CONTACT_WISH)
                .on(CONTACT_WISH.CLIENT_ID.eq(CONVERSATION.CLIENT_ID))
                .where(CONVERSATION.STARTS_AT.gt(after))
                .and(CONVERSATION.STARTS_AT.lt(until))
                .and(CONVERSATION.CANCELLED_AT.isNull())
                .and(coalesce(CONTACT_WISH.CHANNEL, inline("letter")).in("letter", "sms", "email"))
                .and(exists(selectOne().from(INVITATION).where(INVITATION.CONVERSATION_ID.eq(CONVERSATION.ID))))
                .and(notExists(selectOne()
                        .from(INVITATION_ANSWER)
                        .where(INVITATION_ANSWER.CONVERSATION_ID.eq(CONVERSATION.ID))
                        .and(INVITATION_ANSWER.CHOICE.eq(NOT_WANTED))))
                .and(notExists(selectOne().from(MESSAGE).where(ofThisMoment()).and(STANDS)))
                .orderBy(CONVERSATION.STARTS_AT, CONVERSATION.ID)
                .fetch(Records.mapping(id -> id));
    }

    private static Condition ofThisMoment() {
        return MESSAGE.CONVERSATION_ID.eq(CONVERSATION.ID).and(MESSAGE.REVISION.eq(CONVERSATION.REVISION));
    }

    private static Field<Integer> messages(Condition which) {
        return field(select(count()).from(MESSAGE).where(ofThisMoment()).and(which));
    }

    Optional<Reminded> find(ConversationId conversation) {
        return database.select(
                        CONVERSATION.ID.convertFrom(ConversationId::new),
                        CONVERSATION.CLIENT_ID.convertFrom(ClientId::new),
                        CONVERSATION.REVISION,
                        AddresseeTable.addressee(),
                        row(OFFICER.NAME, OFFICER.PHONE).mapping(Officer::new),
                        CONVERSATION.STARTS_AT,
                        row(
                                        CONVERSATION.PLACE_KIND,
                                        CONVERSATION.PLACE_ADDRESS,
                                        ARRANGEMENT.PLACE_KIND,
                                        ARRANGEMENT.PLACE_REFUSED)
                                .mapping(ReminderTable::place),
                        field(select(max(INVITATION.SENT_ON))
                                        .from(INVITATION)
                                        .where(INVITATION.CONVERSATION_ID.eq(CONVERSATION.ID)))
                                .convertFrom(Optional::ofNullable),
                        field(CONVERSATION.CANCELLED_AT.isNotNull()),
                        INVITATION_ANSWER.CHOICE.convertFrom(NOT_WANTED::equals),
                        messages(noCondition()),
                        messages(STANDS))
                .from(AddresseeTable.conversations())
                .leftJoin(ARRANGEMENT)
                .on(ARRANGEMENT.CONVERSATION_ID.eq(CONVERSATION.ID))
                .leftJoin(INVITATION_ANSWER)
                .on(INVITATION_ANSWER.CONVERSATION_ID.eq(CONVERSATION.ID))
                .where(CONVERSATION.ID.eq(conversation.value()))
                .fetchOptional(Records.mapping(Reminded::new));
    }

    /** Another place is granted unless it is refused (A2); where that is, only the client knows. */
    private static Place place(String offered, String address, @Nullable String wished, @Nullable String refused) {
        var kind = wished == null || refused != null ? offered : wished;
        return new Place(PlaceKind.ofCode(kind).orElseThrow(), kind.equals(offered) ? address : "");
    }
}
