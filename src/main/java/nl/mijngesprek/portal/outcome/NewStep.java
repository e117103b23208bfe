package nl.mijngesprek.portal.outcome;

import java.time.LocalDate;

/**
 * What follows, as an officer writes it down; the client reads every word.
 *
 * @param receiver who goes on with it: an organisation, a team, the client, 1 to {@value #RECEIVER_LIMIT} characters
 * @param words what was agreed, up to {@value #WORDS_LIMIT} characters
 * @param creditedTo the programme it is counted to (H2); empty for none
 * @param followUpOn when the municipality asks how it went (F2, F5)
 */
public record NewStep(StepKind kind, String receiver, String words, String creditedTo, LocalDate followUpOn) {

    public static final int RECEIVER_LIMIT = 200;
    public static final int WORDS_LIMIT = 2000;
}
