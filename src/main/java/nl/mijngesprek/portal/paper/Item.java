package nl.mijngesprek.portal.paper;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.questionnaire.AnswerSheet;
import nl.mijngesprek.portal.questionnaire.OwnTopicId;
import nl.mijngesprek.portal.questionnaire.Part;
import nl.mijngesprek.portal.questionnaire.Question;
import nl.mijngesprek.portal.questionnaire.QuestionId;
import nl.mijngesprek.portal.questionnaire.QuestionList;
import nl.mijngesprek.portal.questionnaire.Topic;
import nl.mijngesprek.portal.questionnaire.TopicId;
import nl.mijngesprek.portal.shared.IdText;

/**
 * What of a list is answered on paper.
 *
 * @param id of the question or the topic; of the sheet for what the client does already; else the item's own
 */
public record Item(Kind kind, UUID id) {

    /** Which part of the list. */
    public enum Kind {
        /** A question of the municipality. */
        QUESTION("question"),
        /** Whether the client wants to talk about a topic (B6). */
        TOPIC("topic"),
        /** A topic or question of the client's own (B5). */
        OWN_TOPIC("own-topic"),
        /** What the client does already (B8). */
        ALREADY_DOING("already-doing");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** As the database and addresses write it. */
        public String code() {
            return code;
        }

        static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst();
        }
    }

    public static Item of(QuestionId question) {
        return new Item(Kind.QUESTION, question.value());
    }

    public static Item of(TopicId topic) {
        return new Item(Kind.TOPIC, topic.value());
    }

    /** One more topic of the client's own. */
    public static Item ownTopic() {
        return new Item(Kind.OWN_TOPIC, UUID.randomUUID());
    }

    public static Item alreadyDoing(QuestionList list) {
        return new Item(Kind.ALREADY_DOING, list.sheet());
    }

    /** The item that {@link #text} writes. */
    public static Optional<Item> parse(String text) {
        var parts = text.split("_", 2);
        return parts.length == 2
                ? Kind.ofCode(parts[0]).flatMap(kind -> IdText.parse(parts[1], id -> new Item(kind, id)))
                : Optional.empty();
    }

    /** For addresses. */
    public String text() {
        return kind.code + "_" + id;
    }

    /** Whether the client answered it in the portal as well. */
    public boolean isAnsweredIn(AnswerSheet sheet) {
        return switch (kind) {
            case QUESTION ->
                sheet.everyQuestion().stream()
                        .anyMatch(answered -> answered.question().id().value().equals(id)
                                && !answered.answer().isEmpty());
            case TOPIC -> sheet.wishes().containsKey(new TopicId(id));
            case OWN_TOPIC -> false;
            case ALREADY_DOING -> !sheet.alreadyDoing().isEmpty();
        };
    }

    /** As which part of the client's list it is handed over. */
    Part part() {
        return switch (kind) {
            case QUESTION -> new Part.ToQuestion(new QuestionId(id));
            case TOPIC -> new Part.Wished(new TopicId(id));
            case OWN_TOPIC -> new Part.Own(new OwnTopicId(id));
            case ALREADY_DOING -> new Part.Already();
        };
    }

    /** Where it stands on the paper: what the client brings, then the topics, then the questions. */
    int placeIn(QuestionList list) {
        return switch (kind) {
            case OWN_TOPIC -> -2;
            case ALREADY_DOING -> -1;
            case TOPIC -> list.topic(new TopicId(id)).map(Topic::position).orElse(0);
            case QUESTION ->
                list.topics().size()
                        + list.question(new QuestionId(id))
                                .map(Question::position)
                                .orElse(0);
        };
    }

    /** Whether this list asks it. */
    public boolean isOf(QuestionList list) {
        return switch (kind) {
            case QUESTION -> list.question(new QuestionId(id)).isPresent();
            case TOPIC -> list.topic(new TopicId(id)).isPresent();
            case OWN_TOPIC -> true;
            case ALREADY_DOING -> id.equals(list.sheet());
        };
    }
}
