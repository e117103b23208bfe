package nl.mijngesprek.portal.questionnaire;

/** How much a list can hold, delivered or written here; the format of the intake document says the same. */
public final class QuestionnaireLimits {

    public static final int MOST_TOPICS = 20;
    public static final int MOST_QUESTIONS = 50;
    public static final int MOST_EXAMPLES = 10;

    /** Of one text in one language, in characters. */
    public static final int LONGEST_TEXT = 4000;

    private QuestionnaireLimits() {}
}
