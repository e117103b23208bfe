package nl.mijngesprek.portal.invitation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether the municipality arranges an interpreter, and for what. Refuses another code with an {@link IllegalArgumentException}.
 *
 * @param code {@code none}, {@code sign} for sign language, {@code other}, or a language code such as {@code ti}
 */
public record Interpreter(String code) {

    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}|none|sign|other");

    public static final Interpreter NONE = new Interpreter("none");
    public static final Interpreter SIGN = new Interpreter("sign");

    /** A language that is not in the list; the officer asks which. */
    public static final Interpreter OTHER = new Interpreter("other");

    public Interpreter {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("no interpreter is known as " + code.toLowerCase(Locale.ROOT));
        }
    }

    public static Optional<Interpreter> ofCode(String code) {
        return CODE.matcher(code).matches() ? Optional.of(new Interpreter(code)) : Optional.empty();
    }
}
