package nl.mijngesprek.portal.invitation;

import java.util.Arrays;
import java.util.Optional;

/** What a client needs to be able to come. */
public enum Need {
    STEP_FREE("step-free"),
    HEARING_LOOP("hearing-loop"),
    QUIET_ROOM("quiet-room"),
    CHILD("child"),
    BREAKS("breaks");

    private final String code;

    Need(String code) {
        this.code = code;
    }

    /** As the database writes it. */
    public String code() {
        return code;
    }

    public static Optional<Need> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
