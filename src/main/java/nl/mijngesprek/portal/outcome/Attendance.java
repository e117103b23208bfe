package nl.mijngesprek.portal.outcome;

import java.util.Arrays;
import java.util.Optional;

/** Whether a client came. Not seen is no refusal: why is yet to be found out (E2). */
public enum Attendance {
    CAME("came"),
    EXCUSED("excused"),
    NOT_SEEN("not-seen");

    private final String code;

    Attendance(String code) {
        this.code = code;
    }

    /** As the database writes it. */
    public String code() {
        return code;
    }

    public static Optional<Attendance> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
