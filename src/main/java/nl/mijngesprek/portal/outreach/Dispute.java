package nl.mijngesprek.portal.outreach;

import nl.mijngesprek.portal.shared.Words;

/**
 * "This is not right", said by the client of an attempt.
 *
 * @param stands whether the client still says so; while it stands the attempt counts for nothing
 */
public record Dispute(boolean stands, Words words) {}
