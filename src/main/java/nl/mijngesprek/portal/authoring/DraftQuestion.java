package nl.mijngesprek.portal.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import nl.mijngesprek.portal.questionnaire.QuestionKind;

/**
 * A question of a draft, without its words.
 *
 * @param code the same in every version of the list in which it is the same question (B9)
 * @param topic what it is about
 * @param examples example answers, each with words of its own
 * @param options those of its own; the ones that every closed question offers are added by the portal
 * @param taken whether it was taken out; it can be put back with all its words
 */
public record DraftQuestion(
        UUID id,
        String code,
        Optional<UUID> topic,
        QuestionKind kind,
        Optional<String> pictogram,
        List<UUID> examples,
        List<DraftOption> options,
        Optional<DraftFollowUp> followUp,
        boolean taken) {

    public DraftQuestion {
        examples = List.copyOf(examples);
        options = List.copyOf(options);
    }

    static DraftQuestion create(UUID id, Optional<UUID> topic) {
        return new DraftQuestion(
                id,
                "question-" + id.toString().substring(0, 8),
                topic,
                QuestionKind.OPEN,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                false);
    }

    /** Own options, as far as this kind has any; those of another kind are kept, and come back with it. */
    public List<DraftOption> offeredOptions() {
        return kind.mostOptions() == 0 ? List.of() : options;
    }

    /** Codes of all it offers. */
    public SortedSet<String> offeredCodes() {
        return kind.offered(offeredOptions().stream().map(DraftOption::code).toList());
    }

    /** All that has words in it: itself, its options and its examples. */
    public List<UUID> items() {
        var items = new ArrayList<UUID>();
        items.add(id);
        offeredOptions().forEach(option -> items.add(option.id()));
        items.addAll(examples);
        return items;
    }

    public DraftQuestion about(Optional<UUID> other) {
        return new DraftQuestion(id, code, other, kind, pictogram, examples, options, followUp, taken);
    }

    /** The same question answered in another way; with as many empty options as it needs at least. */
    public DraftQuestion answeredBy(QuestionKind other) {
        var enough = new ArrayList<>(options);
        while (enough.size() < other.fewestOptions()) {
            enough.add(DraftOption.create());
        }
        return new DraftQuestion(id, code, topic, other, pictogram, examples, enough, followUp, taken);
    }

    public DraftQuestion withPictogram(Optional<String> other) {
        return new DraftQuestion(id, code, topic, kind, other, examples, options, followUp, taken);
    }

    public DraftQuestion withExamples(List<UUID> others) {
        return new DraftQuestion(id, code, topic, kind, pictogram, others, options, followUp, taken);
    }

    public DraftQuestion withOptions(List<DraftOption> others) {
        return new DraftQuestion(id, code, topic, kind, pictogram, examples, others, followUp, taken);
    }

    /** With one more option, still without words. */
    public DraftQuestion withOneMoreOption() {
        var more = new ArrayList<>(options);
        more.add(DraftOption.create());
        return withOptions(more);
    }

    /** Moves an option one place up ({@code -1}) or down ({@code 1}). */
    public DraftQuestion moveOption(UUID option, int by) {
        return options.stream()
                .filter(there -> there.id().equals(option))
                .findFirst()
                .map(there -> withOptions(DraftShape.moved(options, options, there, by)))
                .orElse(this);
    }

    public DraftQuestion after(Optional<DraftFollowUp> other) {
        return new DraftQuestion(id, code, topic, kind, pictogram, examples, options, other, taken);
    }

    DraftQuestion takenOut(boolean out) {
        return new DraftQuestion(id, code, topic, kind, pictogram, examples, options, followUp, out);
    }
}
