package nl.mijngesprek.portal.questionnaire;

import java.util.Arrays;
import java.util.Optional;

/** How a question is answered; words of one's own fit with every kind. */
public enum QuestionKind {
    /** In words. */
    OPEN("open"),

    /** By one of its options. */
    ONE_OF("one-of"),

    /** By any number of its options. */
    SEVERAL_OF("several-of"),

    /** By one of three faces with words. */
    SCALE("scale"),

    /** By yes or no. */
    YES_NO("yes-no"),

    /** By a date, of which the client may leave out what they do not know. */
    DATE("date");

    private final String code;

    QuestionKind(String code) {
        this.code = code;
    }

    /** As the database and the intake document write it. */
    public String code() {
        return code;
    }

    /** Whether it offers options; among them always one for who does not know, and one for who does not want to say. */
    public boolean isClosed() {
        return this != OPEN && this != DATE;
    }

    public static Optional<QuestionKind> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
