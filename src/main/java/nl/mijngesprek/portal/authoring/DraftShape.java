package nl.mijngesprek.portal.authoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a draft consists of and in which order, without its words. Every change gives a new shape; one that names what is not
 * there, or moves beyond an end, changes nothing.
 *
 * @param topics in the order in which they come
 * @param questions those about one topic in the order in which they come, also those that were taken out
 */
public record DraftShape(List<DraftTopic> topics, List<DraftQuestion> questions) {

    static final DraftShape EMPTY = new DraftShape(List.of(), List.of());

    public DraftShape {
        topics = List.copyOf(topics);
        questions = List.copyOf(questions);
    }

    public Optional<DraftTopic> topic(UUID id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /** The question with this id, taken out or not. */
    public Optional<DraftQuestion> question(UUID id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The questions about this topic; with none, those that are about no topic. */
    public List<DraftQuestion> about(Optional<UUID> topic) {
        return questions.stream()
                .filter(question -> !question.taken() && question.topic().equals(topic))
                .toList();
    }

    /** All questions as they are asked: topic after topic, then those about none. */
    public List<DraftQuestion> inOrder() {
        return Stream.concat(topics.stream().map(topic -> Optional.of(topic.id())), Stream.of(Optional.<UUID>empty()))
                .flatMap(topic -> about(topic).stream())
                .toList();
    }

    /** Those that were taken out. */
    public List<DraftQuestion> takenOut() {
        return questions.stream().filter(DraftQuestion::taken).toList();
    }

    /** The questions that one can follow on: with options, and before this one. */
    public List<DraftQuestion> canBeFollowedBy(DraftQuestion question) {
        return inOrder().stream()
                .takeWhile(before -> !before.id().equals(question.id()))
                .filter(before -> before.kind().isClosed())
                .toList();
    }

    /** Whether this question comes after the one it follows, and after answers that one offers. */
    public boolean followsWell(DraftQuestion question) {
        return question.followUp()
                .map(when -> !when.options().isEmpty()
                        && canBeFollowedBy(question).stream()
                                .filter(before -> before.id().equals(when.on()))
                                .anyMatch(before -> before.offeredCodes().containsAll(when.options())))
                .orElse(true);
    }

    public DraftShape addTopic(UUID id) {
        var more = new ArrayList<>(topics);
        more.add(new DraftTopic(id, Optional.empty()));
        return new DraftShape(more, questions);
    }

    /** Takes a topic out, as long as no question is about it. */
    public DraftShape removeTopic(UUID id) {
        return about(Optional.of(id)).isEmpty()
                ? new DraftShape(
                        topics.stream().filter(topic -> !topic.id().equals(id)).toList(),
                        questions.stream()
                                .map(question -> question.topic().equals(Optional.of(id))
                                        ? question.about(Optional.empty())
                                        : question)
                                .toList())
                : this;
    }

    public DraftShape withPictogram(UUID topic, Optional<String> pictogram) {
        return new DraftShape(
                topics.stream()
                        .map(there -> there.id().equals(topic) ? new DraftTopic(topic, pictogram) : there)
                        .toList(),
                questions);
    }

    /** Moves a topic one place up ({@code -1}) or down ({@code 1}). */
    public DraftShape moveTopic(UUID id, int by) {
        return topic(id)
                .map(topic -> new DraftShape(moved(topics, topics, topic, by), questions))
                .orElse(this);
    }

    public DraftShape addQuestion(UUID id, Optional<UUID> topic) {
        var more = new ArrayList<>(questions);
        more.add(DraftQuestion.create(id, topic));
        return new DraftShape(topics, more);
    }

    /** Moves a question one place up ({@code -1}) or down ({@code 1}) among those about the same topic. */
    public DraftShape moveQuestion(UUID id, int by) {
        return question(id)
                .map(question -> new DraftShape(topics, moved(questions, about(question.topic()), question, by)))
                .orElse(this);
    }

    public DraftShape takeOut(UUID id) {
        return change(id, question -> question.takenOut(true));
    }

    public DraftShape putBack(UUID id) {
        return change(id, question -> question.takenOut(false));
    }

    /** Changes one question. */
    public DraftShape change(UUID id, UnaryOperator<DraftQuestion> change) {
        return new DraftShape(
                topics,
                questions.stream()
                        .map(question -> question.id().equals(id) ? change.apply(question) : question)
                        .toList());
    }

    /** Changes places with the neighbour among these. */
    static <T> List<T> moved(List<T> all, List<T> among, T one, int by) {
        var place = among.indexOf(one) + by;
        if (!among.contains(one) || place < 0 || place >= among.size()) {
            return all;
        }
        var changed = new ArrayList<>(all);
        Collections.swap(changed, all.indexOf(one), all.indexOf(among.get(place)));
        return changed;
    }
}
