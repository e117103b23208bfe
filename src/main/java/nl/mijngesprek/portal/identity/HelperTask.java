package nl.mijngesprek.portal.identity;

import java.util.Arrays;
import java.util.Optional;

/** What a client may let a helper do. Each is a role of its own, so that a page names the tasks that lead to it. */
public enum HelperTask {
    READ_INVITATION("read-invitation"),
    ANSWER_INVITATION("answer-invitation"),
    QUESTIONS("questions"),
    READ_REPORT("read-report"),
    REMARKS("remarks"),
    SUPPORT("support");

    private final String code;

    HelperTask(String code) {
        this.code = code;
    }

    /** As the database writes it. */
    public String code() {
        return code;
    }

    public static Optional<HelperTask> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
