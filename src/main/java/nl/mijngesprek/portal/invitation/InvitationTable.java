package nl.mijngesprek.portal.invitation;

import static nl.mijngesprek.database.Tables.ARRANGEMENT;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.HELPER_WORD;
import static nl.mijngesprek.database.Tables.INVITATION;
import static nl.mijngesprek.database.Tables.INVITATION_ANSWER;
import static nl.mijngesprek.database.Tables.MANDATE;
import static nl.mijngesprek.database.Tables.OFFICER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.shared.KeptWords;
import nl.mijngesprek.portal.shared.Words;
import nl.mijngesprek.portal.shared.WordsTable;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Records;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Invitations as the client and the officer read them, and what the client answered. */
@Component
class InvitationTable {

    /** Every task of a helper has to do with a conversation, and these alone with what stands in its invitation (V043). */
    private static final Condition TO_READ =
            DSL.condition("(select acts_within(array['read-invitation', 'answer-invitation']))");

    private final DSLContext database;

    InvitationTable(DSLContext database) {
        this.database = database;
    }

    List<Invitation> upcoming(Instant now, Viewer viewer) {
        return select(CONVERSATION.STARTS_AT.ge(now), viewer);
    }

    Optional<Invitation> find(ConversationId conversation, Viewer viewer) {
        return select(CONVERSATION.ID.eq(conversation.value()), viewer).stream().findFirst();
    }

    /** Waits for whatever is being said about this conversation, so that what is read next is how it stands. */
    void oneAtATime(ConversationId conversation) {
        database.execute("select one_at_a_time(?)", conversation.value());
    }

    /** Whose conversation it is, for the officer who holds it. */
    Optional<Viewer> clientOf(ConversationId conversation, OfficerId officer) {
        return database.select(CONVERSATION.CLIENT_ID.convertFrom(ClientId::new))
                .from(CONVERSATION)
                .where(CONVERSATION.ID.eq(conversation.value()))
                .and(CONVERSATION.OFFICER_ID.eq(officer.value()))
                .fetchOptional(Records.mapping(Viewer::new));
    }

    private List<Invitation> select(Condition which, Viewer viewer) {
        var client = viewer.client().value();
        var canceller = OFFICER.as("canceller");
        var heard = OFFICER.as("heard");
        // Who may not know of any helper sees no permission, and so no name (C2).
        var saidBy = coalesce(
                heard.NAME,
                helperName(
                        DSL.select(MANDATE.HELPER_ID).from(MANDATE).where(MANDATE.ID.eq(INVITATION_ANSWER.HELPED_BY))));
        var sent = INVITATION.CONVERSATION_ID.eq(CONVERSATION.ID).and(INVITATION.CLIENT_ID.eq(client));
        return database.select(
                        row(
                                        CONVERSATION.ID.convertFrom(ConversationId::new),
                                        CONVERSATION.AIM.convertFrom(
                                                code -> Aim.ofCode(code).orElseThrow()),
                                        CONVERSATION.PURPOSE,
                                        CONVERSATION.OBLIGATION.convertFrom(
                                                code -> Obligation.ofCode(code).orElseThrow()),
                                        CONVERSATION.LEGAL_GROUND,
                                        CONVERSATION.DUTIES_CLIENT,
                                        CONVERSATION.DUTIES_MUNICIPALITY,
                                        CONVERSATION.CONSEQUENCES.convertFrom(Optional::ofNullable),
                                        CONVERSATION.SUPPORT,
                                        row(OFFICER.NAME, OFFICER.PHONE).mapping(Officer::new),
                                        CONVERSATION.STARTS_AT,
                                        row(CONVERSATION.STARTS_AT, CONVERSATION.ENDS_AT)
                                                .mapping(Duration::between),
                                        row(
                                                        CONVERSATION.PLACE_KIND.convertFrom(
                                                                code -> PlaceKind.ofCode(code)
                                                                        .orElseThrow()),
                                                        CONVERSATION.PLACE_ADDRESS)
                                                .mapping(Place::new))
                                .mapping(Conversation::new),
                        field(DSL.select(max(INVITATION.SENT_ON))
                                .from(INVITATION)
                                .where(sent)),
                        field(DSL.select(count()).from(INVITATION).where(sent)),
                        row(
                                        INVITATION_ANSWER.CHOICE,
                                        INVITATION_ANSWER.WORDS,
                                        INVITATION_ANSWER.VERSION,
                                        INVITATION_ANSWER.SAVED_AT,
                                        INVITATION_ANSWER.MOVED_AT,
                                        row(INVITATION_ANSWER.SAID_VIA, saidBy, INVITATION_ANSWER.SAID_AT)
                                                .mapping(InvitationTable::said))
                                .mapping(InvitationTable::answer),
                        row(
                                        ARRANGEMENT.COMPANION,
                                        ARRANGEMENT.INTERPRETER,
                                        ARRANGEMENT.NEEDS,
                                        ARRANGEMENT.PLACE_KIND,
                                        ARRANGEMENT.PLACE_REFUSED)
                                .mapping(Arrangement::ofCodes),
                        row(
                                        CONVERSATION.CANCELLED_AT,
                                        canceller.NAME,
                                        CONVERSATION.CANCELLED_BECAUSE,
                                        CONVERSATION.CANCELLED_NEW_MOMENT)
                                .mapping(InvitationTable::calledOff),
                        CONVERSATION.REVISION.plus(coalesce(ARRANGEMENT.PLACE_REVISION, val(0))),
                        row(
                                        helperName(DSL.select(MANDATE.HELPER_ID)
                                                .from(MANDATE)
                                                .where(MANDATE.ID.eq(HELPER_WORD.MANDATE_ID))),
                                        HELPER_WORD.SAID_AT)
                                .mapping(InvitationTable::helperWord))
                .from(CONVERSATION)
                .join(OFFICER)
                .on(OFFICER.ID.eq(CONVERSATION.OFFICER_ID))
                .leftJoin(canceller)
                .on(canceller.ID.eq(CONVERSATION.CANCELLED_BY))
                .leftJoin(INVITATION_ANSWER)
                .on(INVITATION_ANSWER.CONVERSATION_ID.eq(CONVERSATION.ID))
                .and(INVITATION_ANSWER.CLIENT_ID.eq(client))
                .leftJoin(heard)
                .on(heard.ID.eq(INVITATION_ANSWER.HEARD_BY))
                .leftJoin(HELPER_WORD)
                .on(HELPER_WORD.CONVERSATION_ID.eq(CONVERSATION.ID))
                .and(HELPER_WORD.CLIENT_ID.eq(client))
                .and(HELPER_WORD.SETTLED_AT.isNull())
                .leftJoin(ARRANGEMENT)
                .on(ARRANGEMENT.CONVERSATION_ID.eq(CONVERSATION.ID))
                .and(ARRANGEMENT.CLIENT_ID.eq(client))
                .where(CONVERSATION.CLIENT_ID.eq(client))
                .and(TO_READ)
                // What a round planned is the client's to see once the invitation went out.
                .and(exists(selectOne().from(INVITATION).where(sent)))
                .and(which)
                .orderBy(CONVERSATION.STARTS_AT, CONVERSATION.ID)
                .fetch(Records.mapping(Invitation::new));
    }

    private static Optional<InvitationAnswer> answer(
            @Nullable String choice,
            @Nullable String words,
            @Nullable Integer version,
            @Nullable Instant savedAt,
            @Nullable Instant movedAt,
            Optional<Said> said) {
        return choice == null || words == null || version == null
                ? Optional.empty()
                : AnswerChoice.ofCode(choice)
                        .map(chosen -> new InvitationAnswer(
                                chosen, new Words(words, version, savedAt), Optional.ofNullable(movedAt), said));
    }

    private static Optional<Said> said(@Nullable String via, @Nullable String heardBy, @Nullable Instant at) {
        return via == null || at == null
                ? Optional.empty()
                : SaidVia.ofCode(via).map(how -> new Said(how, Optional.ofNullable(heardBy), at));
    }

    private static Field<String> helperName(Select<Record1<UUID>> helper) {
        return field("helper_name({0})", String.class, field(helper));
    }

    private static Optional<HelperWord> helperWord(@Nullable String helper, @Nullable Instant saidAt) {
        return saidAt == null ? Optional.empty() : Optional.of(new HelperWord(helper == null ? "" : helper, saidAt));
    }

    private static Optional<CalledOff> calledOff(
            @Nullable Instant at, @Nullable String officer, @Nullable String reason, @Nullable Boolean newMoment) {
        return at == null || officer == null || reason == null || newMoment == null
                ? Optional.empty()
                : Optional.of(new CalledOff(at, officer, reason, newMoment));
    }

    /** Puts the conversation at this moment; who was first there is told by the database. */
    void move(ConversationId conversation, Viewer viewer, Slot to) {
        database.update(CONVERSATION)
                .set(CONVERSATION.SLOT_ID, to.id().value())
                .set(CONVERSATION.STARTS_AT, to.startsAt())
                .set(CONVERSATION.ENDS_AT, to.endsAt())
                .where(CONVERSATION.ID.eq(conversation.value()))
                .and(CONVERSATION.CLIENT_ID.eq(viewer.client().value()))
                .execute();
    }

    void storeMoved(ConversationId conversation, Viewer viewer, Instant now) {
        database.update(INVITATION_ANSWER)
                .set(INVITATION_ANSWER.MOVED_AT, now)
                .where(INVITATION_ANSWER.CONVERSATION_ID.eq(conversation.value()))
                .and(INVITATION_ANSWER.CLIENT_ID.eq(viewer.client().value()))
                .execute();
    }

    /** Keeps the choice; with the first one a place for words comes to be, the words beside a later one stay. */
    void storeChoice(ConversationId conversation, Viewer viewer, AnswerChoice choice, SaidVia via, Instant now) {
        database.insertInto(
                        INVITATION_ANSWER,
                        INVITATION_ANSWER.CONVERSATION_ID,
                        INVITATION_ANSWER.CLIENT_ID,
                        INVITATION_ANSWER.CHOICE,
                        INVITATION_ANSWER.VERSION,
                        INVITATION_ANSWER.SAVED_AT,
                        INVITATION_ANSWER.SAID_VIA)
                .select(DSL.select(
                                CONVERSATION.ID,
                                CONVERSATION.CLIENT_ID,
                                val(choice.code()),
                                val(1),
                                val(now, INVITATION_ANSWER.SAVED_AT),
                                val(via.code()))
                        .from(CONVERSATION)
                        .where(CONVERSATION.ID.eq(conversation.value()))
                        .and(CONVERSATION.CLIENT_ID.eq(viewer.client().value())))
                .onConflict(INVITATION_ANSWER.CONVERSATION_ID)
                .doUpdate()
                .set(INVITATION_ANSWER.CHOICE, excluded(INVITATION_ANSWER.CHOICE))
                .set(INVITATION_ANSWER.SAID_VIA, excluded(INVITATION_ANSWER.SAID_VIA))
                .execute();
    }

    KeptWords words(ConversationId conversation, Viewer viewer) {
        return new WordsTable(
                database,
                INVITATION_ANSWER,
                INVITATION_ANSWER.WORDS,
                INVITATION_ANSWER.VERSION,
                INVITATION_ANSWER.SAVED_AT,
                INVITATION_ANSWER
                        .CONVERSATION_ID
                        .eq(conversation.value())
                        .and(INVITATION_ANSWER.CLIENT_ID.eq(viewer.client().value())));
    }
}
