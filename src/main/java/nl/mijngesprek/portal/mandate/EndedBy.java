package nl.mijngesprek.portal.mandate;

import java.util.Arrays;
import java.util.Optional;

/** Who ended a permission before its day. */
public enum EndedBy {
    CLIENT("client"),
    HELPER("helper"),
    OFFICER("officer"),
    /** The client let somebody else of the organisation go on. */
    HANDOVER("handover");

    private final String code;

    EndedBy(String code) {
        this.code = code;
    }

    /** As the database writes it. */
    public String code() {
        return code;
    }

    public static Optional<EndedBy> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
