package nl.mijngesprek.portal.staff;

import java.time.LocalDate;
import java.util.UUID;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.invitation.Obligation;

/**
 * A round as an officer plans it.
 *
 * @param most how many clients at most, 1 to {@value #LARGEST}
 * @param questionnaire the questions sent beforehand (B1)
 * @param from the first day on which there may be a conversation
 */
public record RoundPlan(
        RoundId id,
        String neighbourhood,
        int most,
        Aim aim,
        Obligation obligation,
        UUID questionnaire,
        LocalDate from) {

    /** How many clients of a neighbourhood are invited in one go, at most; about 250 is usual (H12). */
    public static final int LARGEST = 300;

    public static final int USUAL = 250;
}
