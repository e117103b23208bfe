package nl.mijngesprek.portal.authoring;

import java.util.Arrays;
import java.util.UUID;

/**
 * Which text of a draft.
 *
 * @param item the draft itself, or a topic, question, option or example of it
 * @param language code of the language
 */
public record TextKey(UUID item, Part part, String language) {

    /** Which text of an item. */
    public enum Part {
        /** Of the list, or of a topic. */
        TITLE("title"),
        /** Of a question, an option or an example. */
        WORDING("wording"),
        WHY("why"),
        READ_BY("read-by"),
        USED_FOR("used-for");

        private final String code;

        Part(String code) {
            this.code = code;
        }

        /** As the database and the ids of fields write it. */
        public String code() {
            return code;
        }

        static Part ofCode(String code) {
            return Arrays.stream(values())
                    .filter(part -> part.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
