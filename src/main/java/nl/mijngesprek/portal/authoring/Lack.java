package nl.mijngesprek.portal.authoring;

import java.util.UUID;

/**
 * Something that a draft lacks before it can be submitted.
 *
 * @param item the draft itself, or the topic or question in which it lacks
 */
public record Lack(Kind kind, UUID item) {

    /** What lacks. */
    public enum Kind {
        TITLE("title"),
        QUESTIONS("questions"),
        TOPIC_TITLE("topic-title"),
        WORDING("wording"),
        WHY("why"),
        USED_FOR("used-for"),
        /** More or fewer options than its kind takes. */
        OPTIONS("options"),
        OPTION_WORDING("option-wording"),
        EXAMPLE_WORDING("example-wording"),
        /** It follows a question that is not before it, or no answer of it. */
        FOLLOW_UP("follow-up"),
        /** A text is longer than {@link nl.mijngesprek.portal.questionnaire.QuestionnaireLimits#LONGEST_TEXT}. */
        TOO_LONG("too-long"),
        /** More topics, questions or examples than a list can hold. */
        TOO_MANY("too-many"),
        /** It does not offer both not to know and not to say (B7). */
        NO_WAY_OUT("no-way-out");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The name in keys of texts. */
        public String code() {
            return code;
        }
    }
}
