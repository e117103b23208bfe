package nl.mijngesprek.portal.clientsupport;

import java.util.Arrays;
import java.util.Optional;

/** Why an organisation cannot help somebody now; none of these is about the client. */
public enum DeclineReason {
    NO_ROOM("no-room"),
    ELSEWHERE("elsewhere"),
    OTHER_EXPERTISE("other-expertise"),
    /** In the supporter's own words. */
    OTHER("other");

    private final String code;

    DeclineReason(String code) {
        this.code = code;
    }

    /** As the database writes it. */
    public String code() {
        return code;
    }

    public static Optional<DeclineReason> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
