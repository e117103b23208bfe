package nl.mijngesprek.portal.paper;

import java.util.Arrays;
import java.util.Optional;

/** What a client says about an answer that was typed in from paper; said once, for from then on the answer is the client's. */
public enum Settled {
    /** It is right, and among the client's own answers now. */
    CONFIRMED("confirmed"),

    /** It was taken over to be changed. */
    CHANGED("changed"),

    /** It is gone; nothing of it is kept. */
    REMOVED("removed");

    private final String code;

    Settled(String code) {
        this.code = code;
    }

    /** As the database writes it. */
    public String code() {
        return code;
    }

    static Optional<Settled> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
