package nl.mijngesprek.portal.questionnaire;

import java.util.Arrays;
import java.util.Optional;

/** Whether a client wants to talk about a topic; nobody asks why, and it can be changed back (B6). */
public enum TopicWish {
    /** As every topic is at first. */
    WELCOME("welcome"),

    NOT_NOW("not-now"),

    RATHER_NOT("rather-not");

    private final String code;

    TopicWish(String code) {
        this.code = code;
    }

    /** As the database writes it. */
    public String code() {
        return code;
    }

    public static Optional<TopicWish> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
