package nl.mijngesprek.portal.report;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.report.ReportDelivery.SentenceDelivery;

/** Reports for tests that are about something else than how a report comes in. */
public final class ReportDeliveries {

    private ReportDeliveries() {}

    /** A first version of these sentences, without topics. */
    public static ReportDelivery of(
            String reference, ClientId client, ConversationId conversation, Instant publishedAt, String... sentences) {
        return new ReportDelivery(
                reference,
                1,
                client,
                conversation,
                "Joke Visser",
                publishedAt,
                Arrays.stream(sentences)
                        .map(wording -> new SentenceDelivery(Optional.empty(), wording))
                        .toList());
    }
}
