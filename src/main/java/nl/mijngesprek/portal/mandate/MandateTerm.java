package nl.mijngesprek.portal.mandate;

import java.util.Arrays;
import java.util.Optional;

/** For how long a permission is given; never without end. The database reckons the end from the moment of the yes. */
public enum MandateTerm {
    /** Until midnight in Amsterdam. */
    TODAY("today"),
    MONTH("month"),
    HALF_YEAR("half-year"),
    YEAR("year");

    private final String code;

    MandateTerm(String code) {
        this.code = code;
    }

    /** As the database writes it. */
    public String code() {
        return code;
    }

    public static Optional<MandateTerm> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
