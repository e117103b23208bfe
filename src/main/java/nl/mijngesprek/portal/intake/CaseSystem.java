package nl.mijngesprek.portal.intake;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where reports are delivered to: a POST of the document, with a key by which the case system knows again what comes twice.
 * Without an address nothing is delivered; what waits goes when there is one.
 */
@Component
class CaseSystem {

    private static final Logger LOG = LoggerFactory.getLogger(CaseSystem.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int TOO_MANY = 429;

    /** What came of one delivery. */
    sealed interface Receipt {

        /** The case system has it. */
        record Taken() implements Receipt {}

        /** The case system does not want this one as it is; others it may take. */
        record Refused(int status) implements Receipt {}

        /** The case system is not there, or not well; it would take no other one either. */
        record Unavailable(String problem) implements Receipt {}
    }

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String address;
    private final String token;

    /** Refuses with {@link Misconfigured} an address without a token, a token without an address, and what is no address. */
    CaseSystem(@Value("${portal.case.url:}") String address, @Value("${portal.case.token:}") String token) {
        this.address = address.strip();
        this.token = token.strip();
        if (!this.address.isEmpty() && !this.address.matches("https?://\\S+")) {
            throw new Misconfigured(
                    "portal.case.url",
                    "is no address; it wants where reports are posted, https://…, or nothing at all.");
        }
        if (this.address.isEmpty() && !this.token.isEmpty()) {
            throw new Misconfigured(
                    "portal.case.url",
                    "is missing where portal.case.token is set; give the address where reports are posted, or take the token away.");
        }
        if (!this.address.isEmpty() && this.token.isEmpty()) {
            throw new Misconfigured(
                    "portal.case.token",
                    "is missing where portal.case.url is set; give the bearer token of the case system, or take the address away.");
        }
        if (!isOn()) {
            LOG.info("Reports are not delivered to the case system: portal.case.url is empty.");
        }
    }

    boolean isOn() {
        return !address.isEmpty();
    }

    Receipt deliver(String key, String document) {
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(document))
                .build();
        try {
            var status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status / 100 == 2) {
                return new Receipt.Taken();
            }
            return status / 100 == 4 && status != TOO_MANY
                    ? new Receipt.Refused(status)
                    : new Receipt.Unavailable("Status" + status);
        } catch (IOException failure) {
            return new Receipt.Unavailable(failure.getClass().getSimpleName());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Receipt.Unavailable("interrupted");
        }
    }
}
