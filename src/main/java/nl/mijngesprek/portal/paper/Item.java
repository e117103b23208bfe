package nl.mijngesprek.portal.paper;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.questionnaire.QuestionId;
import nl.mijngesprek.portal.questionnaire.QuestionList;
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
