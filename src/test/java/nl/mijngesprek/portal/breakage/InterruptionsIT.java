package nl.mijngesprek.portal.breakage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.mijngesprek.portal.browser.Browser;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Two clients, each on two devices, are interrupted two hundred times in all while they type, by everything that can come
 * between: no answer is lost, and at most the last second of typing is missing (promise 1).
 */
class InterruptionsIT {

    private static final Logger LOG = LoggerFactory.getLogger(InterruptionsIT.class);

    private static final int INTERRUPTIONS = Integer.getInteger("interruptions", 200);
    private static final int KILLS = 3;
    private static final List<String> CLIENTS = List.of("Willem van der Veen", "Mehmet Yıldız");

    private final AtomicInteger left = new AtomicInteger(INTERRUPTIONS);
    private final AtomicInteger words = new AtomicInteger();
    private final Ledger ledger = new Ledger();

    @Test
    void two_hundred_interruptions_lose_no_answer() throws Exception {
        var seed = Long.getLong("interruptions.seed", System.nanoTime());
        LOG.info("the moments are chosen by -Dinterruptions.seed={}", seed);
        var random = new SplittableRandom(seed);
        try (var portal = new MortalPortal();
                var threads = Executors.newCachedThreadPool()) {
            portal.start();
            var writers = new ArrayList<Writer>();
            try {
                for (var client : CLIENTS) {
                    writers.addAll(devicesOf(client, portal, random));
                }
                var writing = writers.stream().map(threads::submit).toList();
                kill(portal, random, writing);
                for (var each : writing) {
                    each.get(5, TimeUnit.MINUTES);
                }
                check(read(writers));
                checkChoices(writers);
            } finally {
                // Else they would wait for a portal that does not come back.
                threads.shutdownNow();
                writers.forEach(Writer::close);
            }
        }
    }

    private List<Writer> devicesOf(String client, MortalPortal portal, SplittableRandom random) {
        var place = new AtomicInteger(1);
        var devices = new ArrayList<Writer>();
        for (var device : List.of("phone", "tablet")) {
            var browser = new Browser(Browser.Kind.PHONE, portal.address());
            browser.logIn(client);
            var sheet = browser.named("Vragen voor het gesprek").getDomAttribute("href");
            devices.add(new Writer(
                    client + " on a " + device,
                    client,
                    String.valueOf(sheet),
                    browser,
                    random.split(),
                    ledger,
                    left,
                    words,
                    portal,
                    place,
                    device.equals("phone"),
                    random.nextInt(1 + INTERRUPTIONS / 8)));
        }
        return devices;
    }

    /** Now and then while they write, once with the database. */
    private void kill(MortalPortal portal, SplittableRandom random, List<? extends Future<?>> writing)
            throws InterruptedException {
        for (var kill = 1; kill <= KILLS; kill++) {
            var when = INTERRUPTIONS - kill * INTERRUPTIONS / (KILLS + 1);
            while (left.get() > when && writing.stream().noneMatch(Future::isDone)) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(1_000));
            portal.kill();
            if (kill == KILLS) {
                portal.killDatabase();
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(2_000));
            portal.start();
        }
    }

    /** What each client reads in the end, by question. */
    private Map<String, Map<Integer, String>> read(List<Writer> writers) throws InterruptedException {
        var kept = new TreeMap<String, Map<Integer, String>>();
        for (var client : CLIENTS) {
            var answers = new TreeMap<Integer, String>();
            var reader = reader(writers, client);
            for (var question : ledger.questionsOf(client)) {
                answers.put(question, reader.reads(question));
            }
            kept.put(client, answers);
        }
        return kept;
    }

    private void check(Map<String, Map<Integer, String>> kept) {
        var lost = ledger.lost(kept);
        LOG.info("\n{}", ledger.report(lost));

        assertThat(ledger.words()).isGreaterThan(2 * INTERRUPTIONS);
        assertThat(kept.values()).as("answers").allSatisfy(answers -> assertThat(answers.values())
                .noneMatch(String::isBlank));
        assertThat(ledger.times(Interruption.IDLE)).as("sessions that ended").isPositive();
        assertThat(lost)
                .as("words lost though no page went away within a second")
                .allMatch(word -> word.with().isPresent());
        assertThat(Ledger.taken(lost).values())
                .as("what a page took along")
                .allMatch(typing -> typing.compareTo(Ledger.AT_MOST) <= 0);
    }

    private void checkChoices(List<Writer> writers) throws InterruptedException {
        assertThat(ledger.choices()).as("choices").isPositive();
        for (var client : CLIENTS) {
            assertThat(ledger.mayBeChosen(client, Writer.CHOICE))
                    .as("choice of " + client)
                    .contains(reader(writers, client).readsChoice());
        }
    }

    private static Writer reader(List<Writer> writers, String client) {
        return writers.get(2 * CLIENTS.indexOf(client));
    }
}
