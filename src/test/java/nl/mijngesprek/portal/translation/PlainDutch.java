package nl.mijngesprek.portal.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The rules for plain Dutch that a machine can hold somebody to (accessibility.md 5.1). */
final class PlainDutch {

    static final int MOST_WORDS = 12;

    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.!?:])\\s+|\\n+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}#]+(?:[’'.:-][\\p{L}\\p{N}]+)*");
    private static final Pattern BANNED = Pattern.compile(
            "\\b(indien|derhalve|dient te|dienen te|reeds|tevens|trachten|woonachtig|binnenkort|tijdig|alsmede|omtrent"
                    + "|inzake|betreffende|teneinde|middels|desgewenst|hieromtrent|ongeldige?|fout formaat"
                    + "|verplicht veld|vergeten|sorry|oeps)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SHORTENED = Pattern.compile(
            "\\b(d\\.w\\.z|i\\.v\\.m|m\\.b\\.t|t\\.a\\.v|o\\.a|e\\.d|a\\.u\\.b|bijv|enz|evt|incl|excl)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    /** Names that may be shortened where the whole name stands in the same text. */
    private static final Map<String, String> SHORT_NAMES =
            Map.of("BSN", "burgerservicenummer", "Wmo", "Wet maatschappelijke ondersteuning");

    private static final Pattern BARE_STATUS =
            Pattern.compile("(ontvangen|lopend|open|afgerond|in behandeling)\\.?", Pattern.CASE_INSENSITIVE);

    private PlainDutch() {}

    static List<String> problems(PoEntry entry) {
        var problems = new ArrayList<String>();
        Message.parse(entry.source()).sentences().map(Message.Sentence::words).forEach(text -> {
            for (var sentence : END_OF_SENTENCE.split(text, -1)) {
                long words = WORD.matcher(sentence).results().count();
                if (words > MOST_WORDS && entry.note("long-sentence").isEmpty()) {
                    problems.add("%s: %d words in \"%s\"".formatted(entry.key(), words, sentence));
                }
            }
            add(problems, entry, BANNED, text, "has an easier word");
            add(problems, entry, SHORTENED, text, "is an abbreviation");
            SHORT_NAMES.forEach((shortened, whole) -> {
                if (text.contains(shortened) && !text.contains(whole)) {
                    problems.add("%s: %s stands here without \"%s\"".formatted(entry.key(), shortened, whole));
                }
            });
            if (BARE_STATUS.matcher(text.strip()).matches()) {
                problems.add("%s: \"%s\" says too little; make it a sentence".formatted(entry.key(), text));
            }
        });
        return problems;
    }

    private static void add(List<String> problems, PoEntry entry, Pattern pattern, String text, String why) {
        pattern.matcher(text)
                .results()
                .forEach(match -> problems.add("%s: \"%s\" %s".formatted(entry.key(), match.group(), why)));
    }
}
