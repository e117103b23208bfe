package nl.mijngesprek.portal.reply;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.reply.ReplyKey.Purpose;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often codes are tried by whoever is not logged in: of each code, and from each address of the internet. Which they were,
 * only a keyed hash knows. All acts as {@link Actor.Reply}.
 */
@Service
public class CodeTries {

    static final int TRIES_OF_A_CODE = 6;

    /** A library has one address for all its visitors. */
    static final int TRIES_FROM_AN_ADDRESS = 60;

    static final Duration WINDOW = Duration.ofHours(1);

    private static final int COUNTED_BYTES = 16;

    private final ReplyTable table;
    private final ReplyKey key;
    private final Clock clock;

    CodeTries(ReplyTable table, ReplyKey key, Clock clock) {
        this.table = table;
        this.key = key;
        this.clock = clock;
    }

    /**
     * Counts one more, right or wrong, and says whether that is more than are allowed within the hour.
     *
     * @param characters of the code, or whatever was typed
     * @param from the address of the internet that it comes from
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isTooOften(String characters, String from) {
        var now = clock.instant();
        var since = now.minus(WINDOW);
        var ofCode = table.countTry(counted(Purpose.COUNT_CODE, characters), now, since);
        var fromAddress = table.countTry(counted(Purpose.COUNT_ADDRESS, network(from)), now, since);
        return ofCode > TRIES_OF_A_CODE || fromAddress > TRIES_FROM_AN_ADDRESS;
    }

    private String counted(Purpose purpose, String text) {
        return HexFormat.of().formatHex(key.hash(purpose, text), 0, COUNTED_BYTES);
    }

    /** A whole IPv6 network is one household, as one IPv4 address is. */
    private static String network(String address) {
        return address.contains(":")
                ? Arrays.stream(address.split(":", -1)).limit(4).reduce("", (all, part) -> all + part + ":")
                : address;
    }
}
