package nl.mijngesprek.portal.questionnaire;

import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * A question sent beforehand (B1 to B3), which says why it is asked, who reads the answer and what it is used for (A8).
 *
 * @param code the same in every version of a list in which it is the same question (B9); lower-case letters, digits
 *     and hyphens
 * @param topic what it is about; empty in a list without topics
 * @param position 1 and up
 * @param readBy who reads the answer; empty where {@code usedFor} says so
 * @param pictogram name of a picture shown beside the question, never instead of it
 * @param options empty unless the kind is {@linkplain QuestionKind#isClosed() closed}
 * @param followUp when it is asked; empty for a question that everybody gets
 */
public record Question(
        QuestionId id,
        String code,
        Optional<TopicId> topic,
        int position,
        QuestionKind kind,
        LocalText wording,
        LocalText why,
        Optional<LocalText> readBy,
        LocalText usedFor,
        List<LocalText> examples,
        Optional<String> pictogram,
        List<Option> options,
        Optional<FollowUp> followUp) {

    public Question {
        examples = List.copyOf(examples);
        options = List.copyOf(options);
    }

    /** A question as the simplest documents have it: everybody gets it, and its place in the list is its name. */
    public Question(
            QuestionId id,
            int position,
            QuestionKind kind,
            LocalText wording,
            LocalText why,
            LocalText usedFor,
            List<LocalText> examples,
            List<Option> options) {
        this(
                id,
                codeOf(position),
                Optional.empty(),
                position,
                kind,
                wording,
                why,
                Optional.empty(),
                usedFor,
                examples,
                Optional.empty(),
                options,
                Optional.empty());
    }

    /** The code of a question that was delivered without one. */
    public static String codeOf(int position) {
        return "question-" + position;
    }

    public Optional<Option> option(String optionCode) {
        return options.stream()
                .filter(option -> option.code().equals(optionCode))
                .findFirst();
    }

    /** Whether it offers not to know and not to say; a question in words or with a date may stay empty (B7). */
    public boolean canBeSkipped() {
        return !kind.isClosed()
                || Option.WAYS_OUT.stream().allMatch(way -> option(way).isPresent());
    }

    Question withOptions(List<Option> others) {
        return new Question(
                id, code, topic, position, kind, wording, why, readBy, usedFor, examples, pictogram, others, followUp);
    }
}
