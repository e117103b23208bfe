package nl.mijngesprek.portal.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** That a sentence is an agreement: who does it, and by which day (F1, F5). */
public record Agreement(By by, LocalDate on) {

    /** Who does it. */
    public enum By {
        CLIENT("client"),
        MUNICIPALITY("municipality");

        private final String code;

        By(String code) {
            this.code = code;
        }

        /** As the database and the intake document write it. */
        public String code() {
            return code;
        }

        public static Optional<By> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(value -> value.code.equals(code))
                    .findFirst();
        }
    }
}
