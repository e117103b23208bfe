package nl.mijngesprek.portal.paper;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.questionnaire.QuestionList;

/**
 * A list of questions on paper, as the officer sees it: the questions, and what officers typed in.
 *
 * @param printed whether it was ever printed; only then paper can be typed in
 * @param told whether the client tells it now, by phone or at the desk, to an officer who is sure who it is
 * @param over whether the conversation is, or was called off; then nothing is typed in any more
 * @param typed in the order in which it was typed in first
 */
public record PaperSheet(
        QuestionList list, String clientName, boolean printed, boolean told, boolean over, List<TypedAnswer> typed) {

    public PaperSheet {
        typed = List.copyOf(typed);
    }

    /** Whether there is anything to type it in from. */
    public boolean isOpen() {
        return (printed || told) && !over;
    }

    public Optional<TypedAnswer> typed(Item item) {
        return typed.stream().filter(answer -> answer.item().equals(item)).findFirst();
    }

    /** What the client did not check yet, in the order of the paper. */
    public List<TypedAnswer> unchecked() {
        return typed.stream()
                .filter(TypedAnswer::isOpen)
                .sorted(Comparator.comparingInt(answer -> answer.item().placeIn(list)))
                .toList();
    }

    /** Topics and questions of the client's own that were typed in. */
    public List<TypedAnswer> ownTopics() {
        return typed.stream()
                .filter(answer -> answer.item().kind() == Item.Kind.OWN_TOPIC)
                .toList();
    }
}
