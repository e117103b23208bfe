package nl.mijngesprek.portal.paper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.behalf.Contact;
import nl.mijngesprek.portal.shared.TypedDate;
import nl.mijngesprek.portal.shared.Words;

/**
 * What an officer typed in about one item of a list, from paper or as the client told it by phone or at the desk: beside what
 * the client answered in the portal, never in its place.
 *
 * @param choices codes of options, of one wish, or of activities; in the order of the question
 * @param typedBy name of who typed it in last
 * @param settled what the client said about it; empty until the client did
 */
public record TypedAnswer(
        Item item,
        List<String> choices,
        TypedDate date,
        Words words,
        Contact cameBy,
        String typedBy,
        Instant typedAt,
        Optional<Settled> settled) {

    public TypedAnswer {
        choices = List.copyOf(choices);
    }

    public boolean isEmpty() {
        return choices.isEmpty() && date.isEmpty() && words.isEmpty();
    }

    /** Whether the client still has to look at it. */
    public boolean isOpen() {
        return settled.isEmpty() && !isEmpty();
    }
}
