package nl.mijngesprek.portal.outreach;

import static nl.mijngesprek.database.Tables.ATTEMPT;
import static nl.mijngesprek.database.Tables.ATTEMPT_DISPUTE;
import static nl.mijngesprek.database.Tables.CLIENT;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.GO_BETWEEN;
import static nl.mijngesprek.database.Tables.INVITATION;
import static nl.mijngesprek.database.Tables.INVITATION_ANSWER;
import static nl.mijngesprek.database.Tables.OFFICER;
import static nl.mijngesprek.database.Tables.OUTCOME;
import static nl.mijngesprek.database.Tables.REASON;
import static nl.mijngesprek.database.Tables.REASON_TAKEN_UP;
import static nl.mijngesprek.database.Tables.RECORDING;
import static nl.mijngesprek.database.Tables.SANCTION_PROPOSAL;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.Obligation;
import nl.mijngesprek.portal.invitation.Officer;
import nl.mijngesprek.portal.recording.Recording;
import nl.mijngesprek.portal.recording.RecordingSpot;
import nl.mijngesprek.portal.shared.Words;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the whole history of contact at once: one select, however much happened. */
@Component
class OutreachTable {

    /** An officer hears of a recording when the client has sent it. */
    private static final Condition SENT = RECORDING.SENT_AT.isNotNull();

    private final DSLContext database;

    OutreachTable(DSLContext database) {
        this.database = database;
    }

    /** Of every conversation of this client, latest first. */
    List<ContactHistory> all(Viewer viewer) {
        return read(own(viewer), noCondition());
    }

    Optional<ContactHistory> find(ConversationId conversation, Viewer viewer) {
        return read(own(viewer).and(CONVERSATION.ID.eq(conversation.value())), noCondition()).stream()
                .findFirst();
    }

    /** Of every conversation this officer holds from this moment on that was not called off, and that the client did not answer. */
    List<ContactHistory> unanswered(OfficerId officer, Instant since) {
        return read(
                own(officer)
                        .and(CONVERSATION.STARTS_AT.ge(since))
                        .and(CONVERSATION.CANCELLED_AT.isNull())
                        .andNotExists(selectOne()
                                .from(INVITATION_ANSWER)
                                .where(INVITATION_ANSWER.CONVERSATION_ID.eq(CONVERSATION.ID)))
                        .and(exists(
                                selectOne().from(INVITATION).where(INVITATION.CONVERSATION_ID.eq(CONVERSATION.ID)))),
                SENT);
    }

    Optional<ContactHistory> find(ConversationId conversation, OfficerId officer) {
        return read(own(officer).and(CONVERSATION.ID.eq(conversation.value())), SENT).stream()
                .findFirst();
    }

    private static Condition own(Viewer viewer) {
        // How the municipality tried to reach the client is for who helps to answer (V043).
        return CONVERSATION
                .CLIENT_ID
                .eq(viewer.client().value())
                .and(condition("(select acts_within(array['read-invitation', 'answer-invitation']))"));
    }

    private static Condition own(OfficerId officer) {
        return CONVERSATION.OFFICER_ID.eq(officer.value());
    }

    /** @param audible which recordings whoever looks may know of */
    private List<ContactHistory> read(Condition which, Condition audible) {
        return database.select(
                        CONVERSATION.ID.convertFrom(ConversationId::new),
                        CONVERSATION.CLIENT_ID.convertFrom(ClientId::new),
                        CLIENT.NAME,
                        CONVERSATION.OBLIGATION.convertFrom(
                                code -> Obligation.ofCode(code).orElseThrow()),
                        CONVERSATION.STARTS_AT,
                        row(OFFICER.NAME, OFFICER.PHONE).mapping(Officer::new),
                        INVITATION_ANSWER.CHOICE.convertFrom(code -> Optional.ofNullable(code)
                                .map(said -> AnswerChoice.ofCode(said).orElseThrow())),
                        INVITATION_ANSWER.MOVED_AT.convertFrom(Optional::ofNullable),
                        invitations(),
                        attempts(),
                        reasons(audible),
                        proposal(),
                        field(select(GO_BETWEEN.WORDS)
                                        .from(GO_BETWEEN)
                                        .where(GO_BETWEEN.CLIENT_ID.eq(CONVERSATION.CLIENT_ID))
                                        .and(GO_BETWEEN.ALLOWED))
                                .convertFrom(Optional::ofNullable),
                        field(select(OUTCOME.ATTENDANCE)
                                        .from(OUTCOME)
                                        .where(OUTCOME.CONVERSATION_ID.eq(CONVERSATION.ID))
                                        .and(OUTCOME.SUPERSEDED_AT.isNull()))
                                .convertFrom(code -> Optional.ofNullable(code).flatMap(Outcome::ofCode)),
                        field(CONVERSATION.CANCELLED_AT.isNotNull()))
                .from(CONVERSATION)
                .join(CLIENT)
                .on(CLIENT.ID.eq(CONVERSATION.CLIENT_ID))
                .join(OFFICER)
                .on(OFFICER.ID.eq(CONVERSATION.OFFICER_ID))
                .leftJoin(INVITATION_ANSWER)
                .on(INVITATION_ANSWER.CONVERSATION_ID.eq(CONVERSATION.ID))
                .where(which)
                .orderBy(CONVERSATION.STARTS_AT.desc(), CONVERSATION.ID)
                .fetch(Records.mapping(ContactHistory::new));
    }

    private static Field<List<SentInvitation>> invitations() {
        return multiset(select(
                                INVITATION.SENT_ON,
                                INVITATION.DELIVERED_ON.convertFrom(Optional::ofNullable),
                                INVITATION.RETURNED_ON.convertFrom(Optional::ofNullable))
                        .from(INVITATION)
                        .where(INVITATION.CONVERSATION_ID.eq(CONVERSATION.ID))
                        .orderBy(INVITATION.POSITION))
                .convertFrom(sent -> sent.map(Records.mapping(SentInvitation::new)));
    }

    private static Field<List<Attempt>> attempts() {
        return multiset(select(
                                ATTEMPT.ID.convertFrom(AttemptId::new),
                                ATTEMPT.CHANNEL.convertFrom(
                                        code -> Channel.ofCode(code).orElseThrow()),
                                ATTEMPT.MADE_AT,
                                ATTEMPT.MADE_BY.convertFrom(
                                        code -> MadeBy.ofCode(code).orElseThrow()),
                                ATTEMPT.NAME,
                                ATTEMPT.RESULT.convertFrom(
                                        code -> AttemptResult.ofCode(code).orElseThrow()),
                                ATTEMPT.NOTE,
                                row(
                                                ATTEMPT_DISPUTE.STANDS,
                                                ATTEMPT_DISPUTE.WORDS,
                                                ATTEMPT_DISPUTE.VERSION,
                                                ATTEMPT_DISPUTE.SAVED_AT)
                                        .mapping(OutreachTable::dispute))
                        .from(ATTEMPT)
                        .leftJoin(ATTEMPT_DISPUTE)
                        .on(ATTEMPT_DISPUTE.ATTEMPT_ID.eq(ATTEMPT.ID))
                        .where(ATTEMPT.CONVERSATION_ID.eq(CONVERSATION.ID))
                        .orderBy(ATTEMPT.MADE_AT, ATTEMPT.ID))
                .convertFrom(made -> made.map(Records.mapping(Attempt::new)));
    }

    static Optional<Dispute> dispute(
            @Nullable Boolean stands, @Nullable String words, @Nullable Integer version, @Nullable Instant savedAt) {
        return stands == null || words == null || version == null
                ? Optional.empty()
                : Optional.of(new Dispute(stands, new Words(words, version, savedAt)));
    }

    private static Field<List<Reason>> reasons(Condition audible) {
        var heard = OFFICER.as("heard");
        var reader = OFFICER.as("reader");
        return multiset(select(
                                REASON.ID.convertFrom(ReasonId::new),
                                REASON.CODE.convertFrom(
                                        code -> ReasonCode.ofCode(code).orElseThrow()),
                                row(REASON.WORDS, REASON.VERSION, REASON.SAVED_AT)
                                        .mapping(Words::new),
                                REASON.TOLD_AT,
                                heard.NAME.convertFrom(Optional::ofNullable),
                                field(REASON.TOLD_VIA.eq("letter-code")),
                                multiset(select(
                                                        reader.NAME,
                                                        REASON_TAKEN_UP.TAKEN_UP_AT,
                                                        REASON_TAKEN_UP.VERSION,
                                                        REASON_TAKEN_UP.FOLLOW_UP)
                                                .from(REASON_TAKEN_UP)
                                                .join(reader)
                                                .on(reader.ID.eq(REASON_TAKEN_UP.OFFICER_ID))
                                                .where(REASON_TAKEN_UP.REASON_ID.eq(REASON.ID))
                                                .orderBy(REASON_TAKEN_UP.VERSION))
                                        .convertFrom(taken -> taken.map(Records.mapping(TakenUp::new))),
                                row(RECORDING.ID, RECORDING.MILLISECONDS, RECORDING.CREATED_AT, RECORDING.SENT_AT)
                                        .mapping(Recording::of))
                        .from(REASON)
                        .leftJoin(RECORDING)
                        .on(RECORDING.PLACE.eq(RecordingSpot.Place.REASON.code()))
                        .and(RECORDING.ABOUT.eq(REASON.ID))
                        .and(RECORDING.CONVERSATION_ID.eq(CONVERSATION.ID))
                        .and(RECORDING.CLIENT_ID.eq(CONVERSATION.CLIENT_ID))
                        .and(RECORDING.DELETED_AT.isNull())
                        .and(audible)
                        .leftJoin(heard)
                        .on(heard.ID.eq(REASON.OFFICER_ID))
                        .where(REASON.CONVERSATION_ID.eq(CONVERSATION.ID))
                        .orderBy(REASON.TOLD_AT, REASON.ID))
                .convertFrom(told -> told.map(Records.mapping(Reason::new)));
    }

    private static Field<Optional<SanctionProposal>> proposal() {
        var proposer = OFFICER.as("proposer");
        return multiset(select(proposer.NAME, SANCTION_PROPOSAL.PROPOSED_AT, SANCTION_PROPOSAL.GROUNDS)
                        .from(SANCTION_PROPOSAL)
                        .join(proposer)
                        .on(proposer.ID.eq(SANCTION_PROPOSAL.OFFICER_ID))
                        .where(SANCTION_PROPOSAL.CONVERSATION_ID.eq(CONVERSATION.ID)))
                .convertFrom(proposed -> proposed.map(Records.mapping(SanctionProposal::new)).stream()
                        .findFirst());
    }
}
