package nl.mijngesprek.portal.mandate;

import java.time.LocalDate;
import java.util.Optional;
import nl.mijngesprek.portal.identity.HelperId;

/**
 * Somebody who works where the helper who looks works; also that helper.
 *
 * @param awayUntil the last day of an absence; empty for who is there
 */
public record Coworker(HelperId id, String name, Optional<LocalDate> awayUntil) {}
