package nl.mijngesprek.portal.invitation;

import java.time.Instant;
import java.util.Optional;

/**
 * Who said an answer, how and when (promise 6); the database tells, not whoever says it.
 *
 * @param heardBy the officer who heard it and wrote it down, or, for the client alone, the helper who said it; empty when the
 *     client wrote it
 */
public record Said(SaidVia via, Optional<String> heardBy, Instant at) {}
