package nl.mijngesprek.portal.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.mijngesprek.portal.shared.LocalText;
import tools.jackson.databind.JsonNode;

/** One place in an intake document: its JSON path, and the value there, which may be missing or of any kind. */
record Spot(String path, JsonNode value) {

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,40}");
    private static final Pattern LIKE_A_BSN = Pattern.compile("\\d(?:[^\\p{L}\\d]*\\d){7}");

    static Spot root(JsonNode document) {
        return new Spot("$", document);
    }

    static String member(String path, String name) {
        return PLAIN_NAME.matcher(name).matches() && !mayBeBsn(name)
                ? path + "." + name
                : path + "[" + shown(name, 40) + "]";
    }

    static String item(String path, int index) {
        return path + "[" + index + "]";
    }

    Spot member(String name) {
        return new Spot(member(path, name), value.path(name));
    }

    /** The items of a list; none when there is no list. */
    List<Spot> items() {
        var items = new ArrayList<Spot>();
        if (value.isArray()) {
            for (var index = 0; index < value.size(); index++) {
                items.add(new Spot(item(path, index), value.path(index)));
            }
        }
        return items;
    }

    /** The items of the list that is this member; none when there is no list. */
    List<Spot> items(String name) {
        return member(name).items();
    }

    /** The members of an object; none when there is no object. */
    List<Spot> members() {
        return value.isObject()
                ? value.propertyNames().stream().map(this::member).toList()
                : List.of();
    }

    boolean isThere() {
        return !value.isMissingNode();
    }

    /** The string here; empty when there is none. */
    Optional<String> text() {
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    /** The text by language here, as the schema made sure; empty when there is none. */
    Optional<LocalText> localText() {
        if (!isThere()) {
            return Optional.empty();
        }
        var byLanguage = new TreeMap<String, String>();
        value.forEachEntry((code, words) -> byLanguage.put(code, words.stringValue()));
        return Optional.of(new LocalText(byLanguage));
    }

    /** The string of this member, as the schema made sure. */
    String text(String name) {
        return value.path(name).stringValue();
    }

    /** The value as it may be repeated in an error: short, and never what could be a BSN. */
    static String shown(String text, int length) {
        if (mayBeBsn(text)) {
            return "a value with many digits";
        }
        return '"'
                + (text.codePointCount(0, text.length()) <= length
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, length)) + "…")
                + '"';
    }

    IntakeError error(String wrong, String accepted) {
        return new IntakeError(path, wrong, accepted);
    }

    private static boolean mayBeBsn(String text) {
        return LIKE_A_BSN.matcher(text).find();
    }
}
