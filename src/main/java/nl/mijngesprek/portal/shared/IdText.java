package nl.mijngesprek.portal.shared;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Reads ids from addresses and forms, where anybody can write anything. */
public final class IdText {

    private IdText() {}

    /** The id of this type; empty when the text is not exactly as an id is written. */
    public static <T> Optional<T> parse(String text, Function<UUID, T> type) {
        try {
            var id = UUID.fromString(text);
            // UUID.fromString also takes shortened forms: one record, one address.
            return id.toString().equals(text) ? Optional.of(type.apply(id)) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
