package nl.mijngesprek.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.mijngesprek.portal.PortalTest;
import nl.mijngesprek.portal.demo.digid.DigidSimulator;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.intake.IntakeReader;
import nl.mijngesprek.portal.intake.IntakeResult;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ScreenTexts;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A test that walks the pages as a client does. Every story has a client of its own, so that none disturbs another. */
@ExtendWith(OnePhone.class)
abstract class JourneyTest extends PortalTest {

    private static final AtomicInteger GUESTS = new AtomicInteger();
    private static final AtomicInteger NEXT_BSN = new AtomicInteger(999_969_999);

    /** How somebody goes through a story: in which language, and with what. */
    record Way(String languageCode, Hands hands) {
        @Override
        public String toString() {
            return languageCode + " by " + hands.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static Stream<Way> ways() {
        return Stream.of(
                new Way("nl", Hands.TOUCH),
                new Way("en", Hands.TOUCH),
                new Way("ar", Hands.TOUCH),
                new Way("nl", Hands.KEYBOARD),
                new Way("ar", Hands.KEYBOARD));
    }

    /** For a story whose pages another walks in every way: left to right by touch, right to left by key. */
    static Stream<Way> twoWays() {
        return Stream.of(new Way("nl", Hands.TOUCH), new Way("ar", Hands.KEYBOARD));
    }

    static Stream<String> languageCodes() {
        return Stream.of("nl", "en", "ar");
    }

    @Autowired
    private IntakeReader reader;

    @Autowired
    private DigidSimulator simulator;

    @Autowired
    private ScreenTexts texts;

    @Autowired
    private Languages languages;

    @Autowired
    private Clock clock;

    /** A new client, logged in, goes through this story; whatever the pages walked have wrong with them fails it at its end. */
    void walk(Way way, Browser browser, Consumer<Walker> story) {
        var guest = guest(way.languageCode());
        var walker = new Walker(browser, way.hands(), guest.language(), new Speech(texts));
        browser.logInAtOnce(guest.name());
        try {
            story.accept(walker);
        } catch (Throwable failure) {
            browser.picture("failed-" + getClass().getSimpleName() + "-" + way);
            walker.wrong().forEach(sentence -> failure.addSuppressed(new AssertionError(sentence)));
            throw failure;
        }
        assertThat(walker.wrong()).as("what is wrong with the pages walked").isEmpty();
    }

    Language language(String code) {
        return languages.byCode(code).orElseThrow();
    }

    Speech speech() {
        return new Speech(texts);
    }

    /** Delivers a client as the case system does, and makes them known to the simulator. */
    Guest guest(String languageCode) {
        var guest = newcomer(languageCode);
        var result =
                reader.read(new ByteArrayInputStream(document(guest).toString().getBytes(StandardCharsets.UTF_8)));
        assertThat(result).isInstanceOf(IntakeResult.Delivered.class);
        return guest;
    }

    /** Somebody known to the simulator, of whom the portal knows nothing yet. */
    Guest newcomer(String languageCode) {
        var number = GUESTS.incrementAndGet();
        var guest = new Guest("Noor Bos " + number, "guest-" + number, nextBsn(), language(languageCode));
        simulator.offer(List.of(new DigidSimulator.Person(guest.bsn(), guest.name(), "Alleen voor een test.")));
        return guest;
    }

    private static String nextBsn() {
        while (true) {
            var bsn = Integer.toString(NEXT_BSN.getAndDecrement());
            if (Bsn.parse(bsn).isPresent()) {
                return bsn;
            }
        }
    }

    /** What the demo's world has for others, once more for this client. */
    private ObjectNode document(Guest guest) {
        var world = world();
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
        var document = JsonMapper.shared().createObjectNode().put("format", "mijn-gesprek-intake/1");
        document.putArray("clients")
                .addObject()
                .put("reference", guest.reference())
                .put("bsn", guest.bsn())
                .put("name", guest.name())
                .put("language", guest.language().code());
        document.set("questionnaires", world.path("questionnaires"));
        var conversations = document.putArray("conversations");
        var coming = copy(world, "conversations", "jan-werk")
                .put("reference", guest.reference() + "-coming")
                .put("client", guest.reference())
                .put("startsAt", today.plusDays(10) + "T13:30");
        coming.putArray("invitedOn").add(today.minusDays(4).toString());
        conversations.add(coming);
        conversations.add(copy(world, "conversations", "amina-2026-zomer")
                .put("reference", guest.reference() + "-past")
                .put("client", guest.reference()));
        document.putArray("reports")
                .add(copy(world, "reports", "verslag-amina-zomer-2026")
                        .put("reference", guest.reference() + "-report")
                        .put("conversation", guest.reference() + "-past"));
        return document;
    }

    private static ObjectNode copy(JsonNode world, String list, String reference) {
        return world.path(list)
                .valueStream()
                .filter(item -> item.path("reference").stringValue().equals(reference))
                .map(item -> (ObjectNode) item.deepCopy())
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode world() {
        try {
            return JsonMapper.shared().readTree(new ClassPathResource("demo/world.json").getContentAsByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
