package nl.mijngesprek.portal.outreach;

import java.util.Arrays;
import java.util.Optional;

/** How it ended well, so that nothing is asked any more. */
public enum Outcome {
    CAME("came"),
    EXCUSED("excused");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    /** As the database writes it. */
    public String code() {
        return code;
    }

    /** Empty also for what is no end, such as that the client was not seen. */
    public static Optional<Outcome> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
