package nl.mijngesprek.portal.outcome;

import java.util.Arrays;
import java.util.Optional;

/** What can follow on a conversation. A request is not a decision, and a sign-up is not a place (F4, F6). */
public enum StepKind {
    AGREEMENT("agreement"),
    REFERRAL("referral"),
    WARM_HAND_OVER("warm-hand-over"),
    INTAKE_SIGN_UP("intake-sign-up"),
    EXEMPTION_REQUEST("exemption-request");

    private final String code;

    StepKind(String code) {
        this.code = code;
    }

    /** As the database writes it. */
    public String code() {
        return code;
    }

    public static Optional<StepKind> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
