package nl.mijngesprek.portal.outcome;

import java.util.Arrays;
import java.util.Optional;

/** How far a step is. What each means depends on its kind: a request is asked, under assessment, decided (F4). */
public enum StepStatus {
    ASKED("asked"),
    RUNNING("running"),
    DONE("done");

    private final String code;

    StepStatus(String code) {
        this.code = code;
    }

    /** As the database writes it. */
    public String code() {
        return code;
    }

    public static Optional<StepStatus> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
