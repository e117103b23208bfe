package nl.mijngesprek.portal.identity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An officer as the case system delivers one.
 *
 * @param login what the organisation's OpenID provider calls this officer; the same one again is the same officer
 * @param leftOn the last day at work; empty for who stays
 * @param editsQuestions whether they write questionnaires, and publish what another one wrote
 */
public record OfficerDelivery(
        String name, String phone, String login, Optional<LocalDate> leftOn, boolean editsQuestions) {

    /** An officer who writes no questionnaires. */
    public OfficerDelivery(String name, String phone, String login, Optional<LocalDate> leftOn) {
        this(name, phone, login, leftOn, false);
    }
}
