package nl.mijngesprek.portal.identity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A support worker as the case system delivers one.
 *
 * @param login what the provider of the organisations calls this worker; the same one again is the same worker
 * @param organisation where they work
 * @param manages whether they keep the members and the entry of their organisation
 * @param leftOn the last day there; empty for who stays
 */
public record HelperDelivery(
        String name, String login, UUID organisation, boolean manages, Optional<LocalDate> leftOn) {}
