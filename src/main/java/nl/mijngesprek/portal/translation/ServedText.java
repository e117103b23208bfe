package nl.mijngesprek.portal.translation;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;

/** A text as it is shown, ready to take its arguments. */
final class ServedText {

    /** What came of putting the arguments in. */
    sealed interface Outcome {}

    record Complete(String words) implements Outcome {}

    /** Refused: an argument is missing, or is not of the kind the text needs. */
    record Lacking(String problem) implements Outcome {}

    /** Keep a value's own direction apart from that of the sentence around it, so that no number is turned round. */
    private static final char ISOLATE = '\u2068';

    private static final char END_OF_ISOLATE = '\u2069';

    private final Language language;
    private final Message message;
    private final MessageFormat format;
    private final Set<String> names;
    /** What a text without arguments says. */
    private final Optional<Complete> fixed;

    ServedText(Language language, String text) {
        this.language = language;
        message = Message.parse(text);
        format = new MessageFormat(text, Languages.formatting(language));
        names = Set.copyOf(message.arguments());
        fixed = names.isEmpty() ? Optional.of(new Complete(format.format(Map.of()))) : Optional.empty();
    }

    Language language() {
        return language;
    }

    /** The text with these arguments: a name, its value, the next name … Those the text does not use are passed over. */
    Outcome with(Object... arguments) {
        if (fixed.isPresent()) {
            return fixed.get();
        }
        if (arguments.length % 2 != 0) {
            return new Lacking("arguments come as a name and its value");
        }
        var values = new HashMap<String, Object>();
        for (int at = 0; at < arguments.length; at += 2) {
            if (!(arguments[at] instanceof String name)) {
                return new Lacking("the name of an argument is a text, not " + arguments[at]);
            }
            if (names.contains(name)) {
                switch (arguments[at + 1]) {
                    case Integer number when !selects(name) -> values.put(name, number);
                    case Long number when !selects(name) -> values.put(name, number);
                    case String word when selects(name) -> values.put(name, word);
                    case String words when !counts(name) -> values.put(name, ISOLATE + words + END_OF_ISOLATE);
                    case null, default -> {
                        return new Lacking("the value of {%s} is not of the kind this text needs".formatted(name));
                    }
                }
            }
        }
        if (!values.keySet().containsAll(names)) {
            return new Lacking("needs %s, was given %s".formatted(message.arguments(), values.keySet()));
        }
        // ICU's formats are not safe for threads.
        return new Complete(format.clone().format(values));
    }

    private boolean selects(String name) {
        return message instanceof Message.Select select && select.argument().equals(name);
    }

    private boolean counts(String name) {
        return message instanceof Message.Plural plural && plural.argument().equals(name);
    }
}
