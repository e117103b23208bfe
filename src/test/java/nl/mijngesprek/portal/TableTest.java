package nl.mijngesprek.portal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.mijngesprek.portal.behalf.CheckOutcome;
import nl.mijngesprek.portal.behalf.IdentityChecks;
import nl.mijngesprek.portal.behalf.IdentityWay;
import nl.mijngesprek.portal.identity.ActingFor;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.ClientDelivery;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.Clients;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.HelperDelivery;
import nl.mijngesprek.portal.identity.HelperId;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.identity.Helpers;
import nl.mijngesprek.portal.identity.MandateId;
import nl.mijngesprek.portal.identity.OfficerDelivery;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.identity.Officers;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.invitation.ConversationDelivery;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.Invitations;
import nl.mijngesprek.portal.invitation.Obligation;
import nl.mijngesprek.portal.invitation.Officer;
import nl.mijngesprek.portal.invitation.Place;
import nl.mijngesprek.portal.invitation.PlaceKind;
import nl.mijngesprek.portal.invitation.SlotId;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.LocalText;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A test of what the database keeps, with two clients who are always there: what is Anna's, Bilal never sees. */
public abstract class TableTest extends PortalTest {

    private static final AtomicInteger NEXT_BSN = new AtomicInteger();

    protected final Instant nextWeek = Instant.now().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.MINUTES);

    protected final Instant lastWeek = nextWeek.minus(Duration.ofDays(14));

    @Autowired
    protected TestClock testClock;

    @Autowired
    protected CurrentActor currentActor;

    @Autowired
    protected DSLContext database;

    @Autowired
    protected PlatformTransactionManager transactions;

    @Autowired
    protected Clients clients;

    @Autowired
    protected Officers officers;

    @Autowired
    protected Helpers helpers;

    @Autowired
    protected Invitations invitations;

    @Autowired
    protected IdentityChecks identityChecks;

    @Value("${spring.datasource.url}")
    private String url = "";

    protected ClientId anna = new ClientId(UUID.randomUUID());
    protected ClientId bilal = anna;

    protected static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Dates.ZONE).toInstant();
    }

    /** From here on it is this moment, in Amsterdam, until the test ends. */
    protected void itIs(String local) {
        testClock.putBack();
        testClock.forward(Duration.between(Instant.now(), at(local)));
    }

    /** What was written ahead of time would be the latest of every test that comes after. */
    @AfterEach
    void nobodyIsAhead() throws SQLException {
        if (testClock.isAhead()) {
            testClock.putBack();
            try (var connection = superuser();
                    var statement = connection.createStatement()) {
                statement.execute("update message set created_at = now() where created_at > now()");
            }
        }
    }

    @BeforeEach
    void twoClients() {
        anna = client("Anna de Wit", "nl");
        bilal = client("Bilal Haddad", "ar");
    }

    protected ClientId client(String name, String language) {
        return intake(() -> clients.deliver(new ClientDelivery(reference(), nextBsn(), name, language)));
    }

    /** A number of the range that is given to nobody, away from the demo people and from those of the journeys. */
    protected static Bsn nextBsn() {
        return Bsn.parse(nextDigits()).orElseThrow();
    }

    /** The same number for who has to write it, such as the simulator. */
    protected static String nextDigits() {
        while (true) {
            var digits = Integer.toString(999_959_999 - NEXT_BSN.getAndIncrement());
            if (Bsn.parse(digits).isPresent()) {
                return digits;
            }
        }
    }

    protected static String reference() {
        return "test-" + UUID.randomUUID();
    }

    protected ConversationId conversation(ClientId client, Instant startsAt) {
        return intake(() -> invitations.deliver(conversationFor(client, startsAt)));
    }

    public static ConversationDelivery conversationFor(ClientId client, Instant startsAt) {
        return conversationFor(client, startsAt, new Officer("Joke Visser", "010 123 45 67"));
    }

    /** The same with an officer whom no other test knows, and who has no moments but those of this test. */
    protected ConversationId conversationWithOwnOfficer(ClientId client, Instant startsAt, String officerName) {
        return intake(() ->
                invitations.deliver(conversationFor(client, startsAt, new Officer(officerName, "010 123 45 67"))));
    }

    protected static ConversationDelivery conversationFor(ClientId client, Instant startsAt, Officer officer) {
        return new ConversationDelivery(
                reference(),
                client,
                Aim.ACTIVATING,
                LocalText.ofDutch("Wat wilt u graag doen?"),
                Obligation.OBLIGED,
                LocalText.ofDutch("Participatiewet, artikel 17"),
                LocalText.ofDutch("U komt naar het gesprek."),
                LocalText.ofDutch("Wij luisteren."),
                Optional.of(LocalText.ofDutch("Komt u niet, dan vragen wij eerst waarom.")),
                LocalText.ofDutch("Er is ook hulp die niet van de gemeente is. Die hulp kost niets."),
                officer,
                startsAt,
                Duration.ofMinutes(45),
                new Place(PlaceKind.LIBRARY, "Kade 1"),
                List.of(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 9)));
    }

    /** A moment that the officer of this conversation has free, 45 minutes long. */
    protected SlotId moment(ConversationId conversation, Instant startsAt) {
        var slot = new SlotId(UUID.randomUUID());
        intake(() -> inTransaction(() -> database.execute(
                "insert into slot (id, officer_id, starts_at, ends_at)"
                        + " select ?, officer_id, ?::timestamptz, ?::timestamptz from conversation where id = ?",
                slot.value(),
                startsAt.toString(),
                startsAt.plus(Duration.ofMinutes(45)).toString(),
                conversation.value())));
        return slot;
    }

    protected <T> T intake(Supplier<T> work) {
        return currentActor.as(new Actor.Intake(), work);
    }

    /** A new officer, who logs in. */
    protected OfficerId officer(String name) {
        var number = reference();
        return intake(() -> officers.deliver(new OfficerDelivery(name, number, number, Optional.empty())));
    }

    /** A new officer, who writes questionnaires. */
    protected OfficerId editor(String name) {
        var number = reference();
        return intake(() -> officers.deliver(new OfficerDelivery(name, number, number, Optional.empty(), true)));
    }

    /** The officer makes sure of the client of this conversation, as before everything that is done on behalf. */
    protected void sure(OfficerId officer, ConversationId conversation, IdentityWay way) {
        if (!(as(officer, () -> identityChecks.check(conversation.value(), way)) instanceof CheckOutcome.Sure)) {
            throw new AssertionError("this officer is not sure");
        }
    }

    /** A new support worker of an organisation that has no other. */
    protected HelperId helper(String name) {
        return helper(name, organisation());
    }

    protected HelperId helper(String name, UUID organisation) {
        return intake(
                () -> helpers.deliver(new HelperDelivery(name, reference(), organisation, false, Optional.empty())));
    }

    /** A new organisation that supports clients. */
    protected UUID organisation() {
        var id = UUID.randomUUID();
        intake(() -> inTransaction(() -> database.execute(
                "insert into support_organisation (id, reference, position, name, summary, details, languages, phone,"
                        + " opening, independent, free, last_checked) values (?, ?, 1000, 'Naast de Ander',"
                        + " '{\"nl\": \"Wij helpen.\"}', '{\"nl\": \"Wij helpen u.\"}', '{nl}', '050 000 00 99',"
                        + " '{\"nl\": \"Elke dag.\"}', true, true, date '2026-11-01')",
                id,
                "test-" + id)));
        return id;
    }

    /** A permission of this client, given past all pages; of no tasks: for all. */
    protected ActingFor mandate(ClientId client, HelperId helper, HelperTask... tasks) {
        var allowed = tasks.length == 0 ? HelperTask.values() : tasks;
        var proposal = UUID.randomUUID();
        var mandate = new MandateId(UUID.randomUUID());
        try (var connection = superuser();
                var propose = connection.prepareStatement(
                        "insert into mandate_proposal (id, client_id, way, tasks, term, helper_id, expires_at)"
                                + " values (?, ?, 'sms', ?, 'month', ?, now() + interval '1 day')");
                var give = connection.prepareStatement(
                        "insert into mandate (id, client_id, proposal_id) values (?, ?, ?)")) {
            propose.setObject(1, proposal);
            propose.setObject(2, client.value());
            propose.setArray(
                    3,
                    connection.createArrayOf(
                            "text", Arrays.stream(allowed).map(HelperTask::code).toArray()));
            propose.setObject(4, helper.value());
            propose.execute();
            give.setObject(1, mandate.value());
            give.setObject(2, client.value());
            give.setObject(3, proposal);
            give.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return helpers.findActing(helper, mandate).orElseThrow();
    }

    /** Does this as the helper who acts by this permission. */
    protected <T> T as(HelperId helper, ActingFor permission, Supplier<T> work) {
        return currentActor.as(new Actor.Acting(helper, permission.mandate(), permission.client()), work);
    }

    protected <T> T as(HelperId helper, Supplier<T> work) {
        return currentActor.as(new Actor.Helper(helper), work);
    }

    protected <T> T as(OfficerId officer, Supplier<T> work) {
        return currentActor.as(new Actor.Officer(officer), work);
    }

    protected <T> T as(ClientId client, Supplier<T> work) {
        return currentActor.as(new Actor.Client(client), work);
    }

    /** How many rows a statement of any kind finds or changes, in a transaction of this client, whatever it says in its where. */
    protected int rows(ClientId client, String sql, Object... bindings) {
        return as(
                client,
                () -> inTransaction(() -> sql.startsWith("select")
                        ? database.fetch(sql, bindings).size()
                        : database.execute(sql, bindings)));
    }

    protected <T> T inTransaction(Supplier<T> work) {
        return java.util.Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ -> work.get()));
    }

    /** Makes this officer the one who holds the conversation, as only the case system and a round can. */
    protected void giveTo(OfficerId officer, ConversationId conversation) {
        try (var connection = superuser();
                var statement = connection.prepareStatement("update conversation set officer_id = ? where id = ?")) {
            statement.setObject(1, officer.value());
            statement.setObject(2, conversation.value());
            statement.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Nobody has a moment free any more from that day on but those that this test adds. */
    protected void noMomentsFrom(LocalDate day) {
        try (var connection = superuser();
                var statement = connection.prepareStatement(
                        "update slot set taken = true where not taken and starts_at >= ?")) {
            statement.setObject(1, day.atStartOfDay(Dates.ZONE).toOffsetDateTime());
            statement.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A connection past every wall, to look at the walls themselves. */
    protected Connection superuser() throws SQLException {
        var connection = DriverManager.getConnection(url, "postgres", "");
        try (var statement = connection.createStatement()) {
            // As all connections of the tests (application-test.properties).
            statement.execute("set synchronous_commit = off");
        }
        return connection;
    }

    /** What the database answers to this past every wall: the first column, row by row. */
    protected final List<String> ask(String sql, Object... bindings) throws SQLException {
        try (var connection = superuser();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, bindings);
            var rows = statement.executeQuery();
            var answers = new ArrayList<String>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }

    /** Changes something past every wall. */
    protected final void change(String sql, Object... bindings) throws SQLException {
        try (var connection = superuser();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, bindings);
            statement.execute();
        }
    }

    private static void bind(PreparedStatement statement, Object... bindings) throws SQLException {
        for (var place = 0; place < bindings.length; place++) {
            statement.setObject(place + 1, bindings[place]);
        }
    }
}
