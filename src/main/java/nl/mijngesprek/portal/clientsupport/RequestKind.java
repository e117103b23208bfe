package nl.mijngesprek.portal.clientsupport;

import java.util.Arrays;
import java.util.Optional;

/** What a client asks of an organisation. */
public enum RequestKind {
    /** To be called back. */
    CALL_BACK("call-back"),
    /** To come along to one conversation with the municipality. */
    COME_ALONG("come-along");

    private final String code;

    RequestKind(String code) {
        this.code = code;
    }

    /** As the database writes it. */
    public String code() {
        return code;
    }

    public static Optional<RequestKind> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
