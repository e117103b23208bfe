package nl.mijngesprek.portal.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.shared.Dates;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What is written in the outbox goes out, at least once, and once for whoever looks at its id. */
class SenderTest extends TableTest {

    @Autowired
    Outbox outbox;

    @Autowired
    MessageTable table;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Clock clock;

    /** What a printer, a mail server and a provider of text messages do: look at the id, and take each message once. */
    private static final class Receiver {

        final Set<UUID> taken = ConcurrentHashMap.newKeySet();
        final Set<String> keys = ConcurrentHashMap.newKeySet();
        final AtomicInteger offered = new AtomicInteger();

        void take(Message message) {
            offered.incrementAndGet();
            if (taken.add(message.id().value())) {
                assertThat(keys.add(message.key()))
                        .as("a second message about " + message.key())
                        .isTrue();
            }
        }
    }

    private record Handing(Channel channel, Attempt attempt) implements Carrier {
        @Override
        public void handOver(Message message) throws IOException {
            attempt.at(message);
        }
    }

    @FunctionalInterface
    private interface Attempt {
        void at(Message message) throws IOException;
    }

    /** As when the process is killed: nobody catches it and nothing is tidied up. */
    private static final class Killed extends Error {}

    private Sender sender(Attempt attempt) {
        return new Sender(
                table,
                currentActor,
                transactions,
                events,
                clock,
                Arrays.stream(Channel.values())
                        .<Carrier>map(channel -> new Handing(channel, attempt))
                        .toList(),
                Duration.ZERO);
    }

    private <T> T officer(Supplier<T> work) {
        return currentActor.as(new Actor.Officer(new OfficerId(UUID.randomUUID())), work);
    }

    private static NewMessage message(String key, ClientId client) {
        return new NewMessage(
                key,
                client,
                Optional.empty(),
                Channel.SMS,
                "nl",
                "06 00 00 00 12",
                "",
                "Er is een bericht.",
                Optional.empty());
    }

    private boolean put(String key, ClientId client) {
        return officer(() -> inTransaction(() -> outbox.put(message(key, client))));
    }

    private List<String> putMany(int count) {
        var round = reference();
        var keys = IntStream.range(0, count)
                .mapToObj(number -> round + "-" + number)
                .toList();
        officer(() -> inTransaction(
                () -> keys.stream().map(key -> outbox.put(message(key, anna))).toList()));
        return keys;
    }

    @Test
    void a_message_is_written_once_and_only_with_its_act() {
        var key = reference();

        assertThatThrownBy(() -> officer(() -> outbox.put(message(key, anna)))).hasMessageContaining("mandatory");
        assertThatThrownBy(() -> officer(() -> inTransaction(() -> {
                    outbox.put(message(key, anna));
                    throw new IllegalStateException("the act fails");
                })))
                .hasMessage("the act fails");
        assertThat(put(key, anna)).isTrue();
        assertThat(put(key, anna)).isFalse();
        assertThat(rows(anna, "select id from message where subject = ''")).isEqualTo(1);
    }

    /** A process that dies in the middle of sending 250: each message exists once and arrives once. */
    @Test
    void a_sender_that_dies_between_hand_over_and_mark_leaves_nothing_unsent_and_nothing_sent_twice() {
        var receiver = new Receiver();
        var keys = putMany(250);
        var left = new AtomicInteger(100);
        var dying = sender(message -> {
            receiver.take(message);
            if (left.getAndDecrement() == 0) {
                throw new Killed();
            }
        });

        assertThatThrownBy(dying::sendDue).isInstanceOf(Killed.class);
        var next = sender(receiver::take);
        next.sendDue();
        // What the dead one had taken is nobody's for a while, and then anybody's.
        var unmarked = unmarked(keys);
        testClock.forward(Sender.TAKEN.plusSeconds(1));
        next.sendDue();

        assertThat(unmarked).hasSize(1);
        assertThat(unmarked(keys)).isEmpty();
        assertThat(receiver.keys).containsAll(keys);
        assertThat(receiver.offered.get()).isEqualTo(receiver.taken.size() + 1);
    }

    private List<String> unmarked(List<String> keys) {
        return currentActor.as(new Actor.Sender(), () -> outbox.latest(1000)).stream()
                .filter(message -> message.handedOverAt().isEmpty())
                .map(Message::key)
                .filter(new HashSet<>(keys)::contains)
                .toList();
    }

    @Test
    void two_senders_side_by_side_hand_each_message_over_once() throws InterruptedException {
        var receiver = new Receiver();
        var keys = putMany(40);
        var threads = new ArrayList<Thread>();
        for (var count = 0; count < 2; count++) {
            threads.add(Thread.ofVirtual().start(() -> sender(receiver::take).sendDue()));
        }
        for (var thread : threads) {
            thread.join();
        }

        assertThat(receiver.keys).containsAll(keys);
        assertThat(receiver.offered.get()).isEqualTo(receiver.taken.size());
        assertThat(unmarked(keys)).isEmpty();
    }

    @Test
    void what_is_refused_waits_longer_each_time_and_holds_up_nothing_else() {
        var bad = reference();
        var good = reference();
        put(bad, anna);
        put(good, anna);
        var receiver = new Receiver();
        var sender = sender(message -> {
            if (message.key().equals(bad)) {
                throw new IOException("the line to " + message.recipient() + " is busy");
            }
            receiver.take(message);
        });

        sender.sendDue();
        assertThat(receiver.keys).contains(good).doesNotContain(bad);
        assertThat(unmarked(List.of(bad, good))).containsExactly(bad);
        sender(receiver::take).sendDue();
        assertThat(receiver.keys).doesNotContain(bad);
        testClock.forward(Sender.waitAfter(1).plusSeconds(1));
        sender(receiver::take).sendDue();

        assertThat(receiver.keys).contains(bad);
        assertThat(Sender.waitAfter(2)).isEqualTo(Sender.waitAfter(1).multipliedBy(2));
        assertThat(Sender.waitAfter(70)).isEqualTo(Duration.ofHours(1));
    }

    /** Promise 2: what was sent to a client, the client can read; another cannot, and nobody changes it. */
    @Test
    void a_client_reads_the_own_messages_and_the_sender_changes_no_word() {
        put(reference(), anna);

        assertThat(rows(anna, "select words, recipient, state from message")).isEqualTo(1);
        assertThat(rows(bilal, "select id from message")).isZero();
        assertThatThrownBy(() -> rows(anna, "update message set words = ''"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> currentActor.as(
                        new Actor.Sender(),
                        () -> inTransaction(() -> database.execute("update message set words = 'x'"))))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> currentActor.as(
                        new Actor.Sender(), () -> inTransaction(() -> database.fetch("select name from client"))))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private String remind(Channel channel, Instant until) {
        var key = reference();
        var conversation = conversation(anna, nextWeek);
        officer(() -> inTransaction(() -> outbox.put(new NewMessage(
                key,
                anna,
                Optional.of(conversation.value()),
                channel,
                "nl",
                "06 00 00 00 12",
                "",
                "Denk aan uw afspraak.",
                Optional.empty(),
                Optional.of(new Occasion(0, Instant.EPOCH, until))))));
        return key;
    }

    private String state(String key) {
        return currentActor.as(
                new Actor.Sender(),
                () -> inTransaction(() -> String.valueOf(
                        database.fetchValue("select state || ' ' || problem from message where key = ?", key))));
    }

    private void itIs(LocalTime time) {
        var tomorrow = Dates.dayOf(Instant.now()).plusDays(1).atTime(time).atZone(Dates.ZONE);
        testClock.forward(Duration.between(Instant.now(), tomorrow));
    }

    @Test
    void a_reminder_makes_no_sound_at_night() {
        var receiver = new Receiver();
        var key = remind(Channel.SMS, nextWeek);
        var night = reference();
        put(night, anna);

        itIs(LocalTime.of(20, 30));
        sender(receiver::take).sendDue();
        assertThat(receiver.keys).contains(night).doesNotContain(key);
        testClock.forward(Duration.ofHours(12));
        sender(receiver::take).sendDue();

        assertThat(receiver.keys).contains(key);
    }

    @Test
    void a_reminder_that_would_be_too_late_is_not_sent_and_has_failed() {
        var receiver = new Receiver();
        itIs(LocalTime.NOON);
        var key = remind(Channel.EMAIL, clock.instant().minusSeconds(1));

        sender(receiver::take).sendDue();

        assertThat(receiver.keys).doesNotContain(key);
        assertThat(state(key)).isEqualTo("failed Late");
    }

    @Test
    void a_reminder_fails_while_there_is_time_to_call_and_a_number_that_is_no_good_fails_at_once() {
        itIs(LocalTime.of(9, 0));
        var reminder = remind(Channel.SMS, nextWeek);
        var invitation = reference();
        put(invitation, anna);
        var busy = sender(_ -> {
            throw new IOException("busy");
        });
        for (var hour = 0; hour < 10; hour++) {
            for (var minute = 0; minute < 60; minute += 10) {
                busy.sendDue();
                testClock.forward(Duration.ofMinutes(10));
            }
        }
        testClock.putBack();
        assertThat(state(reminder)).isEqualTo("failed IOException");
        assertThat(state(invitation)).isEqualTo("waiting IOException");

        itIs(LocalTime.of(22, 0));
        sender(message -> {
                    throw new Refused("no such number");
                })
                .sendDue();
        assertThat(state(invitation)).isEqualTo("failed Refused");
    }

    /** What failed belongs to the officer of the conversation, and nothing else may be changed about a message. */
    @Test
    void another_officer_settles_nothing() {
        var key = remind(Channel.SMS, nextWeek);
        itIs(LocalTime.of(9, 0));
        sender(_ -> {
                    throw new Refused("no such number");
                })
                .sendDue();

        assertThat(officer(() -> inTransaction(
                        () -> database.execute("update message set state = 'waiting' where key = ?", key))))
                .isZero();
        assertThatThrownBy(() -> officer(() ->
                        inTransaction(() -> database.execute("update message set words = 'x' where key = ?", key))))
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
