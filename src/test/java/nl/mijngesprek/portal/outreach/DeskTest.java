package nl.mijngesprek.portal.outreach;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.Dates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A test with an officer of its own beside Anna and Bilal; what happened is written straight into the database. */
public abstract class DeskTest extends UseCaseTest {

    protected final LocalDate today = Dates.dayOf(Instant.now());

    @Autowired
    protected OutreachDesk desk;

    @Autowired
    protected Outreach outreach;

    protected OfficerId joke = new OfficerId(UUID.randomUUID());
    protected OfficerId karim = joke;

    private @Nullable Connection keys;

    @BeforeEach
    void twoOfficers() {
        joke = officer("Joke de Groot");
        karim = officer("Karim Bakker");
    }

    protected int rows(OfficerId officer, String sql, Object... bindings) {
        return as(
                officer,
                () -> inTransaction(() -> sql.startsWith("select")
                        ? database.fetch(sql, bindings).size()
                        : database.execute(sql, bindings)));
    }

    @AfterEach
    void noKeysAnyMore() throws SQLException {
        if (keys != null) {
            keys.close();
            keys = null;
        }
    }

    private Connection keys() throws SQLException {
        var open = keys == null ? superuser() : keys;
        keys = open;
        return open;
    }

    /** Past every wall, as somebody with the keys of the database would. */
    protected int execute(String sql, @Nullable Object... bindings) throws SQLException {
        try (var statement = keys().prepareStatement(sql)) {
            for (var index = 0; index < bindings.length; index++) {
                statement.setObject(
                        index + 1,
                        bindings[index] instanceof Instant moment ? java.sql.Timestamp.from(moment) : bindings[index]);
            }
            return statement.executeUpdate();
        }
    }

    protected ConversationId obliged(ClientId client) throws SQLException {
        return conversation(client, "obliged");
    }

    /** Of Joke's, last week, without any invitation yet. */
    protected ConversationId conversation(ClientId client, String obligation) throws SQLException {
        var id = UUID.randomUUID();
        execute(
                "insert into conversation (id, reference, client_id, purpose, obligation, legal_ground, duties_client,"
                        + " duties_municipality, consequences, support, officer_id, starts_at, ends_at, place_kind)"
                        + " select ?, ?, ?, t, ?, t, t, t, case ? when 'obliged' then t end, t, ?, ?::timestamptz,"
                        + " ?::timestamptz + interval '45 minutes', 'home' from (select '{\"nl\": \"Wat wilt u?\"}'::jsonb as t) as x",
                id,
                reference(),
                client.value(),
                obligation,
                obligation,
                joke.value(),
                lastWeek,
                lastWeek);
        return new ConversationId(id);
    }

    /** One invitation for each of these: {@code delivered}, {@code today}, {@code tomorrow}, {@code returned} or {@code underway}. */
    protected void invite(ConversationId conversation, ClientId client, String... fates) throws SQLException {
        for (var index = 0; index < fates.length; index++) {
            execute(
                    "insert into invitation (id, conversation_id, client_id, position, kind, sent_on, delivered_on,"
                            + " returned_on) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    UUID.randomUUID(),
                    conversation.value(),
                    client.value(),
                    index + 1,
                    index == 0 ? "first" : "repeated",
                    today.minusDays(20),
                    switch (fates[index]) {
                        case "delivered", "returned" -> today.minusDays(18);
                        case "today" -> today;
                        case "tomorrow" -> today.plusDays(1);
                        default -> null;
                    },
                    fates[index].equals("returned") ? today.minusDays(5) : null);
        }
    }

    protected Instant at(int daysAgo, int hour) {
        return today.minusDays(daysAgo)
                .atTime(LocalTime.of(hour, 0))
                .atZone(Dates.ZONE)
                .toInstant();
    }

    protected AttemptId attempt(ConversationId conversation, ClientId client, Channel channel, int hour, String result)
            throws SQLException {
        var id = UUID.randomUUID();
        execute(
                "insert into attempt (id, conversation_id, client_id, officer_id, channel, made_at, made_by, name, result)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 'Farida', ?)",
                id,
                conversation.value(),
                client.value(),
                joke.value(),
                channel.code(),
                at(3, hour),
                channel == Channel.HOME_VISIT ? "coach-meedoen" : "officer",
                result);
        return new AttemptId(id);
    }

    protected void tryEverything(ConversationId conversation, ClientId client) throws SQLException {
        attempt(conversation, client, Channel.SMS, 10, "sent");
        attempt(conversation, client, Channel.CALL, 10, "no-answer");
        attempt(conversation, client, Channel.CALL, 14, "no-answer");
        attempt(conversation, client, Channel.HOME_VISIT, 15, "no-answer");
    }
}
