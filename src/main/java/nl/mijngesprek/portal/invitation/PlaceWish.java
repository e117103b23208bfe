package nl.mijngesprek.portal.invitation;

import java.util.Optional;

/**
 * Another place that the client wants. It is granted by default; nobody asks why (A1, A2).
 *
 * @param refusal why the municipality cannot, in words for the client; empty while it is granted
 */
public record PlaceWish(PlaceKind kind, Optional<String> refusal) {}
