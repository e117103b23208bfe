package nl.mijngesprek.portal.outbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Text messages by HTTP: a POST of {@code {"to": …, "text": …}}, with the id in the header {@code Idempotency-Key}.
 * Whatever is not 2xx was not taken; 400, 410 and 422 say that it never will be.
 */
@Component
@Profile("!demo")
class SmsCarrier implements Carrier {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** About the message itself; whatever else goes wrong may be right later. */
    private static final Set<Integer> THIS_ONE = Set.of(400, 410, 422);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI address;
    private final String token;

    SmsCarrier(@Value("${portal.outbox.sms:}") String address, @Value("${portal.outbox.sms-token:}") String token) {
        if (!address.matches("https?://\\S+")) {
            throw new Misconfigured(
                    "portal.outbox.sms",
                    "is missing or no address; it wants where text messages are posted, https://…");
        }
        this.address = URI.create(address);
        this.token = token;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public void handOver(Message message) throws IOException {
        var body = JsonMapper.shared().writeValueAsString(Map.of("to", message.recipient(), "text", message.words()));
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", message.id().value().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!token.isBlank()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            var status = http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (THIS_ONE.contains(status)) {
                throw new Refused("this text message is refused with status " + status);
            }
            if (status / 100 != 2) {
                throw new IOException("text messages are refused with status " + status);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }
}
