package nl.mijngesprek.portal.questionnaire;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** How a question is answered; words of one's own fit with every kind. */
public enum QuestionKind {
    /** In words. */
    OPEN("open", 0, 0),

    /** By one of its options. */
    ONE_OF("one-of", 2, 18),

    /** By any number of its options: few, for each is a Tab stop, and the next button may be the twelfth. */
    SEVERAL_OF("several-of", 2, 3),

    /** By one of three faces with words. */
    SCALE("scale", 3, 3),

    /** By yes or no. */
    YES_NO("yes-no", 0, 0),

    /** By a date, of which the client may leave out what they do not know. */
    DATE("date", 0, 0);

    private final String code;
    private final int fewestOptions;
    private final int mostOptions;

    QuestionKind(String code, int fewestOptions, int mostOptions) {
        this.code = code;
        this.fewestOptions = fewestOptions;
        this.mostOptions = mostOptions;
    }

    /** How many options a question of this kind brings itself at least, beside what every closed one offers. */
    public int fewestOptions() {
        return fewestOptions;
    }

    /** The same at most. */
    public int mostOptions() {
        return mostOptions;
    }

    /** Codes of all that a question of this kind offers, when it brings these itself; none unless it is closed. */
    public SortedSet<String> offered(Collection<String> own) {
        var offered = new TreeSet<String>();
        if (isClosed()) {
            offered.addAll(own);
            offered.addAll(Option.WAYS_OUT);
        }
        if (this == YES_NO) {
            offered.addAll(Option.YES_AND_NO);
        }
        return offered;
    }

    /** As the database and the intake document write it. */
    public String code() {
        return code;
    }

    /** Whether it offers options; among them always one for who does not know, and one for who does not want to say. */
    public boolean isClosed() {
        return this != OPEN && this != DATE;
    }

    public static Optional<QuestionKind> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
