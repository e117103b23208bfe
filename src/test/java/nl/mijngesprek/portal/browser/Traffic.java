package nl.mijngesprek.portal.browser;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mijngesprek.portal.browser.Phone.Exchange;
import tools.jackson.databind.JsonNode;

/** Puts the events of a browser's network log together to exchanges with one site, in the order they were finished. */
final class Traffic {

    private final String site;
    private final List<Exchange> finished = new ArrayList<>();
    private final Map<String, Open> open = new HashMap<>();

    /** One under way. */
    private static final class Open {
        private String url = "";
        private String type = "";
        private long sent;
        private boolean kept;
    }

    Traffic(String site) {
        this.site = site;
    }

    List<Exchange> exchanges() {
        return List.copyOf(finished);
    }

    /** Whether the event was about the network. */
    boolean note(JsonNode event) {
        var details = event.path("params");
        var id = details.path("requestId").asString("");
        var method = event.path("method").asString("");
        switch (method) {
            case "Network.requestWillBeSent" -> begin(id, details);
            case "Network.requestWillBeSentExtraInfo" -> known(id).sent += length(details.path("headers"));
            case "Network.requestServedFromCache" -> known(id).kept = true;
            case "Network.responseReceived" ->
                known(id).kept |= details.path("response").path("fromDiskCache").asBoolean(false);
            case "Network.loadingFinished" ->
                finish(id, details.path("encodedDataLength").asLong(0));
            default -> {}
        }
        return method.startsWith("Network.");
    }

    private void begin(String id, JsonNode details) {
        var redirect = details.path("redirectResponse");
        if (redirect.isObject()) {
            finish(id, redirect.path("encodedDataLength").asLong(0));
        }
        var request = details.path("request");
        var one = known(id);
        one.url = request.path("url").asString("");
        one.type = details.path("type").asString("");
        one.sent += request.path("postData").asString("").getBytes(StandardCharsets.UTF_8).length;
    }

    /** Name, colon, space, value and line end of each. */
    private static long length(JsonNode headers) {
        return headers.properties().stream()
                .mapToLong(header -> header.getKey().length()
                        + header.getValue().asString("").length()
                        + 4)
                .sum();
    }

    /** What is told first about a request differs from browser to browser. */
    private Open known(String id) {
        return open.computeIfAbsent(id, _ -> new Open());
    }

    private void finish(String id, long received) {
        var one = open.remove(id);
        if (one != null && one.url.startsWith(site + "/")) {
            finished.add(new Exchange(one.url.substring(site.length()), one.type, one.sent, one.kept ? 0 : received));
        }
    }
}
