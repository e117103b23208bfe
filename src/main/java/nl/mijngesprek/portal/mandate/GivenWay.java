package nl.mijngesprek.portal.mandate;

import java.util.Arrays;
import java.util.Optional;

/** How a permission was given. */
public enum GivenWay {
    /** Client and helper sat together: a code on one screen, a yes on the other. */
    TOGETHER("together"),
    /** Another worker of the organisation went on, and the client said yes to that. */
    HANDOVER("handover"),
    SMS("sms"),
    /** Signed on paper, and looked at by two people of the municipality. */
    PAPER("paper"),
    DIGID_MACHTIGEN("digid-machtigen");

    private final String code;

    GivenWay(String code) {
        this.code = code;
    }

    /** As the database writes it. */
    public String code() {
        return code;
    }

    public static Optional<GivenWay> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
