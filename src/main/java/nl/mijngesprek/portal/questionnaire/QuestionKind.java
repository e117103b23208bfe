package nl.mijngesprek.portal.questionnaire;

import java.util.Arrays;
import java.util.Optional;

/** How a question is answered; words of one's own fit with every kind. */
public enum QuestionKind {
    /** In words. */
    OPEN("open"),

    /** By one of its options. */
    ONE_OF("one-of");

    private final String code;

    QuestionKind(String code) {
        this.code = code;
    }

    /** As the database and the intake document write it. */
    public String code() {
        return code;
    }

    public static Optional<QuestionKind> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
