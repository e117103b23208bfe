package nl.mijngesprek.portal.identity;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody is called who helps privately: letters of any script, with spaces, hyphens, apostrophes and full stops between
 * them. Nothing that could be taken for more than a name, such as the organisation in brackets behind a worker's.
 *
 * @param value 2 to 80 characters
 */
public record HelperName(String value) {

    /** The longest there is. */
    public static final int LONGEST = 80;

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M} .'’-]{1,%d}".formatted(LONGEST - 1));

    /** The name in this text; empty when it is none. */
    public static Optional<HelperName> parse(String typed) {
        var name = Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        return NAME.matcher(name).matches() ? Optional.of(new HelperName(name)) : Optional.empty();
    }
}
