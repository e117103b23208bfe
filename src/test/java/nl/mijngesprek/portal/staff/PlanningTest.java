package nl.mijngesprek.portal.staff;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.invitation.Obligation;
import org.springframework.beans.factory.annotation.Autowired;

/** A test of planning, in a neighbourhood of its own and in years that no other test looks at. */
abstract class PlanningTest extends TableTest {

    static final String NINE_QUESTIONS = "negen-vragen";

    final String neighbourhood = "Wijk " + UUID.randomUUID();

    @Autowired
    Moments moments;

    @Autowired
    Rounds rounds;

    @Autowired
    Turns turns;

    final MomentsOutcome add(OfficerId officer, LocalDate day, String from, String to, int minutes) {
        return as(
                officer,
                () -> moments.add(
                        new FreeMoments(day, LocalTime.parse(from), LocalTime.parse(to), Duration.ofMinutes(minutes))));
    }

    final ClientId neighbour(String name) {
        var client = client(name, "nl");
        intake(() -> {
            turns.deliver(client, neighbourhood);
            return client;
        });
        return client;
    }

    final List<ClientId> neighbours(int count) {
        return java.util.stream.IntStream.rangeClosed(1, count)
                .mapToObj(number -> neighbour("Buur " + number))
                .toList();
    }

    final RoundPlan plan(int most, LocalDate from) {
        return new RoundPlan(
                RoundId.random(), neighbourhood, most, Aim.ACTIVATING, Obligation.VOLUNTARY, questionnaire(), from);
    }

    final UUID questionnaire() {
        return intake(() -> inTransaction(() -> database.fetchSingle(
                        "select id from questionnaire where reference = ? order by version desc limit 1",
                        NINE_QUESTIONS)
                .get(0, UUID.class)));
    }

    /** Whose last day at work is this one. */
    final OfficerId leaving(LocalDate lastDay) {
        var number = reference();
        return intake(() -> officers.deliver(new nl.mijngesprek.portal.identity.OfficerDelivery(
                "Vera Vertrekt", number, number, Optional.of(lastDay))));
    }

    final void sql(String statement) {
        try (var connection = superuser();
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
