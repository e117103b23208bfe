package nl.mijngesprek.portal.authoring;

import java.util.Set;
import nl.mijngesprek.portal.questionnaire.Question;

/** What is different about one question, compared with the version before. */
public sealed interface VersionChange {

    /** What of a question can differ. */
    enum Aspect {
        WORDING("wording"),
        TRANSLATION("translation"),
        WHY("why"),
        USE("use"),
        KIND("kind"),
        OPTIONS("options"),
        EXAMPLES("examples"),
        FOLLOW_UP("follow-up"),
        TOPIC("topic");

        private final String code;

        Aspect(String code) {
            this.code = code;
        }

        /** The name in keys of texts. */
        public String code() {
            return code;
        }
    }

    /** It was not there before. */
    record Added(Question question) implements VersionChange {}

    /** It is not there any more. */
    record Removed(Question question) implements VersionChange {}

    /** It is there still, and differs in this. */
    record Changed(Question before, Question now, Set<Aspect> aspects) implements VersionChange {}
}
