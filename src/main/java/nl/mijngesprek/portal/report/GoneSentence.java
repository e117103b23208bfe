package nl.mijngesprek.portal.report;

import java.util.Optional;

/**
 * A sentence that an earlier version had and this one has not; what was said about it stays with it.
 *
 * @param version the last version it belongs to
 * @param why why it was taken out; empty when the case system delivered the version without it
 */
public record GoneSentence(int version, String wording, Exchange exchange, Optional<Change> why) {}
