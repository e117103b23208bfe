package nl.mijngesprek.portal.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.mijngesprek.portal.plain.Finding.Kind;

/**
 * Help for who writes to clients: the rules for plain Dutch that a machine can hold somebody to.
 * It helps and never forbids; that a text is B1 only readers can say.
 *
 * @see "accessibility.md 5, translations.md 3.5"
 */
public final class PlainDutch {

    /** In one sentence of a report or a letter. */
    public static final int MOST_WORDS = 15;

    private static final int MOST_COMMAS = 1;
    private static final int LONG_WORD_SYLLABLES = 4;
    private static final int LONG_WORD_LETTERS = 6;
    private static final int FEWEST_SENTENCES = 2;
    private static final int FEWEST_WORDS = 20;

    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+(?:[.!?](?!\\s|$)[^.!?\\n]*)*[.!?]*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'-][\\p{L}\\p{N}]+)*");
    private static final Pattern PASSIVE = Pattern.compile(
            "\\b(?:word|wordt|worden|werd|werden)\\b(?:\\s+[\\p{L}\\p{N}]+){0,8}?\\s+(?:ge|ver|be|ont|her)\\p{L}+(?:d|t|en)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DOUBLE_NEGATION = Pattern.compile(
            "\\b(?:niet|geen|nooit|niemand|niets)\\b(?:\\s+\\p{L}+){0,3}?\\s+(?:niet|geen|zonder|on(?:mogelijk|nodig|gewoon|duidelijk|bekend)\\p{L}*)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final WordLists LISTS = WordLists.dutch();
    private static final Pattern HARD = WordLists.anyOf(LISTS.easier().keySet());
    private static final Pattern LABELS = WordLists.anyOf(LISTS.labels().keySet());
    private static final Pattern ABOUT = WordLists.anyOf(LISTS.about().keySet());
    private static final Pattern SHORTENED = WordLists.anyOf(LISTS.shortened().keySet());

    private PlainDutch() {}

    /** What is hard in this text, and how it could be easier. Takes any text; of an empty one there is nothing to say. */
    public static Reading read(String text) {
        return read(text, List.of());
    }

    /** The same of a report, which is written to the client: what speaks about them is found too (D3). */
    public static Reading readReport(String text) {
        return read(text, listed(Kind.ABOUT, ABOUT, LISTS.about(), text));
    }

    private static Reading read(String text, List<Finding> more) {
        var sentences = SENTENCE.matcher(text)
                .results()
                .filter(found -> wordCount(found.group()) > 0)
                .toList();
        var findings = new ArrayList<>(more);
        sentences.forEach(sentence -> {
            if (wordCount(sentence.group()) > MOST_WORDS) {
                findings.add(finding(Kind.LONG_SENTENCE, sentence, List.of()));
            }
            if (sentence.group().chars().filter(letter -> letter == ',').count() > MOST_COMMAS) {
                findings.add(finding(Kind.MANY_COMMAS, sentence, List.of()));
            }
        });
        findings.addAll(listed(Kind.HARD_WORD, HARD, LISTS.easier(), text));
        findings.addAll(listed(Kind.LABEL, LABELS, LISTS.labels(), text));
        findings.addAll(listed(Kind.ABBREVIATION, SHORTENED, LISTS.shortened(), text));
        findings.addAll(found(Kind.PASSIVE, PASSIVE, text, _ -> List.of()));
        findings.addAll(found(Kind.DOUBLE_NEGATION, DOUBLE_NEGATION, text, _ -> List.of()));
        var listed = List.copyOf(findings);
        WORD.matcher(text)
                .results()
                .filter(word -> isLong(word.group()))
                .map(word -> finding(Kind.LONG_WORD, word, List.of()))
                .filter(one -> listed.stream().noneMatch(other -> isWithin(one, other)))
                .forEach(findings::add);
        findings.sort(Comparator.comparingInt(Finding::start).thenComparing(Finding::kind));
        return new Reading(findings, figures(text, sentences.size()));
    }

    private static boolean isLong(String word) {
        return Syllables.of(word) >= LONG_WORD_SYLLABLES
                && !LISTS.known().contains(WordLists.key(word))
                && !word.chars().anyMatch(Character::isDigit)
                // Names are what they are.
                && !Character.isUpperCase(word.charAt(0));
    }

    /** A long word that is named already need not be named twice. */
    private static boolean isWithin(Finding word, Finding other) {
        return other.kind() != Kind.LONG_SENTENCE
                && other.kind() != Kind.MANY_COMMAS
                && other.start() <= word.start()
                && word.end() <= other.end();
    }

    private static List<Finding> listed(Kind kind, Pattern pattern, Map<String, List<String>> easier, String text) {
        return found(kind, pattern, text, words -> easier.getOrDefault(WordLists.key(words), List.of()));
    }

    private static List<Finding> found(Kind kind, Pattern pattern, String text, Function<String, List<String>> easier) {
        return pattern.matcher(text)
                .results()
                .map(match -> finding(kind, match, easier.apply(match.group())))
                .toList();
    }

    private static Finding finding(Kind kind, java.util.regex.MatchResult match, List<String> easier) {
        var lead = match.group().length() - match.group().stripLeading().length();
        return new Finding(
                kind, match.start() + lead, match.end(), match.group().strip(), easier);
    }

    private static int wordCount(String sentence) {
        return (int) WORD.matcher(sentence).results().count();
    }

    private static Optional<Figures> figures(String text, int sentences) {
        var words = WORD.matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
        if (words.isEmpty() || (sentences < FEWEST_SENTENCES && words.size() < FEWEST_WORDS)) {
            return Optional.empty();
        }
        return Optional.of(new Figures(
                sentences, words.size(), words.stream().mapToInt(Syllables::of).sum(), (int)
                        words.stream().filter(PlainDutch::isOfManyLetters).count()));
    }

    private static boolean isOfManyLetters(String word) {
        return IntStream.range(0, word.length())
                        .filter(at -> Character.isLetter(word.charAt(at)))
                        .count()
                > LONG_WORD_LETTERS;
    }
}
