package nl.mijngesprek.portal.breakage;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** What comes between somebody who types and the portal: the line more often than the rest, as on a telephone. */
enum Interruption {
    RELOAD("the page is loaded again", 3),
    BACK("back, in the middle of a word", 3),
    OFFLINE("no line for a while", 6),
    OFFLINE_RELOAD("no line, and the page is loaded again", 2),
    SESSION_OVER("the session is over", 2),
    OTHER_DEVICE("the same question on two devices", 4),
    IDLE("nothing done for so long that the session ends", 0),
    KILL("the portal is killed (kill -9)", 0);

    private final String words;
    private final int share;

    /** @param share how often it comes, beside the others; each writer rests once, and the kill comes to all from outside */
    Interruption(String words, int share) {
        this.words = words;
        this.share = share;
    }

    static Interruption any(RandomGenerator random) {
        var shares = Arrays.stream(values()).mapToInt(kind -> kind.share).sum();
        var place = random.nextInt(shares);
        for (var kind : values()) {
            place -= kind.share;
            if (place < 0) {
                return kind;
            }
        }
        throw new IllegalStateException("the shares are all there is");
    }

    String words() {
        return words;
    }
}
