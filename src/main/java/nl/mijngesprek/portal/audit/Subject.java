package nl.mijngesprek.portal.audit;

import java.util.Arrays;
import java.util.Optional;

/** What somebody looked at, or a helper did. */
public enum Subject {
    /** A line in the list of who did not answer yet. */
    CONTACT_LIST("contact-list"),
    /** How the municipality tried to reach the client, and what the client said about that. */
    CONTACT("contact"),
    /** A line in the list of whom to call before a conversation, or one of these calls. */
    CALL_LIST("call-list"),
    /** That a message to the client did not arrive. */
    FAILED_MESSAGES("failed-messages"),
    /** A line in the list of coming conversations. */
    CONVERSATION_LIST("conversation-list"),
    /** An invitation and the answer to it. */
    INVITATION("invitation"),
    /** The answers that the client handed over. */
    ANSWERS("answers"),
    /** What the client handed over for a conversation, be it nothing. */
    PREPARATION("preparation"),
    /** What the client wrote on paper, while it was typed in or looked at again. */
    PAPER("paper"),
    /** What the client said aloud. */
    RECORDING("recording"),
    /** A line in the list of whose turn it is. */
    TURN_LIST("turn-list"),
    /** What came of a conversation, and what follows on it. */
    OUTCOME("outcome"),
    /** That remarks beside a report wait for an answer, without what they say. */
    REMARK_LIST("remark-list"),
    /** A report and the remarks beside it. */
    REPORT("report"),
    /** A line in the list of reports that are due or published. */
    REPORT_LIST("report-list"),
    /** A report that is being written. */
    REPORT_DRAFT("report-draft"),
    /** Agreements of a report, and what both said of them. */
    AGREEMENTS("agreements"),
    /** What is known of the client, by an officer who is to do something for them. */
    ON_BEHALF("on-behalf"),
    /** Who may act for the client, by an officer whom the client asked to end that. */
    PERMISSIONS("permissions"),
    /** A paper on which the client signed who may act. */
    PERMISSION_PAPER("permission-paper"),

    /** A helper opened the client's home page. */
    HELPER_BEGAN("helper-began"),
    HELPER_READ_INVITATION("helper-read-invitation"),
    HELPER_READ_QUESTIONS("helper-read-questions"),
    HELPER_READ_REPORT("helper-read-report"),
    HELPER_LOOKED_FOR_SUPPORT("helper-looked-for-support"),

    /** The database notes these by itself, with what is written. */
    HELPED_ANSWER("helped-answer"),
    HELPED_REASON("helped-reason"),
    HELPED_QUESTIONS("helped-questions"),
    HELPED_RECORDING("helped-recording"),
    HELPED_REMARK_DRAFT("helped-remark-draft"),
    HELPED_REMARK("helped-remark"),
    HELPED_AGREEMENT("helped-agreement"),
    HELPED_SUPPORT("helped-support"),
    /** A helper said that the client does not want a conversation; only the client makes it an answer. */
    HELPED_WORD("helped-word");

    private final String code;

    Subject(String code) {
        this.code = code;
    }

    /** As the database writes it. */
    public String code() {
        return code;
    }

    public static Optional<Subject> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
