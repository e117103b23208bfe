package nl.mijngesprek.portal.report;

import java.util.List;
import java.util.regex.Pattern;

/** Takes a text apart into its sentences. */
public final class SentenceEnds {

    /** An end, what may close a quotation, space, and then something that begins a sentence; or an end of line. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?<=[.!?…][”’\"')]?)\\s+(?=[\\p{Lu}\\p{N}“‘\"'(])|\\s*\\n\\s*", Pattern.UNICODE_CHARACTER_CLASS);

    /** Ends nothing, whatever comes after it. */
    private static final Pattern SHORTENED = Pattern.compile(
            "(?:^|[\\s(])(?:dhr|mevr|mw|dr|mr|drs|ing|prof|bijv|bv|nr|tel|blz|art|ca|o\\.a|\\p{Lu})\\.$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SentenceEnds() {}

    /** Each sentence without space around it; none for an empty text, one for a text without an end inside. */
    public static List<String> split(String text) {
        var sentences = new java.util.ArrayList<String>();
        var begun = new StringBuilder();
        for (var piece : BETWEEN.split(text.strip(), -1)) {
            if (piece.isBlank()) {
                continue;
            }
            if (!begun.isEmpty() && SHORTENED.matcher(begun).find()) {
                begun.append(' ').append(piece.strip());
                continue;
            }
            if (!begun.isEmpty()) {
                sentences.add(begun.toString());
            }
            begun.setLength(0);
            begun.append(piece.strip());
        }
        if (!begun.isEmpty()) {
            sentences.add(begun.toString());
        }
        return List.copyOf(sentences);
    }
}
