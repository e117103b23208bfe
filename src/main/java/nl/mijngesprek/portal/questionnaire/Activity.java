package nl.mijngesprek.portal.questionnaire;

import java.util.Arrays;
import java.util.Optional;

/** What a client may do already; it all counts, and anything else fits in words (B8). */
public enum Activity {
    PAID_WORK("paid-work"),
    CARE("care"),
    VOLUNTEERING("volunteering"),
    COURSE("course"),
    TREATMENT("treatment");

    private final String code;

    Activity(String code) {
        this.code = code;
    }

    /** As the database writes it. */
    public String code() {
        return code;
    }

    public static Optional<Activity> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
