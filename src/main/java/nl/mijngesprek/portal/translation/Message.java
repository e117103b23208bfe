package nl.mijngesprek.portal.translation;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text as ICU's message format reads it, in the narrow part of that format the catalogue knows: named arguments,
 * and one {@code plural} or {@code select} around whole sentences. This part converts mechanically to MessageFormat 2.
 */
sealed interface Message {

    /** Refused: more than that part, or not a message at all. */
    final class SyntaxError extends IllegalArgumentException {
        SyntaxError(String problem) {
            super(problem);
        }
    }

    /** Every sentence in it, one for each form or choice. */
    Stream<Sentence> sentences();

    /** The arguments it needs. */
    Set<String> arguments();

    /**
     * A text without forms.
     *
     * @param pieces what stands between the arguments: one more than there are arguments
     * @param number whether a {@code #} stands in it
     */
    record Sentence(List<String> pieces, List<String> names, boolean number) implements Message {

        @Override
        public Stream<Sentence> sentences() {
            return Stream.of(this);
        }

        @Override
        public Set<String> arguments() {
            return new TreeSet<>(names);
        }

        /** The words in it; a short word stands for each argument. */
        String words() {
            return String.join("x", pieces);
        }
    }

    /** One text for each form of the number. */
    record Plural(String argument, Map<String, Sentence> forms) implements Message {

        @Override
        public Stream<Sentence> sentences() {
            return forms.values().stream();
        }

        @Override
        public Set<String> arguments() {
            return union(argument, forms);
        }
    }

    /** One text for each value out of a closed list. */
    record Select(String argument, Map<String, Sentence> choices) implements Message {

        @Override
        public Stream<Sentence> sentences() {
            return choices.values().stream();
        }

        @Override
        public Set<String> arguments() {
            return union(argument, choices);
        }
    }

    private static Set<String> union(String argument, Map<String, Sentence> sentences) {
        var names = new TreeSet<String>();
        names.add(argument);
        sentences.values().forEach(sentence -> names.addAll(sentence.names()));
        return names;
    }

    /** Reads a message; refuses what this catalogue does not know with a {@link SyntaxError}. */
    static Message parse(String text) {
        try {
            return new Parser(new MessagePattern(text)).message();
        } catch (IllegalArgumentException | IndexOutOfBoundsException problem) {
            throw problem instanceof SyntaxError known ? known : new SyntaxError(String.valueOf(problem.getMessage()));
        }
    }

    /** Walks ICU's flat list of parts. */
    final class Parser {

        private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

        private final MessagePattern pattern;

        private Parser(MessagePattern pattern) {
            this.pattern = pattern;
        }

        Message message() {
            var first = pattern.getPart(1);
            var whole = first.getType() == Part.Type.ARG_START
                    && (first.getArgType() == ArgType.PLURAL || first.getArgType() == ArgType.SELECT);
            return whole ? forms(first.getArgType()) : sentence(0);
        }

        private Message forms(ArgType type) {
            var name = name(2);
            var forms = new LinkedHashMap<String, Sentence>();
            int at = 3;
            while (pattern.getPartType(at) != Part.Type.ARG_LIMIT) {
                if (pattern.getPartType(at) != Part.Type.ARG_SELECTOR) {
                    throw new SyntaxError("an offset in a plural is not known here");
                }
                var selector = pattern.getSubstring(pattern.getPart(at++));
                if (pattern.getPartType(at).hasNumericValue()) {
                    at++;
                }
                if (forms.put(selector, sentence(at)) != null) {
                    throw new SyntaxError("the form \"" + selector + "\" stands here twice");
                }
                at = pattern.getLimitPartIndex(at) + 1;
            }
            if (at + 2 != pattern.countParts()
                    || pattern.getPart(at).getLimit() != pattern.getPart(at + 1).getIndex()
                    || pattern.getPart(1).getIndex() != 0) {
                throw new SyntaxError("a plural or select has to hold the whole text, with whole sentences inside");
            }
            var known = Collections.unmodifiableMap(forms);
            return type == ArgType.PLURAL ? new Plural(name, known) : new Select(name, known);
        }

        private Sentence sentence(int start) {
            var pieces = new ArrayList<String>();
            var names = new ArrayList<String>();
            var piece = new StringBuilder();
            var number = false;
            int limit = pattern.getLimitPartIndex(start);
            int from = pattern.getPart(start).getLimit();
            for (int at = start + 1; at <= limit; at++) {
                var part = pattern.getPart(at);
                piece.append(pattern.getPatternString(), from, part.getIndex());
                from = part.getLimit();
                switch (part.getType()) {
                    case ARG_START -> {
                        if (part.getArgType() != ArgType.NONE) {
                            throw new SyntaxError(
                                    "only {name} may stand inside a text, not {…, %s}; days, times and amounts come in ready"
                                            .formatted(part.getArgType().name().toLowerCase(Locale.ROOT)));
                        }
                        names.add(name(at + 1));
                        pieces.add(piece.toString());
                        piece.setLength(0);
                        at = pattern.getLimitPartIndex(at);
                        from = pattern.getPart(at).getLimit();
                    }
                    case REPLACE_NUMBER -> {
                        number = true;
                        piece.append('#');
                    }
                    default -> {}
                }
            }
            pieces.add(piece.toString());
            if (pieces.stream().anyMatch(words -> words.contains("{") || words.contains("}"))) {
                throw new SyntaxError("a brace stands here alone, or between apostrophes");
            }
            return new Sentence(List.copyOf(pieces), List.copyOf(names), number);
        }

        private String name(int at) {
            var name = pattern.getSubstring(pattern.getPart(at));
            if (!NAME.matcher(name).matches()) {
                throw new SyntaxError("an argument is named with letters, the first one small: not {" + name + "}");
            }
            return name;
        }
    }
}
