package nl.mijngesprek.portal.questionnaire;

/** One thing of a client's list, which is handed over or kept by itself. */
public sealed interface Part {

    /** The answer to a question. */
    record ToQuestion(QuestionId question) implements Part {}

    /** A topic or a question of the client's own (B5). */
    record Own(OwnTopicId topic) implements Part {}

    /** That the client rather leaves a topic out, or not now (B6). */
    record Wished(TopicId topic) implements Part {}

    /** What the client does already (B8). */
    record Already() implements Part {}
}
