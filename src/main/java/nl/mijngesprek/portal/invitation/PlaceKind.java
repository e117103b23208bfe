package nl.mijngesprek.portal.invitation;

import java.util.Arrays;
import java.util.Optional;

/** What kind of place a conversation is held at. */
public enum PlaceKind {
    HOME("home"),
    NEIGHBOURHOOD("neighbourhood"),
    LIBRARY("library"),
    TOWN_HALL("town-hall"),
    PHONE("phone"),
    VIDEO("video"),
    /** A place that the client names in own words. */
    ELSEWHERE("elsewhere");

    private final String code;

    PlaceKind(String code) {
        this.code = code;
    }

    /** As the database and the intake document write it. */
    public String code() {
        return code;
    }

    public static Optional<PlaceKind> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
