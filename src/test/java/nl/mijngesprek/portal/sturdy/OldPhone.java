package nl.mijngesprek.portal.sturdy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Chromium 109 at the width of a phone, spoken to by its own protocol: today's driver does not speak with a browser of that age.
 * Everything it does, it does as fingers would: by touch and by key.
 */
final class OldPhone implements AutoCloseable {

    private static final Path CHROMIUM =
            Path.of(".tools", "chromium-109", "chromium").toAbsolutePath();
    private static final Path PROFILE = Path.of("target", "old-phone").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://([^/]+)/");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String site = "http://localhost:" + System.getProperty("server.port");
    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();
    private final WebSocket socket;
    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final List<String> complaints = new java.util.concurrent.CopyOnWriteArrayList<>();

    OldPhone() {
        if (!Files.isExecutable(CHROMIUM)) {
            throw new AssertionError("Chromium 109 is not there as " + CHROMIUM
                    + ": ./portal test puts it there; npm has it for Linux on x86-64 alone");
        }
        try {
            FileSystemUtils.deleteRecursively(PROFILE);
            Files.createDirectories(PROFILE);
            var log = PROFILE.resolve("chromium.log");
            process = new ProcessBuilder(
                            CHROMIUM.toString(),
                            "--headless",
                            "--no-sandbox",
                            "--no-zygote",
                            "--disable-gpu",
                            "--hide-scrollbars",
                            "--lang=nl",
                            "--accept-lang=nl",
                            "--window-size=320,640",
                            "--remote-debugging-port=0",
                            "--user-data-dir=" + PROFILE,
                            "about:blank")
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            await("Chromium 109 listens", () -> LISTENING.matcher(read(log)).find());
            var address = LISTENING
                    .matcher(read(log))
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group(1);
            // It listens before it has a page.
            await("a page of Chromium 109", () -> !pages(address).isEmpty());
            var page = pages(address).get(0).path("webSocketDebuggerUrl").asString();
            socket = http.newWebSocketBuilder()
                    .buildAsync(URI.create(page), new Listener())
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new IllegalStateException(failure);
        }
        ask("Runtime.enable", Map.of());
        ask("Log.enable", Map.of());
        ask("Page.enable", Map.of());
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 320, "height", 640, "deviceScaleFactor", 1, "mobile", true));
        ask("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
    }

    private JsonNode pages(String address) {
        try {
            return JSON.readTree(http.send(
                            HttpRequest.newBuilder(URI.create("http://" + address + "/json/list"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean whole) {
            message.append(part);
            if (whole) {
                take(JSON.readTree(message.toString()));
                message.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }

        private void take(JsonNode told) {
            var waiting = asked.remove(told.path("id").asInt(-1));
            if (waiting != null) {
                waiting.complete(told);
            }
            var what = told.path("method").asString("");
            var parameters = told.path("params");
            var isComplaint = what.equals("Runtime.exceptionThrown")
                    || (what.equals("Log.entryAdded")
                            && parameters
                                    .path("entry")
                                    .path("level")
                                    .asString("")
                                    .equals("error"))
                    || (what.equals("Runtime.consoleAPICalled")
                            && parameters.path("type").asString("").equals("error"));
            if (isComplaint) {
                complaints.add(parameters.toString());
            }
        }
    }

    private JsonNode ask(String method, Map<String, Object> parameters) {
        var id = last.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        asked.put(id, answer);
        try {
            socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            var told = answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (told.has("error")) {
                throw new IllegalStateException(method + ": " + told.path("error"));
            }
            return told.path("result");
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new IllegalStateException(method, failure);
        }
    }

    /** What this expression is in the page. */
    JsonNode is(String javascript) {
        var told = ask("Runtime.evaluate", Map.of("expression", javascript, "returnByValue", true));
        if (told.has("exceptionDetails")) {
            throw new IllegalStateException(told.path("exceptionDetails").toString());
        }
        return told.path("result").path("value");
    }

    /** Errors and refusals the browser noted so far. */
    List<String> complaints() {
        return complaints;
    }

    String version() {
        return ask("Browser.getVersion", Map.of()).path("product").asString();
    }

    void open(String path) {
        is("window.left = true");
        ask("Page.navigate", Map.of("url", path.startsWith("/") ? site + path : path));
        await("opened " + path, () -> is("!window.left && document.readyState === 'complete'")
                .asBoolean());
    }

    /** Waits until the page is Flow's own, and Flow has nothing to do, not even a moment later. */
    void settle() {
        var quiet = new AtomicInteger();
        await("settled", () -> {
            var atRest = is("""
                    document.readyState === 'complete' && !document.getElementById('first-html')
                        && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())
                    """).asBoolean();
            quiet.set(atRest ? quiet.get() + 1 : 0);
            return quiet.get() > 1;
        });
    }

    void logIn(String name) {
        open("/inloggen");
        tap(name, "label");
        tap("", "button.primary, button[type=submit]");
        await("logged in", () -> path().startsWith("/mijn"));
        settle();
    }

    /** Touches the first thing of this kind with these words. */
    void tap(String words, String selector) {
        var find = """
                (() => {
                    const element = Array.from(document.querySelectorAll(%s))
                        .find(one => one.getClientRects().length
                            && one.innerText.replace(/[\\u2066-\\u2069]/g, '').includes(%s));
                    if (!element) return null;
                    element.scrollIntoView({ block: 'center' });
                    const box = element.getClientRects()[0];
                    return [box.left + box.width / 2, box.top + box.height / 2];
                })()
                """.formatted(JSON.writeValueAsString(selector), JSON.writeValueAsString(words));
        await("'" + words + "' on the page", () -> is(find).isArray());
        var middle = is(find);
        var point = Map.of("x", middle.get(0).asDouble(), "y", middle.get(1).asDouble());
        ask("Input.dispatchTouchEvent", Map.of("type", "touchStart", "touchPoints", List.of(point)));
        ask("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
    }

    void press(String words) {
        tap(words, "a, button, summary");
        settle();
    }

    void choose(String words) {
        tap(words, "label");
        settle();
    }

    /** Types into the one text answer of the page, key by key. */
    void type(String words) {
        tap("", "#outlet textarea");
        words.codePoints().mapToObj(Character::toString).forEach(letter -> {
            ask("Input.dispatchKeyEvent", Map.of("type", "keyDown", "text", letter, "key", letter));
            ask("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", letter));
        });
    }

    String heading() {
        return is("document.querySelector('h1').innerText.replace(/[\\u2066-\\u2069]/g, '')")
                .asString();
    }

    String words() {
        return is("document.body.innerText.replace(/[\\u2066-\\u2069]/g, '')").asString();
    }

    String path() {
        return is("location.pathname").asString();
    }

    void await(String what, BooleanSupplier condition) {
        var start = System.nanoTime();
        while (!holds(condition)) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new AssertionError("not within %d s: %s; %s".formatted(PATIENCE.toSeconds(), what, complaints));
            }
        }
    }

    /** The page may go while it is asked. */
    private static boolean holds(BooleanSupplier condition) {
        try {
            TimeUnit.MILLISECONDS.sleep(30);
            return condition.getAsBoolean();
        } catch (IllegalStateException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Keeps a picture under {@code target/screenshots}, for a person to look at. */
    void picture(String name) {
        var shot = ask(
                "Page.captureScreenshot",
                Map.of(
                        "captureBeyondViewport",
                        true,
                        "clip",
                        Map.of(
                                "x",
                                0,
                                "y",
                                0,
                                "width",
                                320,
                                "height",
                                is("document.documentElement.scrollHeight").asInt(),
                                "scale",
                                1)));
        try {
            var file = Path.of("target", "screenshots", name + ".png");
            Files.createDirectories(file.getParent());
            Files.write(file, Base64.getDecoder().decode(shot.path("data").asString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        http.close();
    }
}
