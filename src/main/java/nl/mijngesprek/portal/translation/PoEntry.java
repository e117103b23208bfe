package nl.mijngesprek.portal.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One text in a PO file.
 *
 * @param remarks the lines beginning with {@code #}: notes of translators, and the seal of whoever approved it
 * @param context the lines beginning with {@code #.}: where the Dutch text stands and what its arguments hold
 * @param key the {@code msgctxt}: module.part.role
 * @param source the {@code msgid}: the Dutch text; in a translation the Dutch text it was made from
 * @param translation the {@code msgstr}: empty in Dutch, and where nothing is translated yet
 */
record PoEntry(List<String> remarks, List<String> context, String key, String source, String translation) {

    private static final String APPROVED = "approved:";
    private static final String SMALL_CHANGE = "small-change-of:";

    PoEntry {
        remarks = List.copyOf(remarks);
        context = List.copyOf(context);
    }

    PoEntry(String key, String source, String translation) {
        this(List.of(), List.of(), key, source, translation);
    }

    /** Whether somebody approved exactly this translation of exactly this source. */
    boolean approved() {
        var seal = Seal.of(source, translation);
        return remarks.stream()
                .filter(remark -> remark.startsWith(APPROVED))
                .anyMatch(remark -> remark.endsWith(" " + seal));
    }

    /** Whether this Dutch text says the same as an older one: only a slip of the pen was mended. */
    boolean saysTheSameAs(String older) {
        var seal = Seal.of(older);
        return source.equals(older)
                || remarks.stream()
                        .filter(remark -> remark.startsWith(SMALL_CHANGE))
                        .anyMatch(remark -> remark.endsWith(" " + seal));
    }

    /** What follows this word and a colon in the remarks or the context, such as the reason for a long sentence. */
    Optional<String> note(String word) {
        var lines = new ArrayList<>(remarks);
        lines.addAll(context);
        return lines.stream()
                .filter(line -> line.startsWith(word + ":"))
                .map(line -> line.substring(word.length() + 1).strip())
                .filter(reason -> !reason.isEmpty())
                .findFirst();
    }

    PoEntry approvedBy(String reviewer, String day) {
        var with = new ArrayList<>(remarks);
        with.removeIf(remark -> remark.startsWith(APPROVED));
        with.add(String.join(" ", APPROVED, reviewer, day, Seal.of(source, translation)));
        return new PoEntry(with, context, key, source, translation);
    }
}
