package nl.mijngesprek.portal.identity;

import java.util.UUID;

/** Which officer of the municipality. */
public record OfficerId(UUID value) {}
