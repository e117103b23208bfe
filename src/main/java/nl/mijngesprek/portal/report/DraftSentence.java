package nl.mijngesprek.portal.report;

import java.time.LocalDate;
import java.util.Optional;
import nl.mijngesprek.portal.shared.Words;

/**
 * A sentence of a draft, as it is by now.
 *
 * @param topic the Dutch heading it stands under
 * @param position within its topic; there may be gaps
 * @param by who does it, where it is an agreement
 * @param on by which day; empty while the officer has not said
 * @param removed whether it is taken out, and can be put back
 */
public record DraftSentence(
        DraftSentenceId id,
        String topic,
        int position,
        Words words,
        Optional<Agreement.By> by,
        Optional<LocalDate> on,
        boolean removed) {

    /** The longest a sentence of a report can be, in characters. */
    public static final int LONGEST = 1000;

    /** As it will be read: one line, without space around it. */
    public String wording() {
        return words.text().strip().replaceAll("\\s+", " ");
    }

    public Optional<Agreement> agreement() {
        return by.flatMap(who -> on.map(day -> new Agreement(who, day)));
    }
}
