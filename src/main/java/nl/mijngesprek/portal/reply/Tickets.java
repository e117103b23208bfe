package nl.mijngesprek.portal.reply;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.mijngesprek.portal.reply.ReplyKey.Purpose;
import org.springframework.stereotype.Component;

/** Writes tickets so that nobody else can, and reads them. */
@Component
class Tickets {

    /** Long enough to write in peace. */
    static final Duration VALID = Duration.ofHours(1);

    private static final Pattern WRITTEN =
            Pattern.compile("([0-9a-f]{64})\\.([0-9a-f-]{36})\\.([0-9]{1,12})\\.([0-9a-f]{64})");

    private final ReplyKey key;
    private final Clock clock;

    Tickets(ReplyKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    Ticket make(String codeHash) {
        return new Ticket(codeHash, UUID.randomUUID(), clock.instant().plus(VALID));
    }

    String write(Ticket ticket) {
        var words =
                ticket.codeHash() + "." + ticket.visit() + "." + ticket.until().getEpochSecond();
        return words + "." + seal(words);
    }

    /** The ticket; empty when it is none of ours or no longer valid. */
    Optional<Ticket> read(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var words = written.substring(0, written.lastIndexOf('.'));
        var genuine = MessageDigest.isEqual(
                seal(words).getBytes(StandardCharsets.US_ASCII), parts.group(4).getBytes(StandardCharsets.US_ASCII));
        return genuine
                ? Optional.of(new Ticket(
                                parts.group(1),
                                UUID.fromString(parts.group(2)),
                                Instant.ofEpochSecond(Long.parseLong(parts.group(3)))))
                        .filter(ticket -> ticket.until().isAfter(clock.instant()))
                : Optional.empty();
    }

    private String seal(String words) {
        return HexFormat.of().formatHex(key.hash(Purpose.TICKET, words));
    }
}
