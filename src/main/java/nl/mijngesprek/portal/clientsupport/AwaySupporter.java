package nl.mijngesprek.portal.clientsupport;

import java.time.LocalDate;

/**
 * Who said yes to a client, and is away now.
 *
 * @param until the last day of the absence
 */
public record AwaySupporter(String name, LocalDate until) {}
