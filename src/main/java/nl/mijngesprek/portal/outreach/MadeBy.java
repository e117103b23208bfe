package nl.mijngesprek.portal.outreach;

import java.util.Arrays;
import java.util.Optional;

/** In what role somebody looked for the client (E5). */
public enum MadeBy {
    OFFICER("officer"),
    WIJ_TEAM("wij-team"),
    COACH_MEEDOEN("coach-meedoen");

    private final String code;

    MadeBy(String code) {
        this.code = code;
    }

    /** As the database writes it. */
    public String code() {
        return code;
    }

    public static Optional<MadeBy> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
