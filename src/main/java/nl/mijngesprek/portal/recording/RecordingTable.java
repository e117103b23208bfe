package nl.mijngesprek.portal.recording;

import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.RECORDING;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.invitation.ConversationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

@Component
class RecordingTable {

    /** Whose recording it is, and in which conversation. */
    record Told(ClientId client, ConversationId conversation) {}

    private final DSLContext database;

    RecordingTable(DSLContext database) {
        this.database = database;
    }

    Optional<Recording> find(RecordingSpot spot, Viewer viewer) {
        return database.select(RECORDING.ID, RECORDING.MILLISECONDS, RECORDING.CREATED_AT, RECORDING.SENT_AT)
                .from(RECORDING)
                .where(standing(spot, viewer))
                .fetchOptional(Records.mapping(Recording::of))
                .flatMap(recording -> recording);
    }

    /** Whether the client who acts has such a reason, or such a question. */
    boolean maySpeak(RecordingSpot spot) {
        return Boolean.TRUE.equals(database.fetchValue(
                "select may_record(?, ?, ?)",
                spot.conversation().value(),
                spot.place().code(),
                spot.about()));
    }

    /** Waits for whatever is being kept at this spot, so that what is read next is all there is. */
    void oneAtATime(RecordingSpot spot) {
        database.execute("select one_at_a_time(?)", spot.about());
    }

    /** Whether this sound was kept here at any time, also when it is gone. */
    boolean isKnown(RecordingSpot spot, Viewer viewer, byte[] fingerprint) {
        return database.fetchExists(
                RECORDING, RECORDING.SHA256.eq(fingerprint).and(at(spot)).and(own(viewer)));
    }

    boolean isOf(RecordingId recording, Viewer viewer, byte[] fingerprint) {
        return database.fetchExists(
                RECORDING,
                RECORDING
                        .ID
                        .eq(recording.value())
                        .and(RECORDING.SHA256.eq(fingerprint))
                        .and(own(viewer)));
    }

    Recording store(
            RecordingSpot spot,
            Viewer viewer,
            SoundKind kind,
            Duration length,
            byte[] fingerprint,
            byte[] content,
            Instant now) {
        var id = new RecordingId(UUID.randomUUID());
        database.insertInto(RECORDING)
                .set(RECORDING.ID, id.value())
                .set(RECORDING.CLIENT_ID, viewer.client().value())
                .set(RECORDING.CONVERSATION_ID, spot.conversation().value())
                .set(RECORDING.PLACE, spot.place().code())
                .set(RECORDING.ABOUT, spot.about())
                .set(RECORDING.KIND, kind.code())
                .set(RECORDING.MILLISECONDS, Math.toIntExact(length.toMillis()))
                .set(RECORDING.SHA256, fingerprint)
                .set(RECORDING.CONTENT, content)
                .set(RECORDING.CREATED_AT, now)
                .execute();
        return new Recording(id, length, now, Optional.empty());
    }

    /** Takes the sound away; what stays is that there was one, and its fingerprint. */
    boolean delete(RecordingSpot spot, Viewer viewer, Instant now) {
        return database.update(RECORDING)
                        .setNull(RECORDING.CONTENT)
                        .set(RECORDING.DELETED_AT, now)
                        .where(standing(spot, viewer))
                        .execute()
                == 1;
    }

    void send(RecordingSpot spot, Viewer viewer, Instant now) {
        database.update(RECORDING)
                .set(RECORDING.SENT_AT, now)
                .where(standing(spot, viewer))
                .and(RECORDING.PLACE.eq(RecordingSpot.Place.REASON.code()))
                .and(RECORDING.SENT_AT.isNull())
                .execute();
    }

    Optional<Sound> sound(RecordingId recording, Viewer viewer) {
        return sound(RECORDING.ID.eq(recording.value()).and(own(viewer)));
    }

    /** What this officer may hear, the database knows. */
    Optional<Sound> sound(RecordingId recording, OfficerId officer) {
        return sound(RECORDING.ID.eq(recording.value()).and(of(officer)));
    }

    private Optional<Sound> sound(Condition which) {
        return database.select(
                        RECORDING.KIND.convertFrom(
                                code -> SoundKind.ofCode(code).orElseThrow()),
                        RECORDING.CONTENT)
                .from(RECORDING)
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(RECORDING.CONVERSATION_ID))
                .where(which)
                .and(RECORDING.DELETED_AT.isNull())
                .fetchOptional(Records.mapping(Sound::new));
    }

    Optional<Told> toldIn(RecordingId recording, OfficerId officer) {
        return database.select(
                        RECORDING.CLIENT_ID.convertFrom(ClientId::new),
                        RECORDING.CONVERSATION_ID.convertFrom(ConversationId::new))
                .from(RECORDING)
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(RECORDING.CONVERSATION_ID))
                .where(RECORDING.ID.eq(recording.value()))
                .and(of(officer))
                .and(RECORDING.DELETED_AT.isNull())
                .fetchOptional(Records.mapping(Told::new));
    }

    private static Condition standing(RecordingSpot spot, Viewer viewer) {
        return at(spot).and(own(viewer)).and(RECORDING.DELETED_AT.isNull());
    }

    private static Condition at(RecordingSpot spot) {
        return RECORDING
                .CONVERSATION_ID
                .eq(spot.conversation().value())
                .and(RECORDING.PLACE.eq(spot.place().code()))
                .and(RECORDING.ABOUT.eq(spot.about()));
    }

    private static Condition own(Viewer viewer) {
        return RECORDING.CLIENT_ID.eq(viewer.client().value());
    }

    private static Condition of(OfficerId officer) {
        // Beside a report, who may see it hears it: the database knows.
        return CONVERSATION.OFFICER_ID.eq(officer.value()).or(RECORDING.PLACE.eq(RecordingSpot.Place.REMARK.code()));
    }
}
