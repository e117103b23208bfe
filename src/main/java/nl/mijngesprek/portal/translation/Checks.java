package nl.mijngesprek.portal.translation;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;

/** What can be seen to be wrong with a text without knowing its language. */
final class Checks {

    private static final Pattern QUOTED_BRACE = Pattern.compile("'[{}]|[{}]'|''");
    private static final Pattern TAG = Pattern.compile("[<>]|&[a-zA-Z#][a-zA-Z0-9]*;");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern FOREIGN_DIGIT = Pattern.compile("[\\p{Nd}&&[^0-9]]");
    private static final Pattern BIDI_CONTROL =
            Pattern.compile("[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u2060\\uFEFF\\u00AD]|\\u00A0{2,}");
    private static final Pattern JOINER = Pattern.compile("[\\u200C\\u200D]");
    private static final Pattern BAD_SPACE = Pattern.compile("^\\s|\\s$| {2,}|\\t");

    /** Written alike in every language. */
    private static final Pattern NAMES = Pattern.compile("Mijn Gesprek|DigiD|JavaScript");

    /** Below this share of letters in the language's own script, the text is probably in another language. */
    private static final double OWN_SCRIPT = 0.6;

    /** Forms that may say their number as a word. */
    private static final Set<String> SMALL_FORMS = Set.of("zero", "one", "two");

    private Checks() {}

    /** What is wrong with a Dutch text. */
    static List<Finding> ofSource(PoEntry source) {
        return of(source.source(), Language.DUTCH, source.source());
    }

    /** What is wrong with a translation, given the Dutch text it was made from. */
    static List<Finding> ofTranslation(PoEntry translation, Language language) {
        return of(translation.translation(), language, translation.source());
    }

    private static List<Finding> of(String text, Language language, String source) {
        var findings = new ArrayList<Finding>();
        matches(findings, Finding.Rule.APOSTROPHE, QUOTED_BRACE, text, "use ’ (U+2019), never ' beside a brace");
        matches(findings, Finding.Rule.BIDI_CONTROLS, BIDI_CONTROL, text, "the portal isolates values by itself");
        matches(findings, Finding.Rule.INVISIBLE, INVISIBLE, text, "a character nobody sees");
        if (scriptOf(language) != UScript.ARABIC) {
            matches(findings, Finding.Rule.INVISIBLE, JOINER, text, "joins letters only in Arabic script");
        }
        try {
            var message = Message.parse(text);
            message.sentences().forEach(sentence -> check(findings, sentence, language));
            if (message instanceof Message.Plural plural) {
                check(findings, plural, language);
            }
            compare(findings, Message.parse(source), message);
        } catch (Message.SyntaxError problem) {
            findings.add(new Finding(Finding.Rule.ICU_SYNTAX, String.valueOf(problem.getMessage())));
        }
        return List.copyOf(findings);
    }

    private static void matches(List<Finding> findings, Finding.Rule rule, Pattern wrong, String text, String advice) {
        var match = wrong.matcher(text);
        if (match.find()) {
            var found = match.group().codePoints().mapToObj("U+%04X"::formatted).collect(Collectors.joining(" "));
            findings.add(new Finding(rule, "%s at position %d: %s".formatted(found, match.start(), advice)));
        }
    }

    private static void check(List<Finding> findings, Message.Sentence sentence, Language language) {
        var words = sentence.words();
        matches(findings, Finding.Rule.MARKUP, TAG, words, "plain text only");
        matches(findings, Finding.Rule.DIGITS, FOREIGN_DIGIT, words, "write digits as 0 to 9, as the letter does");
        matches(findings, Finding.Rule.SPACES, BAD_SPACE, words, "no space at an end, no two in a row");
        var letters = NAMES.matcher(String.join(" ", sentence.pieces()))
                .replaceAll("")
                .codePoints()
                .filter(letter -> Character.isLetter(letter) && UScript.getScript(letter) != UScript.COMMON)
                .toArray();
        long own = Arrays.stream(letters)
                .filter(letter -> UScript.getScript(letter) == scriptOf(language))
                .count();
        if (own < OWN_SCRIPT * letters.length) {
            findings.add(new Finding(
                    Finding.Rule.SCRIPT,
                    "%d of %d letters are %s".formatted(own, letters.length, UScript.getName(scriptOf(language)))));
        }
    }

    private static void check(List<Finding> findings, Message.Plural plural, Language language) {
        var needed = categories(language);
        var given = new TreeSet<>(plural.forms().keySet());
        given.removeIf(form -> form.startsWith("="));
        var missing = new TreeSet<>(needed);
        missing.removeAll(given);
        if (!missing.isEmpty()) {
            findings.add(new Finding(Finding.Rule.PLURAL_COMPLETE, "needs " + missing + " too"));
        }
        given.removeAll(needed);
        if (!given.isEmpty()) {
            findings.add(new Finding(
                    Finding.Rule.PLURAL_FOREIGN,
                    given + " is unknown in " + language.code() + ", which has " + needed));
        }
        plural.forms().forEach((form, sentence) -> {
            if (sentence.words().isBlank()) {
                findings.add(new Finding(Finding.Rule.PLURAL_EMPTY, "the form \"" + form + "\" is empty"));
            }
        });
    }

    /** The forms whole numbers take in this language, and "other", which ICU always wants. */
    static Set<String> categories(Language language) {
        var rules = PluralRules.forLocale(Languages.formatting(language));
        return IntStream.concat(IntStream.rangeClosed(0, 200), IntStream.of(1_000, 1_000_000))
                .mapToObj(rules::select)
                .collect(Collectors.toCollection(() -> new TreeSet<>(Set.of("other"))));
    }

    private static void compare(List<Finding> findings, Message source, Message message) {
        switch (source) {
            case Message.Sentence sentence -> {
                if (message instanceof Message.Sentence translated) {
                    compare(findings, sentence, translated, "");
                } else {
                    kind(findings);
                }
            }
            case Message.Plural(var argument, var forms) -> {
                var other = forms.get("other");
                if (message instanceof Message.Plural translated
                        && translated.argument().equals(argument)
                        && other != null) {
                    translated.forms().forEach((form, sentence) -> {
                        compare(findings, other, sentence, form);
                        var saysIt = sentence.number() || form.startsWith("=") || SMALL_FORMS.contains(form);
                        if (other.number() && !saysIt) {
                            findings.add(new Finding(Finding.Rule.PLACEHOLDERS, "# is missing in " + form));
                        }
                    });
                } else {
                    kind(findings);
                }
            }
            case Message.Select(var argument, var choices) -> {
                if (message instanceof Message.Select translated
                        && translated.argument().equals(argument)
                        && translated.choices().keySet().equals(choices.keySet())) {
                    choices.forEach((choice, sentence) ->
                            compare(findings, sentence, translated.choices().getOrDefault(choice, sentence), choice));
                } else {
                    kind(findings);
                }
            }
        }
    }

    private static void kind(List<Finding> findings) {
        findings.add(new Finding(
                Finding.Rule.PLACEHOLDERS,
                "has to be plural or select where Dutch is, over the same name and choices"));
    }

    private static void compare(
            List<Finding> findings, Message.Sentence source, Message.Sentence translated, String form) {
        if (!source.arguments().equals(translated.arguments())) {
            findings.add(new Finding(
                    Finding.Rule.PLACEHOLDERS,
                    "%s %s where Dutch has %s"
                            .formatted(form, translated.arguments(), source.arguments())
                            .strip()));
        }
        var missing = numbers(source);
        missing.removeAll(numbers(translated));
        if (!missing.isEmpty()) {
            findings.add(new Finding(Finding.Rule.DIGITS, missing + " stands in Dutch, and not here"));
        }
    }

    private static Set<String> numbers(Message.Sentence sentence) {
        return NUMBER.matcher(String.join(" ", sentence.pieces()))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int scriptOf(Language language) {
        var code = UScript.getCodeFromName(
                ULocale.addLikelySubtags(Languages.formatting(language)).getScript());
        return code == UScript.INVALID_CODE ? UScript.LATIN : code;
    }
}
